import type { ReactNode } from 'react';
import classes from './simple-table.module.css';

export interface SimpleColumn {
  key: string;
  header: string;
  numeric?: boolean;
}

interface SimpleTableProps {
  caption: string;
  /** Shown above the table; otherwise only read out. */
  showCaption?: boolean;
  columns: readonly SimpleColumn[];
  rows: readonly { key: string; cells: Readonly<Record<string, ReactNode>>; strong?: boolean }[];
}

/** A table that is read as a whole. The first column names the row. */
export function SimpleTable({ caption, showCaption, columns, rows }: SimpleTableProps) {
  return (
    <div className={classes['scroll']} role="group" aria-label={caption} tabIndex={0}>
      <table className={classes['table']}>
        <caption className={showCaption ? classes['caption'] : classes['hidden']}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-numeric={column.numeric || undefined}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} data-strong={row.strong || undefined}>
              {columns.map((column, position) =>
                position === 0 ? (
                  <th key={column.key} scope="row">
                    {row.cells[column.key]}
                  </th>
                ) : (
                  <td key={column.key} data-numeric={column.numeric || undefined}>
                    {row.cells[column.key]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
