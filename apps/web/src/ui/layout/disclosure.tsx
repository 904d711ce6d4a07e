import type { ReactNode } from 'react';
import classes from './disclosure.module.css';

interface DisclosureProps {
  title: string;
  /** Paper shows the content, folded or not. */
  printed?: boolean;
  children: ReactNode;
}

/** Folds content that most users need once, one click away. */
export function Disclosure({ title, printed, children }: DisclosureProps) {
  return (
    <details className={classes['details']} data-printed={printed || undefined}>
      <summary className={classes['summary']}>{title}</summary>
      <div className={classes['body']}>{children}</div>
    </details>
  );
}
