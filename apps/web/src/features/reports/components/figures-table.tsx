import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { valueText } from '../figures.presenter.js';
import { reportsTexts } from '../reports.texts.js';
import { figuresTable, type FiguresColumn } from '../table.presenter.js';
import type { FiguresProps } from './figures-props.js';

export function FiguresTable({ figures, definition }: FiguresProps) {
  const t = useTexts(reportsTexts);
  const f = useFormat();
  const table = figuresTable(figures, definition, t, f);
  const shown = (
    { key, kind }: FiguresColumn,
    value: string | number | null | undefined,
  ): string => {
    if (typeof value === 'string') return value;
    if (key === 'value') return valueText({ value: value ?? null }, definition, f);
    return kind === 'share' ? f.percent(value ?? null) : f.number(value);
  };
  return (
    <SimpleTable
      caption={f.text(definition.title)}
      columns={table.columns.map(({ key, header, kind }) => ({
        key,
        header,
        numeric: kind !== 'words',
      }))}
      rows={table.rows.map(({ key, cells }) => ({
        key,
        strong: key === 'total',
        cells: Object.fromEntries(
          table.columns.map((column) => [column.key, shown(column, cells[column.key])]),
        ),
      }))}
    />
  );
}
