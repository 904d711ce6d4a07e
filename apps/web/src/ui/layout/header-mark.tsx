import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Tone } from '../theme/tone.js';
import classes from './header-mark.module.css';

interface HeaderMarkProps {
  tone: Tone;
  icon: ReactNode;
  /** Address of the page where the state can be resolved. */
  to?: string;
  /** What a phone shows beside the icon in place of the words, such as a count; readers still hear the words. */
  short?: string;
  children: string;
}

/** Shows a state of the whole portal in its header, smaller on a phone. */
export function HeaderMark({ tone, icon, to, short, children }: HeaderMarkProps) {
  const content = (
    <>
      {icon}
      <span className={classes['words']}>{children}</span>
      {short === undefined ? null : (
        <span className={classes['short']} aria-hidden>
          {short}
        </span>
      )}
    </>
  );
  return (
    <div role="status">
      {to ? (
        <Link className={classes['mark']} data-tone={tone} to={to}>
          {content}
        </Link>
      ) : (
        <span className={classes['mark']} data-tone={tone}>
          {content}
        </span>
      )}
    </div>
  );
}
