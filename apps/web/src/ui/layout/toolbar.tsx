import type { ReactNode } from 'react';
import classes from './toolbar.module.css';

interface ToolbarProps {
  /** Controls for the content of the view. */
  start: ReactNode;
  /** Controls for the layout of the view. */
  end: ReactNode;
}

/** A line of controls above a large view; it wraps where there is no room. */
export function Toolbar({ start, end }: ToolbarProps) {
  return (
    <div className={classes['toolbar']}>
      {start}
      {end}
    </div>
  );
}

/** Title of the view, announced when it changes. */
function Title({ children }: { children: string }) {
  return (
    <h2 className={classes['title']} aria-live="polite">
      {children}
    </h2>
  );
}
Toolbar.Title = Title;
