import type { ReactNode } from 'react';
import classes from './sticky-bar.module.css';

interface StickyBarProps {
  status: ReactNode;
  /** A short hint, where there is room. */
  hint?: string;
  children: ReactNode;
}

/** The main action of a long page, at the lower edge of the window and above the navigation of a phone. */
export function StickyBar({ status, hint, children }: StickyBarProps) {
  return (
    <div className={classes['bar']}>
      <div className={classes['status']} role="status">
        {status}
        {hint ? <span className={classes['hint']}>{hint}</span> : null}
      </div>
      <div className={classes['actions']}>{children}</div>
    </div>
  );
}
