import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { beginLine } from '../../platform/format.js';
import classes from './link-list.module.css';

export interface LinkListItem {
  key: string;
  to: string;
  title: string;
  /** A short mark in front of the title. */
  mark: string;
  text: string;
  /** What can be done in place, beside the link. */
  action?: ReactNode;
}

interface LinkListProps {
  items: readonly LinkListItem[];
  /** The text stands beside the title where it fits, and the marks are as wide as the widest of them. */
  compact?: boolean;
}

/** Lists links, each with a line of text. */
export function LinkList({ items, compact }: LinkListProps) {
  return (
    <ul className={classes['list']} data-compact={compact || undefined}>
      {items.map((item) => (
        <li key={item.key} data-acts={item.action ? true : undefined}>
          <Link className={classes['item']} to={item.to}>
            <span className={classes['mark']}>{beginLine(item.mark)}</span>
            <span className={classes['words']}>
              <span className={classes['title']}>{item.title}</span>
              <span className={classes['text']}>{item.text}</span>
            </span>
          </Link>
          {item.action ? <div className={classes['action']}>{item.action}</div> : null}
        </li>
      ))}
    </ul>
  );
}
