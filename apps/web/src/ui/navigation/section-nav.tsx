import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import classes from './section-nav.module.css';

export interface SectionNavItem {
  key: string;
  title: string;
  /** Progress of the part as text: `8 / 12`. */
  progress: string;
  done: boolean;
  /** Errors as text; absent when there are none. */
  errors?: string;
}

interface SectionNavProps {
  label: string;
  /** Label of the button that opens the list on narrow windows: the present part. */
  place: string;
  items: readonly SectionNavItem[];
  current: string;
  onOpen: (key: string) => void;
}

/** Lists the parts of a long form with their progress, as links. Folded on narrow windows. */
export function SectionNav({ label, place, items, current, onOpen }: SectionNavProps) {
  const narrow = useMediaQuery('(max-width: 64em)');
  const [open, setOpen] = useState(false);
  const folded = narrow && items.length > 1;
  const invalid = items.some(({ errors }) => errors);
  return (
    <nav className={classes['nav']} aria-label={label}>
      {folded ? (
        <button
          type="button"
          className={classes['fold']}
          aria-expanded={open}
          data-faulty={invalid || undefined}
          onClick={() => setOpen(!open)}
        >
          {place}
        </button>
      ) : null}
      {folded && !open ? null : (
        <ol className={classes['list']}>
          {items.map((item) => (
            <li key={item.key}>
              <button
                type="button"
                className={classes['item']}
                aria-current={item.key === current ? 'step' : undefined}
                onClick={() => {
                  setOpen(false);
                  onOpen(item.key);
                }}
              >
                <span className={classes['title']}>{item.title}</span>
                <span className={classes['progress']} data-done={item.done || undefined}>
                  {item.progress}
                </span>
                {item.errors ? <span className={classes['faults']}>{item.errors}</span> : null}
              </button>
            </li>
          ))}
        </ol>
      )}
    </nav>
  );
}
