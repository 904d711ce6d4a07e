import type { ReactNode } from 'react';
import classes from './layout.module.css';

interface StackProps {
  gap?: 4 | 8 | 12 | 16 | 24;
  /** Children keep their own width. */
  start?: boolean;
  children: ReactNode;
}

/** Places children one below another with even distance. */
export function Stack({ gap = 16, start, children }: StackProps) {
  return (
    <div className={classes['stack']} data-gap={gap} data-start={start || undefined}>
      {children}
    </div>
  );
}

/** Places children side by side; they wrap when there is no room. */
export function Inline({
  gap = 8,
  align = 'center',
  flush,
  children,
}: {
  gap?: 4 | 8 | 12 | 16 | 24;
  align?: 'center' | 'start' | 'end';
  /** Begins with a quiet button, whose words stand under the text above. */
  flush?: boolean;
  children: ReactNode;
}) {
  return (
    <div
      className={classes['inline']}
      data-gap={gap}
      data-align={align}
      data-flush={flush || undefined}
    >
      {children}
    </div>
  );
}

/** Places two children at the ends of a line; one below the other where there is no room. */
export function Between({ children }: { children: ReactNode }) {
  return <div className={classes['between']}>{children}</div>;
}

/** Places children in columns of equal width, as many as fit. */
export function Grid({ min = 280, children }: { min?: 200 | 280 | 420; children: ReactNode }) {
  return (
    <div className={classes['grid']} data-min={min}>
      {children}
    </div>
  );
}

/** Shows secondary text. */
export function Muted({ small, children }: { small?: boolean; children: ReactNode }) {
  return (
    <span className={classes['muted']} data-small={small || undefined}>
      {children}
    </span>
  );
}

/** Adds padding below a list that reaches the edges of its panel. */
export function Padded({ children }: { children: ReactNode }) {
  return <div className={classes['padded']}>{children}</div>;
}

/** Hides content from all but screen readers. */
export function Hidden({ children }: { children: ReactNode }) {
  return <span className={classes['hidden']}>{children}</span>;
}

/** Shows a narrow column with a summary before the content; above it on narrow windows. */
export function SummaryColumn({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <div className={classes['summary']}>
      <div className={classes['content']}>{summary}</div>
      <div className={classes['content']}>{children}</div>
    </div>
  );
}

/** Shows content with a column beside it that stays in sight; below it on narrow windows. */
export function Sidebar({ side, children }: { side: ReactNode; children: ReactNode }) {
  return (
    <div className={classes['sidebar']}>
      <div className={classes['content']}>{children}</div>
      {side ? <aside className={classes['side']}>{side}</aside> : null}
    </div>
  );
}
