import classes from './data-table.module.css';
import type { DataTableProps, RowSelection } from './data-table.types.js';

/** Selects every row that is loaded and may be selected. */
export function SelectAll<Row>({ rows, rowKey, selection }: DataTableProps<Row>) {
  if (!selection) return null;
  const keys = rows.filter(selection.may).map(rowKey);
  const all = keys.length > 0 && keys.every((key) => selection.chosen.has(key));
  return (
    <th role="columnheader" scope="col" className={classes['choice']}>
      <label className={classes['box']}>
        <input
          type="checkbox"
          aria-label={selection.allLabel}
          checked={all}
          disabled={keys.length === 0}
          ref={(box) => {
            if (box) box.indeterminate = !all && selection.chosen.size > 0;
          }}
          onChange={(event) => selection.onToggleAll(event.currentTarget.checked)}
        />
      </label>
    </th>
  );
}

interface SelectRowProps<Row> {
  row: Row;
  rowKey: string;
  selection: RowSelection<Row> | undefined;
}

export function SelectRow<Row>({ row, rowKey, selection }: SelectRowProps<Row>) {
  if (!selection) return null;
  return (
    <td role="cell" className={classes['choice']}>
      {selection.may(row) ? (
        <label className={classes['box']}>
          <input
            type="checkbox"
            aria-label={selection.labelOf(row)}
            checked={selection.chosen.has(rowKey)}
            onChange={(event) => {
              const { nativeEvent } = event;
              const withShift = nativeEvent instanceof MouseEvent && nativeEvent.shiftKey;
              selection.onToggle(rowKey, event.currentTarget.checked, withShift);
            }}
          />
        </label>
      ) : null}
    </td>
  );
}
