import type { ReactNode } from 'react';
import classes from './disclosure.module.css';

/** Folds content that most users need once, one click away. */
export function Disclosure({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={classes['details']}>
      <summary className={classes['summary']}>{title}</summary>
      <div className={classes['body']}>{children}</div>
    </details>
  );
}
