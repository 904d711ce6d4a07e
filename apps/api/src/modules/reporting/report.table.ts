import type { Dto } from '@gza/contract';
import type { Cell, Table } from '../../platform/http/table.js';
import { detailsOf } from './report.js';
import { findReport } from './reports/index.js';

type Figures = Dto<'ReportFigures'>;

/** Columns that trace every line to its definition and moment. */
export const traceOf = ({
  code,
  definitionVersion,
  asOf,
  period,
  provisional,
  question,
}: Pick<
  Figures,
  'code' | 'definitionVersion' | 'asOf' | 'period' | 'provisional' | 'question'
>): Record<string, Cell> => ({
  report: code,
  definitionVersion,
  asOf,
  from: period.from,
  to: period.to,
  provisional,
  ...question,
});

/** Returns the figures as records: one for each cell, and the total with empty classes. */
export function figuresTable(figures: Figures): Table {
  const report = findReport(figures.code);
  const details = report ? Object.keys(detailsOf(report)) : [];
  const record = (f: Dto<'ReportFigure'>, total: boolean): Record<string, Cell> => ({
    ...traceOf(figures),
    ...f.dimensions,
    numerator: f.numerator,
    denominator: f.denominator,
    value: f.value,
    ...f.details,
    mark: f.mark,
    total,
  });
  return {
    fileName: figures.code,
    columns: [
      ...Object.keys(traceOf(figures)),
      ...figures.by,
      'numerator',
      'denominator',
      'value',
      ...details,
      'mark',
      'total',
    ],
    records: [...figures.rows.map((row) => record(row, false)), record(figures.total, true)],
  };
}

/** Returns the points of the curves as records; those of the whole cohort have empty classes. */
export function curveTable(figures: Figures): Table {
  const points = ['day', 'atRisk', 'events', 'censored', 'survival', 'lower', 'upper'];
  return {
    fileName: `${figures.code}-curve`,
    columns: [...Object.keys(traceOf(figures)), ...figures.by, ...points],
    records: (figures.curves ?? []).flatMap((curve) =>
      curve.points.map((point) => ({ ...traceOf(figures), ...curve.dimensions, ...point })),
    ),
  };
}
