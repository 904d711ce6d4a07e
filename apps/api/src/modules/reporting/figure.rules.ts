import type { Dto } from '@gza/contract';
import { isSmall, suppress } from './suppression.rules.js';

type Figure = Dto<'ReportFigure'>;

/** Counts of the database for one cell. */
export interface Slice {
  /** Class by dimension, in the requested order. */
  readonly key: readonly string[];
  readonly numerator: number;
  /** Denominator; null for a plain count. */
  readonly denominator: number | null;
  readonly details: Readonly<Record<string, number | null>>;
}

export interface FigureRules {
  readonly by: readonly string[];
  readonly share: boolean;
  /** Details that are counts of units, and protected as such. */
  readonly countDetails: readonly string[];
  /** The detail that counts members who were lost early: their share is marked. */
  readonly lost?: string | undefined;
  /** Whether the reader may not see the cases behind the figures: small counts are protected. */
  readonly suppressed: boolean;
  /** Whether labels narrowed the whole: that is a breakdown of which one cell is requested. */
  readonly narrowed: boolean;
}

/** Smallest denominator of a published share; an internal share below 10 is marked: domain.md, section 4. */
const publishedBase = 20;
const internalBase = 10;

/** Returns the cells and the total as the reader may see them. */
export function figuresOf(
  slices: readonly Slice[],
  total: Slice,
  rules: FigureRules,
): { rows: Figure[]; total: Figure } {
  const shown = { rows: slices.map((g) => figureOf(g, rules)), total: figureOf(total, rules) };
  if (!rules.suppressed || (rules.by.length === 0 && !rules.narrowed)) return shown;
  const cell = (small: (g: Slice) => boolean) => (g: Slice) => ({
    key: g.key,
    size: g.denominator ?? g.numerator,
    small: small(g),
  });
  const smallMain = (g: Slice) => mainIsSmall(g, rules.share);
  const main = suppress(slices.map(cell(smallMain)), smallMain(total));
  // Details are hidden as a block: where they add up, the others would reveal a hidden one.
  const smallDetails = (g: Slice) =>
    rules.countDetails.some((code) => isSmall(g.details[code] ?? null));
  const details = suppress(
    slices.map((g, i) => cell(() => (main.hidden[i] ?? false) || smallDetails(g))(g)),
    smallDetails(total),
  );
  return {
    rows: shown.rows.map((figure, i) =>
      hide(figure, main.hidden[i] ?? false, details.hidden[i] ?? false),
    ),
    total: hide(shown.total, main.totalHidden, details.totalHidden),
  };
}

/**
 * Returns whether the main count is small. The rest of a share is a count too: 18 of 20 reveals two who did
 * not.
 */
const mainIsSmall = ({ numerator, denominator }: Slice, share: boolean): boolean =>
  isSmall(numerator) ||
  (share && denominator !== null && (isSmall(denominator) || isSmall(denominator - numerator)));

function figureOf(slice: Slice, rules: FigureRules): Figure {
  const { numerator, denominator } = slice;
  const figure = {
    dimensions: Object.fromEntries(slice.key.map((value, i) => [rules.by[i] ?? '', value])),
    numerator,
    denominator,
    details: { ...slice.details },
  };
  if (denominator === null) return { ...figure, value: numerator, mark: null };
  if (denominator === 0) return { ...figure, value: null, mark: 'notApplicable' };
  const value = Math.round((numerator / denominator) * 10_000) / 10_000;
  const lost = rules.lost !== undefined && (slice.details[rules.lost] ?? 0) > 0;
  if (!rules.share || denominator >= (rules.suppressed ? publishedBase : internalBase))
    return { ...figure, value, mark: lost ? 'lostEarly' : null };
  return { ...figure, value: rules.suppressed ? null : value, mark: 'smallBase' };
}

function hide(figure: Figure, main: boolean, details: boolean): Figure {
  const empty = Object.fromEntries(Object.keys(figure.details).map((code) => [code, null]));
  return {
    ...figure,
    ...(main && { numerator: null, denominator: null, value: null, mark: 'suppressed' as const }),
    ...((main || details) && { details: empty }),
  };
}
