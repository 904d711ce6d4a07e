import type { Dto } from '@gza/contract';
import type { Format } from '../../platform/format.js';
import { classTitle } from './figures.presenter.js';
import type { ReportTranslate } from './reports.texts.js';

type Figures = Dto<'ReportFigures'>;
type Figure = Dto<'ReportFigure'>;
type Definition = Dto<'ReportDefinition'>;

export interface FiguresColumn {
  key: string;
  header: string;
  kind: 'words' | 'number' | 'share';
}
export interface FiguresRow {
  key: string;
  cells: Readonly<Record<string, string | number | null>>;
}
/** Every figure with its parts, as numbers; the total last. Screen and spreadsheet show the same table. */
export interface FiguresTable {
  columns: readonly FiguresColumn[];
  rows: readonly FiguresRow[];
}

export function figuresTable(
  figures: Pick<Figures, 'by' | 'rows' | 'total' | 'classes'>,
  definition: Pick<Definition, 'denominator' | 'share' | 'details' | 'dimensions'>,
  t: ReportTranslate,
  f: Format,
): FiguresTable {
  const columns = columnsOf(figures, definition, t, f);
  const title = classTitle(figures, f);
  const first = columns[0]?.key ?? 'total';
  const cells = (figure: Figure) => ({
    numerator: figure.numerator,
    denominator: figure.denominator,
    value: figure.value,
    mark: figure.mark ? t(`mark.${figure.mark}`) : '',
    ...Object.fromEntries(
      definition.details.map(({ code }) => [`detail-${code}`, figure.details[code] ?? null]),
    ),
  });
  const rows = figures.rows.map((row, index) => ({
    key: String(index),
    cells: {
      ...cells(row),
      ...Object.fromEntries(
        figures.by.map((code) => [`by-${code}`, title(code, row.dimensions[code])]),
      ),
    },
  }));
  const total = { key: 'total', cells: { ...cells(figures.total), [first]: t('figures.total') } };
  return { columns, rows: [...rows, total] };
}

function columnsOf(
  figures: Pick<Figures, 'by' | 'rows' | 'total'>,
  definition: Pick<Definition, 'denominator' | 'share' | 'details' | 'dimensions'>,
  t: ReportTranslate,
  f: Format,
): FiguresColumn[] {
  const dimension = (code: string): string => {
    const known = definition.dimensions.find((one) => one.code === code);
    return known ? f.text(known.title) : code;
  };
  const labels = (key: string, header: string): FiguresColumn => ({ key, header, kind: 'words' });
  const number = (key: string, header: string): FiguresColumn => ({ key, header, kind: 'number' });
  const compared = definition.denominator !== null;
  const marked = [...figures.rows, figures.total].some(({ mark }) => mark !== null);
  return [
    ...(figures.by.length > 0
      ? figures.by.map((code) => labels(`by-${code}`, dimension(code)))
      : [labels('total', t('figures.total'))]),
    number('numerator', t(compared ? 'definition.numerator' : 'figures.count')),
    ...(compared
      ? [
          number('denominator', t('definition.denominator')),
          {
            key: 'value',
            header: t(definition.share ? 'figures.share' : 'figures.ratio'),
            kind: definition.share ? ('share' as const) : ('number' as const),
          },
        ]
      : []),
    ...definition.details.map(({ code, title, kind }): FiguresColumn => ({
      key: `detail-${code}`,
      header: f.text(title),
      kind: kind === 'share' ? 'share' : 'number',
    })),
    ...(marked ? [labels('mark', t('figures.remark'))] : []),
  ];
}
