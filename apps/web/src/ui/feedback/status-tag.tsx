import type { Tone } from '../theme/tone.js';
import classes from './status-tag.module.css';

/** Shows a state as text on a tinted ground; the text carries the meaning, the colour only helps. */
export function StatusTag({ tone = 'neutral', children }: { tone?: Tone; children: string }) {
  return (
    <span className={classes['tag']} data-tone={tone}>
      {children}
    </span>
  );
}
