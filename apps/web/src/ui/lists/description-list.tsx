import type { ReactNode } from 'react';
import classes from './description-list.module.css';

export interface Description {
  term: string;
  value: ReactNode;
}

interface DescriptionListProps {
  items: readonly Description[];
  /** Places short pairs in two columns where there is room. */
  columns?: boolean;
  /** Terms are sentences: they take half of the width. */
  wide?: boolean;
}

/** Shows pairs of term and value; an empty value is a dash, so that nobody wonders whether it loaded. */
export function DescriptionList({ items, columns, wide }: DescriptionListProps) {
  return (
    <dl
      className={classes['list']}
      data-columns={columns || undefined}
      data-wide={wide || undefined}
    >
      {items.map(({ term, value }) => (
        <div key={term} className={classes['row']}>
          <dt className={classes['term']}>{term}</dt>
          <dd className={classes['value']}>{value === '' || value == null ? '–' : value}</dd>
        </div>
      ))}
    </dl>
  );
}
