import type { ReactNode } from 'react';
import classes from './simple-table.module.css';

export interface SimpleColumn {
  key: string;
  header: string;
  numeric?: boolean;
  /** The values of the column are one line each, such as a day with its time or the actions of a row. */
  oneLine?: boolean;
  /** For the first column: a card begins with its header too, because its values, such as a number, do not name a row. */
  labelled?: boolean;
  /** Share of the width, any CSS width; it aligns the columns of tables below one another. */
  width?: string;
}

export interface SimpleRow {
  key: string;
  cells: Readonly<Record<string, ReactNode>>;
  strong?: boolean;
}

interface SimpleTableProps {
  caption: string;
  /** Shows the caption above the table; by default it is only read out. */
  showCaption?: boolean;
  columns: readonly SimpleColumn[];
  rows: readonly SimpleRow[];
  /** On a phone each row becomes a card; by default the table scrolls sideways, which figures need. */
  cards?: boolean;
  /** For many narrow columns: headers take several lines, and each value stands in the middle of its row. */
  compact?: boolean;
}

/** A table that is read as a whole. The first column names the row. */
export function SimpleTable(props: SimpleTableProps) {
  const { caption, showCaption, columns, rows, cards, compact } = props;
  const even = columns.some(({ width }) => width !== undefined);
  return (
    <div className={classes['scroll']} role="group" aria-label={caption} tabIndex={0}>
      <table
        className={classes['table']}
        role="table"
        data-cards={cards || undefined}
        data-even={even || undefined}
        data-compact={compact || undefined}
      >
        <caption className={showCaption ? classes['caption'] : classes['hidden']}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ key, header, numeric, width }) => (
              <th
                key={key}
                role="columnheader"
                scope="col"
                data-numeric={numeric || undefined}
                style={{ width }}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, columns }: { row: SimpleRow } & Pick<SimpleTableProps, 'columns'>) {
  return (
    <tr role="row" data-strong={row.strong || undefined}>
      {columns.map(({ key, header, numeric, oneLine, labelled }, position) =>
        position === 0 ? (
          <th
            key={key}
            role="rowheader"
            scope="row"
            data-label={labelled ? header : undefined}
            data-one-line={oneLine || undefined}
          >
            {row.cells[key]}
          </th>
        ) : (
          <td
            key={key}
            role="cell"
            data-label={header}
            data-numeric={numeric || undefined}
            data-one-line={oneLine || undefined}
          >
            {row.cells[key]}
          </td>
        ),
      )}
    </tr>
  );
}
