import { Link } from 'react-router';
import classes from './link-list.module.css';

export interface LinkListItem {
  key: string;
  to: string;
  title: string;
  /** A short mark in front of the title. */
  mark: string;
  text: string;
}

/** Lists links, each with a line of text. */
export function LinkList({ items }: { items: readonly LinkListItem[] }) {
  return (
    <ul className={classes['list']}>
      {items.map((item) => (
        <li key={item.key}>
          <Link className={classes['item']} to={item.to}>
            <span className={classes['mark']}>{item.mark}</span>
            <span>
              <span className={classes['title']}>{item.title}</span>
              <span className={classes['text']}>{item.text}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
