import type { Dto } from '@gza/contract';
import type { Format } from '../../platform/format.js';
import { classTitle, valueText } from './figures.presenter.js';
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

/** Most classes of the second dimension that stand beside one another. */
const mostAcross = 8;

export interface CrossTable {
  /** Title of the first dimension, and the classes of the second. */
  head: string;
  columns: readonly { key: string; header: string }[];
  rows: readonly { key: string; title: string; cells: Readonly<Record<string, string>> }[];
}

/**
 * The values of two dimensions: the first down, the second across. A combination that the report does not have stays
 * blank. Null when there are not two dimensions, or too many classes to stand beside one another.
 */
export function crossTable(
  figures: Pick<Figures, 'by' | 'rows' | 'classes'>,
  definition: Pick<Definition, 'share' | 'dimensions'>,
  t: ReportTranslate,
  f: Format,
): CrossTable | null {
  const [down, across] = figures.by;
  if (down === undefined || across === undefined || figures.by.length > 2) return null;
  const title = classTitle(figures, f);
  const classesOf = (dimension: string) => [
    ...new Set(figures.rows.map(({ dimensions }) => dimensions[dimension] ?? '')),
  ];
  const columns = classesOf(across);
  if (columns.length > mostAcross) return null;
  const text = (row: Figure): string =>
    row.mark === null ? valueText(row, definition, f) : t(`mark.${row.mark}`);
  return {
    head: f.text(definition.dimensions.find(({ code }) => code === down)?.title) || down,
    columns: columns.map((code) => ({ key: code, header: title(across, code) })),
    rows: classesOf(down).map((code) => ({
      key: code,
      title: title(down, code),
      cells: Object.fromEntries(
        figures.rows
          .filter(({ dimensions }) => (dimensions[down] ?? '') === code)
          .map((row) => [row.dimensions[across] ?? '', text(row)]),
      ),
    })),
  };
}
