import type { ChangeConstants, FormVersion, Scale } from './form-version.js';
import { scaleOf } from './form-version.js';
import { roundHalfUp } from './scoring.rules.js';

export interface ScorePoint {
  readonly form: string;
  readonly version: number;
  readonly scale: string;
  readonly score: number | null;
}

export type ReliableChange = 'improved' | 'deteriorated' | 'noReliableChange';
export type NotComparable = 'differentForm' | 'differentVersion' | 'unknownScale' | 'scoreMissing';

export interface ScoreChange {
  /** Why the two scores cannot be compared; all other fields are `null` then. */
  readonly notComparable: NotComparable | null;
  /** Later minus earlier, in points of the later version. */
  readonly difference: number | null;
  /** `null` when the constants of the scale are not known: then only the difference is shown. */
  readonly reliable: ReliableChange | null;
  /** At or beyond the cut-off before; `null` without a cut-off. */
  readonly caseBefore: boolean | null;
  /** Reliably improved and no longer a case; `null` when either is not known. */
  readonly clinicallySignificant: boolean | null;
}

/** Quantile of the normal distribution for two-sided 95 %. */
const Z_95 = 1.96;

/**
 * Smallest change beyond measurement error, in points: the published one, else
 * RC = 1.96 · SD · √2 · √(1 − r) (Jacobson and Truax 1991). `null` when constants are missing.
 */
export function reliableChangeOf(constants: ChangeConstants): number | null {
  const { reliableChange, standardDeviation, reliability } = constants;
  if (reliableChange !== null) return reliableChange;
  if (standardDeviation === null || reliability === null) return null;
  return Z_95 * standardDeviation * Math.SQRT2 * Math.sqrt(1 - reliability);
}

function isCase(scale: Scale, score: number): boolean | null {
  const cutOff = scale.change?.cutOff ?? null;
  if (cutOff === null) return null;
  return scale.higherIs === 'worse' ? score >= cutOff : score <= cutOff;
}

function reliableDirection(scale: Scale, difference: number): ReliableChange | null {
  const limit = scale.change === null ? null : reliableChangeOf(scale.change);
  if (limit === null) return null;
  const worsening = scale.higherIs === 'worse' ? difference : -difference;
  if (worsening >= limit) return 'deteriorated';
  return -worsening >= limit ? 'improved' : 'noReliableChange';
}

/** Returns the earlier score in points of the later version, or why they cannot be compared. */
function comparable(
  version: FormVersion,
  before: ScorePoint,
  after: ScorePoint,
): { readonly before: number; readonly after: number } | NotComparable {
  if (before.form !== version.code || after.form !== version.code) return 'differentForm';
  if (after.version !== version.version) return 'differentVersion';
  if (before.version === after.version && before.scale !== after.scale) return 'unknownScale';
  const mapping = version.mappings.find(
    (entry) =>
      entry.fromVersion === before.version &&
      entry.fromScale === before.scale &&
      entry.toScale === after.scale,
  );
  if (before.version !== after.version && mapping === undefined) return 'differentVersion';
  if (before.score === null || after.score === null) return 'scoreMissing';
  const mapped =
    mapping === undefined ? before.score : before.score * mapping.multiply + mapping.add;
  return { before: mapped, after: after.score };
}

const NOTHING = {
  difference: null,
  reliable: null,
  caseBefore: null,
  clinicallySignificant: null,
} as const;

/**
 * Computes the change between two scores of one person. `version` is that of the later score: it supplies the
 * constants and the explicit mapping of an earlier version.
 */
export function changeBetween(
  version: FormVersion,
  before: ScorePoint,
  after: ScorePoint,
): ScoreChange {
  const scale = scaleOf(version, after.scale);
  if (scale === undefined) return { notComparable: 'unknownScale', ...NOTHING };
  const pair = comparable(version, before, after);
  if (typeof pair === 'string') return { notComparable: pair, ...NOTHING };
  // Six places are far finer than any instrument and remove binary noise.
  const difference = roundHalfUp(pair.after - pair.before, 6);
  const reliable = reliableDirection(scale, difference);
  const caseBefore = isCase(scale, pair.before);
  const caseAfter = isCase(scale, pair.after);
  const clinicallySignificant =
    reliable === null || caseBefore === null
      ? null
      : reliable === 'improved' && caseBefore && caseAfter === false;
  return { notComparable: null, difference, reliable, caseBefore, clinicallySignificant };
}
