import type { Tone } from '../theme/tone.js';
import classes from './status-tag.module.css';

/** A state in words on a tinted ground; the words carry the meaning, the colour only helps. */
export function StatusTag({ tone = 'neutral', children }: { tone?: Tone; children: string }) {
  return (
    <span className={classes['tag']} data-tone={tone}>
      {children}
    </span>
  );
}
