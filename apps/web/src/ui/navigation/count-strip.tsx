import { IconChevronDown } from '../icons/icons.js';
import classes from './count-strip.module.css';

export interface CountStripItem {
  key: string;
  label: string;
  /** The number as text: it may be a bound. */
  count: string;
  /** Id of the list, which is on the page while it is open. */
  controls: string;
  open: boolean;
  onToggle: () => void;
}

/** The numbers of lists side by side; each opens the list that it counts, and closes it again. */
export function CountStrip({ label, items }: { label: string; items: readonly CountStripItem[] }) {
  if (items.length === 0) return null;
  return (
    <ul className={classes['strip']} aria-label={label}>
      {items.map(({ key, label: name, count, controls, open, onToggle }) => (
        <li key={key}>
          <button
            type="button"
            className={classes['item']}
            aria-expanded={open}
            aria-controls={open ? controls : undefined}
            onClick={onToggle}
          >
            <span className={classes['label']}>{name}</span>
            <span className={classes['count']}>{count}</span>
            <IconChevronDown className={classes['sign']} size={16} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
