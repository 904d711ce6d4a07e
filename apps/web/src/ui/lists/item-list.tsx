import type { ReactNode } from 'react';
import classes from './item-list.module.css';

/** Lists entries one below another, each with its text and, beside or below it, its actions. */
export function ItemList({
  label,
  dense,
  children,
}: {
  label: string;
  /** For many short entries: less space between them. */
  dense?: boolean;
  children: ReactNode;
}) {
  return (
    <ul className={classes['list']} aria-label={label} data-dense={dense || undefined}>
      {children}
    </ul>
  );
}

interface ItemProps {
  title: ReactNode;
  /** Tags beside the title. */
  tags?: ReactNode;
  /** A line of small print. */
  meta?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
}

export function Item({ title, tags, meta, actions, children }: ItemProps) {
  return (
    <li className={classes['item']}>
      <div className={classes['body']}>
        <div className={classes['head']}>
          <span className={classes['title']}>{title}</span>
          {tags}
        </div>
        {children}
        {meta ? <div className={classes['meta']}>{meta}</div> : null}
      </div>
      {actions ? <div className={classes['actions']}>{actions}</div> : null}
    </li>
  );
}
