import type { ReactNode } from 'react';
import classes from './screen-only.module.css';

/** What a printed page has no use for: forms and buttons. */
export function ScreenOnly({ children }: { children: ReactNode }) {
  return <div className={classes['screenOnly']}>{children}</div>;
}
