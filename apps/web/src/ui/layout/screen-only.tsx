import type { ReactNode } from 'react';
import classes from './screen-only.module.css';

/** Hides content that is useless on a printed page: forms and buttons. */
export function ScreenOnly({ children }: { children: ReactNode }) {
  return <div className={classes['screenOnly']}>{children}</div>;
}
