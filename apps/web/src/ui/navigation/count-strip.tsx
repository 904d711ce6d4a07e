import classes from './count-strip.module.css';

export interface CountStripItem {
  key: string;
  label: string;
  /** The number as text: it may be a bound. */
  count: string;
  onOpen: () => void;
}

/** The numbers of a page side by side; each leads to the list that it counts. */
export function CountStrip({ label, items }: { label: string; items: readonly CountStripItem[] }) {
  if (items.length === 0) return null;
  return (
    <ul className={classes['strip']} aria-label={label}>
      {items.map(({ key, label: name, count, onOpen }) => (
        <li key={key}>
          <button type="button" className={classes['item']} onClick={onOpen}>
            <span className={classes['label']}>{name}</span>
            <span className={classes['count']}>{count}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
