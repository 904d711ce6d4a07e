import type { Dto } from '@gza/contract';
import type { Format } from '../../platform/format.js';
import { factorTitle } from './factor-title.js';

type Item = Dto<'AssessmentListItem'>;

const counting: readonly Item['state'][] = ['completed', 'approved', 'superseded'];

export interface ScorePoint {
  id: string;
  on: string;
  value: number | null;
  band: string | null;
}

/** The scores of one scale over all finished assessments with one instrument, oldest first. */
export function scoresOver(items: readonly Item[], code: string, scale: string): ScorePoint[] {
  return items
    .filter(({ instrument, state }) => instrument.code === code && counting.includes(state))
    .toSorted(
      (a, b) => a.assessedOn.localeCompare(b.assessedOn) || a.createdAt.localeCompare(b.createdAt),
    )
    .flatMap(({ id, assessedOn, scores }) => {
      const score = scores?.find((one) => one.scale === scale);
      return score ? [{ id, on: assessedOn, value: score.value, band: score.band }] : [];
    });
}

export interface FactorChange {
  factor: string;
  title: string;
  before: number | null;
  now: number | null;
}

/** Earlier and present ratings of the factors, in the order of the form. */
export function factorChanges(
  now: readonly Dto<'FactorRating'>[],
  before: readonly Dto<'FactorRating'>[],
  titles: readonly Pick<Dto<'FormFactor'>, 'code' | 'title'>[],
  f: Pick<Format, 'text'>,
): FactorChange[] {
  const ratingOf = (ratings: readonly Dto<'FactorRating'>[], code: string) =>
    ratings.find(({ factor }) => factor === code)?.rating ?? null;
  return titles
    .filter(({ code }) => now.some(({ factor }) => factor === code))
    .map(({ code }) => ({
      factor: code,
      title: f.text(factorTitle(code, titles)),
      before: ratingOf(before, code),
      now: ratingOf(now, code),
    }));
}

/** `+3`, `−2`, `0`. */
export function signed(difference: number | null, f: Pick<Format, 'number'>): string {
  return difference !== null && difference > 0 ? `+${f.number(difference)}` : f.number(difference);
}

/** The title of a band of a scale; a dash without one. */
export const bandTitle = (
  scales: readonly Pick<Dto<'FormScale'>, 'id' | 'bands'>[],
  scale: string,
  band: string | null,
): Dto<'LocalizedText'> | null =>
  scales.find(({ id }) => id === scale)?.bands.find(({ code }) => code === band)?.title ?? null;
