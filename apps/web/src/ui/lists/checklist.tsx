import type { ReactNode } from 'react';
import { IconCircle, IconCircleCheck, IconCircleDotted } from '../icons/icons.js';
import classes from './checklist.module.css';

export interface ChecklistEntry {
  key: string;
  title: ReactNode;
  /** How far it is, in words: the sign only helps. */
  text: string;
  state: 'open' | 'underWay' | 'done';
  /** Its last day has passed. */
  late?: boolean;
}

const signs = { open: IconCircle, underWay: IconCircleDotted, done: IconCircleCheck };

/** Lists what is needed and how far each entry is, side by side where there is room. */
export function Checklist({
  label,
  entries,
}: {
  label: string;
  entries: readonly ChecklistEntry[];
}) {
  return (
    <ul className={classes['list']} aria-label={label}>
      {entries.map(({ key, title, text, state, late }) => {
        const Sign = signs[state];
        return (
          <li
            key={key}
            className={classes['entry']}
            data-state={state}
            data-late={late || undefined}
          >
            <Sign className={classes['sign']} size={20} aria-hidden />
            <span className={classes['words']}>
              <span className={classes['title']}>{title}</span>
              <span className={classes['text']}>{text}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
