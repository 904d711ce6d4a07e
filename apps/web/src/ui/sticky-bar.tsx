import type { ReactNode } from 'react';
import classes from './sticky-bar.module.css';

/** The main action of a long page, at the lower edge of the window and above the navigation of a phone. */
export function StickyBar({ status, children }: { status: ReactNode; children: ReactNode }) {
  return (
    <div className={classes['bar']}>
      <div className={classes['status']} role="status">
        {status}
      </div>
      <div className={classes['actions']}>{children}</div>
    </div>
  );
}
