import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Disclosure } from '../../../ui/layout/disclosure.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { valueText } from '../figures.presenter.js';
import { reportsTexts } from '../reports.texts.js';
import { crossTable, figuresTable, type FiguresColumn } from '../table.presenter.js';
import type { FiguresProps } from './figures-props.js';

/** Columns from which the heads take several lines. */
const many = 6;

/** Shows the numbers: a total as a list, two dimensions as a cross table with all numbers below, others in rows. */
export function FiguresTable({ figures, definition }: FiguresProps) {
  const t = useTexts(reportsTexts);
  const f = useFormat();
  const cross = crossTable(figures, definition, t, f);
  const rows = <AllRows figures={figures} definition={definition} />;
  if (figures.by.length === 0) return <Total figures={figures} definition={definition} />;
  if (!cross) return rows;
  return (
    <Stack gap={12}>
      <SimpleTable
        caption={f.text(definition.title)}
        columns={[
          { key: 'head', header: cross.head },
          ...cross.columns.map((column) => ({ ...column, key: `of-${column.key}`, numeric: true })),
        ]}
        rows={cross.rows.map(({ key, title, cells }) => ({
          key,
          cells: {
            head: title,
            ...Object.fromEntries(
              Object.entries(cells).map(([code, value]) => [`of-${code}`, value]),
            ),
          },
        }))}
      />
      <Disclosure title={t('figures.inRows')}>{rows}</Disclosure>
    </Stack>
  );
}

function useShown(definition: FiguresProps['definition']) {
  const f = useFormat();
  return ({ key, kind }: FiguresColumn, value: string | number | null | undefined): string => {
    if (typeof value === 'string') return value;
    if (key === 'value') return valueText({ value: value ?? null }, definition, f);
    return kind === 'share' ? f.percent(value ?? null) : f.number(value);
  };
}

/** A total without a breakdown: each measure in a line of its own, and below them what is to be kept in mind. */
function Total({ figures, definition }: FiguresProps) {
  const t = useTexts(reportsTexts);
  const f = useFormat();
  const shown = useShown(definition);
  const table = figuresTable(figures, definition, t, f);
  const cells = table.rows.at(-1)?.cells ?? {};
  const measures = table.columns.filter(({ key, kind }) => key !== 'total' && kind !== 'words');
  const remarks = table.columns.filter(({ key, kind }) => kind === 'words' && cells[key]);
  return (
    <Stack gap={8}>
      <SimpleTable
        caption={f.text(definition.title)}
        columns={[
          { key: 'measure', header: t('figures.measure'), width: '60%' },
          { key: 'value', header: t('figures.total'), numeric: true },
        ]}
        rows={measures.map((column) => ({
          key: column.key,
          cells: { measure: column.header, value: shown(column, cells[column.key]) },
        }))}
      />
      {remarks.map((column) => (
        <Muted key={column.key} small>
          {`${column.header}: ${shown(column, cells[column.key])}`}
        </Muted>
      ))}
    </Stack>
  );
}

function AllRows({ figures, definition }: FiguresProps) {
  const t = useTexts(reportsTexts);
  const f = useFormat();
  const shown = useShown(definition);
  const table = figuresTable(figures, definition, t, f);
  return (
    <SimpleTable
      caption={f.text(definition.title)}
      compact={table.columns.length > many}
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
