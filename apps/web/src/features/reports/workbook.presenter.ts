import type { Dto } from '@gza/contract';
import type { Format } from '../../platform/format.js';
import type { ReportTranslate } from './reports.texts.js';
import { askedOf } from './asked.presenter.js';
import { figuresTable, type FiguresColumn } from './table.presenter.js';

export interface WorkbookCell {
  value: string | number | null;
  /** Number format of the spreadsheet, such as `0.0%`. */
  format?: string;
  strong?: boolean;
}
export interface WorkbookSheet {
  name: string;
  rows: WorkbookCell[][];
  /** Widths of the columns in characters. */
  widths: number[];
}

const formats: Partial<Record<FiguresColumn['kind'], string>> = { share: '0.0%' };
const strong = (value: string): WorkbookCell => ({ value, strong: true });

/**
 * Two sheets: the figures as numbers for further calculation, and their definition, so that the meaning
 * stays in the file when it is sent on.
 */
export function workbook(
  figures: Dto<'ReportFigures'>,
  definition: Dto<'ReportDefinition'>,
  t: ReportTranslate,
  f: Format,
): WorkbookSheet[] {
  const { columns, rows } = figuresTable(figures, definition, t, f);
  const numbers: WorkbookSheet = {
    name: t('figures.title'),
    widths: columns.map(({ kind }) => (kind === 'words' ? 36 : 16)),
    rows: [
      columns.map(({ header }) => strong(header)),
      ...rows.map(({ key, cells }) =>
        columns.map(({ key: column, kind }): WorkbookCell => ({
          value: cells[column] ?? null,
          ...(typeof cells[column] === 'number' && formats[kind] ? { format: formats[kind] } : {}),
          ...(key === 'total' ? { strong: true } : {}),
        })),
      ),
    ],
  };
  const meaning: WorkbookSheet = {
    name: t('definition.title'),
    widths: [28, 90],
    rows: meaningOf(figures, definition, t, f).map(([term, value]) => [strong(term), { value }]),
  };
  return [numbers, meaning];
}

function meaningOf(
  figures: Dto<'ReportFigures'>,
  definition: Dto<'ReportDefinition'>,
  t: ReportTranslate,
  f: Format,
): [string, string][] {
  const { from, to } = figures.period;
  const { denominator, note } = definition;
  return [
    [t('indicator', { number: definition.indicator }), f.text(definition.title)],
    [t('definition.unit'), f.text(definition.unit)],
    [t('definition.numerator'), f.text(definition.numerator)],
    ...(denominator
      ? [[t('definition.denominator'), f.text(denominator)] satisfies [string, string]]
      : []),
    ...(note ? [[t('definition.note'), f.text(note)] satisfies [string, string]] : []),
    [t('definition.event'), t('definition.asOfEvent')],
    [t('definition.version'), String(figures.definitionVersion)],
    [
      t('query.title'),
      from
        ? t('figures.period', { from: f.date(from), to: f.date(to) })
        : t('figures.day', { to: f.date(to) }),
    ],
    [t('figures.title'), t('figures.asOf', { when: f.dateTime(figures.asOf) })],
    ...askedOf(figures.question, t),
    ...(figures.provisional
      ? [[t('figures.remark'), t('figures.provisional')] satisfies [string, string]]
      : []),
    ...(figures.suppressed
      ? [[t('figures.remark'), t('figures.suppressed')] satisfies [string, string]]
      : []),
  ];
}
