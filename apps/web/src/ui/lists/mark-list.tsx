import type { ReactNode } from 'react';
import classes from './mark-list.module.css';

/**
 * Lists people one below another, each with controls beside the name, or below it where there is no room.
 */
export function MarkList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={classes['list']} aria-label={label}>
      {children}
    </ul>
  );
}

interface MarkRowProps {
  name: ReactNode;
  /** Further fields of the chosen mark, shown under the controls. */
  more?: ReactNode;
  invalid?: boolean;
  children: ReactNode;
}

export function MarkRow({ name, more, invalid, children }: MarkRowProps) {
  return (
    <li className={classes['row']} data-invalid={invalid || undefined}>
      <div className={classes['name']}>{name}</div>
      <div className={classes['controls']}>
        {children}
        {more ? <div className={classes['more']}>{more}</div> : null}
      </div>
    </li>
  );
}
