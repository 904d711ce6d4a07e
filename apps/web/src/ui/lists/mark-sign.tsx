import type { Tone } from '../theme/tone.js';
import { Hidden } from '../layout/layout.js';
import classes from './mark-sign.module.css';

interface MarkSignProps {
  /** A sign of one letter. */
  sign: string;
  tone: Tone;
  /** Shows the label beside the sign, as a legend does; otherwise it is read out and shown on hover. */
  showLabels?: boolean;
  children: string;
}

/** Shows a mark in a narrow cell. */
export function MarkSign({ sign, tone, showLabels, children }: MarkSignProps) {
  return (
    <span className={classes['mark']} title={showLabels ? undefined : children}>
      <span className={classes['sign']} data-tone={tone} aria-hidden>
        {sign}
      </span>
      {showLabels ? children : <Hidden>{children}</Hidden>}
    </span>
  );
}
