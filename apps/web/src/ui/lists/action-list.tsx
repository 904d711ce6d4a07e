import type { Tone } from '../theme/tone.js';
import classes from './action-list.module.css';

export interface ActionListItem {
  key: string;
  /** A short mark in front of the title, such as a time. */
  mark: string;
  title: string;
  text: string;
  tone?: Tone;
  onOpen: () => void;
}

/** Lists entries that open on the same page, each with a line of text. */
export function ActionList({ items }: { items: readonly ActionListItem[] }) {
  return (
    <ul className={classes['list']}>
      {items.map((item) => (
        <li key={item.key}>
          <button
            type="button"
            className={classes['item']}
            data-tone={item.tone}
            onClick={item.onOpen}
          >
            <span className={classes['mark']}>{item.mark}</span>
            <span className={classes['content']}>
              <span className={classes['title']}>{item.title}</span>
              <span className={classes['text']}>{item.text}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
