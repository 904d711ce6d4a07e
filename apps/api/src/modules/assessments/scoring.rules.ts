import { groupHolds, shownForm, type ShownForm } from '@gza/contract';
import type { Answers, Item, RespondentContext } from './form-item.js';
import type {
  AlertRule,
  BandSet,
  FollowUpRule,
  FormVersion,
  Scale,
  ScaleItem,
} from './form-version.js';

/**
 * Version of the scoring rules, stored with every score. Raise it when any rule below gives another number
 * for the same answers; stored scores stay, re-scoring adds a row.
 */
export const SCORING_ALGORITHM_VERSION = 1;

export interface ScaleScore {
  readonly scale: string;
  /** Score; `null` with fewer scored answers than the scale requires. */
  readonly score: number | null;
  readonly band: string | null;
  readonly answered: number;
  readonly items: number;
  readonly proRated: boolean;
}

export interface RaisedAlert {
  readonly code: string;
  readonly severity: AlertRule['severity'];
  readonly notify: AlertRule['notify'];
}

export interface ScoredResponse {
  readonly algorithmVersion: number;
  readonly scales: readonly ScaleScore[];
}

/** Returns the lowest and the highest score of an item, `null` for an item without scores. */
export function scoreRange(item: Item): { readonly low: number; readonly high: number } | null {
  if (item.type === 'boolean') return { low: 0, high: 1 };
  if (item.type === 'integer') return { low: item.minimum, high: item.maximum };
  if (item.type !== 'choice') return null;
  const scores = item.options.flatMap((option) => (option.score === null ? [] : [option.score]));
  return scores.length === 0 ? null : { low: Math.min(...scores), high: Math.max(...scores) };
}

function plainScore(item: Item, shown: ShownForm<Item>): number | null {
  const value = shown.answers.get(item.linkId);
  if (item.type === 'boolean') return typeof value === 'boolean' ? Number(value) : null;
  if (item.type === 'integer') return typeof value === 'number' ? value : null;
  if (item.type !== 'choice') return null;
  return item.options.find((option) => option.code === value)?.score ?? null;
}

/** Mirrors a score within the item's own range: reversing twice gives it back. */
export function reversed(score: number, range: { readonly low: number; readonly high: number }) {
  return range.low + range.high - score;
}

export function itemScore(scaleItem: ScaleItem, shown: ShownForm<Item>): number | null {
  const item = shown.items.get(scaleItem.linkId);
  const range = item === undefined ? null : scoreRange(item);
  const score = item === undefined ? null : plainScore(item, shown);
  if (range === null || score === null) return null;
  return scaleItem.reverse ? reversed(score, range) : score;
}

/** Rounds halves up. The small addend undoes binary fractions such as 1.005 (stored as 1.00499…). */
export function roundHalfUp(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.floor(value * factor + 0.5 + 1e-9) / factor;
}

function bandSetFor(scale: Scale, context: RespondentContext): BandSet | undefined {
  const { sex, ageYears } = context;
  return scale.bandSets.find(
    (set) =>
      (set.sex === undefined || set.sex === sex) &&
      (set.ageFrom === undefined || (ageYears !== undefined && ageYears >= set.ageFrom)) &&
      (set.ageTo === undefined || (ageYears !== undefined && ageYears <= set.ageTo)),
  );
}

/** Returns the band of a score. Bands are ordered lowest first (checked when a version is read). */
export function bandOf(scale: Scale, score: number, context: RespondentContext): string | null {
  return bandSetFor(scale, context)?.bands.findLast((band) => score >= band.from)?.code ?? null;
}

export function scoreScale(
  scale: Scale,
  shown: ShownForm<Item>,
  context: RespondentContext,
): ScaleScore {
  const scores = scale.items
    .map((item) => itemScore(item, shown))
    .filter((score) => score !== null);
  const answered = scores.length;
  const counts = { scale: scale.id, answered, items: scale.items.length };
  if (answered === 0 || answered < scale.minimumAnswered) {
    return { ...counts, score: null, band: null, proRated: false };
  }
  const sum = scores.reduce((total, score) => total + score, 0);
  const proRated = scale.method === 'sum' && scale.proRate && answered < scale.items.length;
  const raw =
    scale.method === 'mean'
      ? sum / answered
      : proRated
        ? (sum / answered) * scale.items.length
        : sum;
  const score = roundHalfUp(raw, scale.decimals);
  return { ...counts, score, band: bandOf(scale, score, context), proRated };
}

/** Scores answers that are valid (`answerProblems`). A hidden or unscored answer is missing. */
export function scoreResponse(
  version: FormVersion,
  answers: Answers,
  context: RespondentContext,
): ScoredResponse {
  const shown = shownForm(version, answers, context);
  return {
    algorithmVersion: SCORING_ALGORITHM_VERSION,
    scales: version.scales.map((scale) => scoreScale(scale, shown, context)),
  };
}

/**
 * Lists the alerts that apply to these answers: at every save those with `answer`, so that an endorsed
 * suicide item does not wait until the form is finished; at completion all of them.
 */
export function raisedAlerts(
  version: FormVersion,
  answers: Answers,
  context: RespondentContext,
  on: AlertRule['on'],
): RaisedAlert[] {
  const shown = shownForm(version, answers, context);
  return version.alerts
    .filter((rule) => on === 'completion' || rule.on === 'answer')
    .filter((rule) => groupHolds(rule.when, shown))
    .map(({ code, severity, notify }) => ({ code, severity, notify }));
}

/** Lists the instruments to suggest to the psychologist, in the order of the version. */
export function suggestedFollowUps(
  version: FormVersion,
  answers: Answers,
  context: RespondentContext,
): FollowUpRule[] {
  const shown = shownForm(version, answers, context);
  return version.followUps.filter((rule) => groupHolds(rule.when, shown));
}
