import type { ReactNode } from 'react';
import classes from './layout.module.css';

interface StackProps {
  gap?: 4 | 8 | 12 | 16 | 24;
  /** Things keep their own width. */
  start?: boolean;
  children: ReactNode;
}

/** Things one under another with even distance. */
export function Stack({ gap = 16, start, children }: StackProps) {
  return (
    <div className={classes['stack']} data-gap={gap} data-start={start || undefined}>
      {children}
    </div>
  );
}

/** Things side by side that wrap when there is no room. */
export function Inline({
  gap = 8,
  align = 'center',
  children,
}: {
  gap?: 4 | 8 | 12 | 16 | 24;
  align?: 'center' | 'start' | 'end';
  children: ReactNode;
}) {
  return (
    <div className={classes['inline']} data-gap={gap} data-align={align}>
      {children}
    </div>
  );
}

/** Two things at the ends of a line; one under the other where there is no room. */
export function Between({ children }: { children: ReactNode }) {
  return <div className={classes['between']}>{children}</div>;
}

/** Columns of equal width, as many as fit. */
export function Grid({ min = 280, children }: { min?: 200 | 280 | 420; children: ReactNode }) {
  return (
    <div className={classes['grid']} data-min={min}>
      {children}
    </div>
  );
}

/** Secondary text. */
export function Muted({ small, children }: { small?: boolean; children: ReactNode }) {
  return (
    <span className={classes['muted']} data-small={small || undefined}>
      {children}
    </span>
  );
}

/** What stands under a list that reaches the edges of its panel. */
export function Padded({ children }: { children: ReactNode }) {
  return <div className={classes['padded']}>{children}</div>;
}

/** For screen readers only. */
export function Hidden({ children }: { children: ReactNode }) {
  return <span className={classes['hidden']}>{children}</span>;
}

/** Content with a column beside it that stays in sight; below it on narrow windows. */
export function Sidebar({ side, children }: { side: ReactNode; children: ReactNode }) {
  return (
    <div className={classes['sidebar']}>
      <div className={classes['content']}>{children}</div>
      {side ? <aside className={classes['side']}>{side}</aside> : null}
    </div>
  );
}
