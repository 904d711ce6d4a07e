import { unknownClass, type Dto } from '@gza/contract';
import type { Format } from '../../platform/format.js';

type Figures = Dto<'ReportFigures'>;
type Figure = Dto<'ReportFigure'>;
type Definition = Dto<'ReportDefinition'>;

/** Most bars of a chart; with more bars the table is easier to read. */
const mostBars = 24;

/** The value of a figure by its definition: a share in percent, otherwise a number. */
export function valueText(
  figure: Pick<Figure, 'value'>,
  definition: Pick<Definition, 'share'>,
  f: Format,
): string {
  if (definition.share) return f.percent(figure.value);
  return f.number(figure.value === null ? null : Math.round(figure.value * 100) / 100);
}

/** Key of the heading of figures: counts add up to a total, shares and ratios do not. */
export const headingOf = ({ denominator }: Pick<Definition, 'denominator'>) =>
  denominator === null ? 'figures.withTotal' : 'figures.withOverall';

/** The title of a class; months have the names of the calendar and need no list. */
export function classTitle(figures: Pick<Figures, 'classes'>, f: Format) {
  return (dimension: string, code: string | undefined): string => {
    if (code === undefined) return '–';
    if (dimension === 'month' && code !== unknownClass) return f.month(code);
    const known = figures.classes.find((c) => c.dimension === dimension && c.code === code);
    return known ? f.text(known.title) : code;
  };
}

/** All classes of a figure in one line. */
export function rowTitle(figures: Pick<Figures, 'classes'>, row: Figure, f: Format): string {
  const title = classTitle(figures, f);
  return Object.entries(row.dimensions)
    .map(([dimension, code]) => title(dimension, code))
    .join(', ');
}

export interface BarChart {
  /** Months are columns in the order of time; everything else is bars, with room for their names. */
  kind: 'bars' | 'columns';
  points: Record<string, string | number | null>[];
  series: { key: string; label: string }[];
  /** Points of which a number is hidden or cannot be calculated: no bar, and no zero. */
  hatched: string[];
}

/**
 * Bars of a breakdown: the first dimension along the axis, the second as colours. Null when the table is
 * easier to read than a chart.
 */
export function barChart(
  figures: Pick<Figures, 'rows' | 'by' | 'classes'>,
  label: string,
  f: Format,
): BarChart | null {
  const [first, second] = figures.by;
  if (first === undefined || figures.by.length > 2 || figures.rows.length < 2) return null;
  // Without any number there is nothing to compare: the table says which are hidden.
  if (figures.rows.every(({ value }) => value === null)) return null;
  const title = classTitle(figures, f);
  const along = [...new Set(figures.rows.map((row) => row.dimensions[first]))];
  const colours = second ? [...new Set(figures.rows.map((row) => row.dimensions[second]))] : [];
  if (along.length > mostBars || colours.length > 5) return null;
  const points = along.map((code) => {
    const point: BarChart['points'][number] = { x: title(first, code) };
    for (const row of figures.rows) {
      if (row.dimensions[first] === code)
        point[second ? (row.dimensions[second] ?? '') : 'v'] = row.value;
    }
    return point;
  });
  const series =
    second === undefined
      ? [{ key: 'v', label }]
      : colours.map((code) => ({ key: code ?? '', label: title(second, code) }));
  const hatched = figures.rows
    .filter((row) => row.value === null)
    .map((row) => title(first, row.dimensions[first]));
  return {
    kind: first === 'month' ? 'columns' : 'bars',
    points,
    series,
    hatched: [...new Set(hatched)],
  };
}

export interface CurveChart {
  points: Record<string, number | null>[];
  series: { key: string; label: string }[];
}

/**
 * The curves of all arms on one axis of days. A step keeps its height until the next event, so every
 * arm gets a value at every day on which any arm has one.
 */
export function curveChart(
  figures: Pick<Figures, 'classes'> & { curves: readonly Dto<'SurvivalCurve'>[] },
  everybody: string,
  f: Format,
): CurveChart {
  const arms = armsOf(figures, everybody, f);
  const days = [...new Set([0, ...arms.flatMap((arm) => arm.curve.points.map((p) => p.day))])].sort(
    (a, b) => a - b,
  );
  const points = days.map((day) => {
    const point: Record<string, number | null> = { day };
    for (const { key, curve } of arms) point[key] = survivalAt(curve, day);
    return point;
  });
  return { points, series: arms.map(({ key, label }) => ({ key, label })) };
}

/** The arms of a survival answer with their labels. A single arm of the whole cohort has no dimensions. */
export function armsOf(
  figures: Pick<Figures, 'classes'> & { curves: readonly Dto<'SurvivalCurve'>[] },
  everybody: string,
  f: Format,
) {
  const title = classTitle(figures, f);
  return figures.curves.map((curve, index) => ({
    key: `arm${index}`,
    label:
      Object.entries(curve.dimensions)
        .map(([dimension, code]) => title(dimension, code))
        .join(', ') || everybody,
    curve,
  }));
}

/** Height of the curve on a day; null after the last day of follow-up. */
function survivalAt(curve: Dto<'SurvivalCurve'>, day: number): number | null {
  const last = curve.points.at(-1);
  if (last && day > last.day) return null;
  return curve.points.reduce((height, point) => (point.day <= day ? point.survival : height), 1);
}
