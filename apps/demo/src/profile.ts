import { planNeeds, type PlanNeed, type RiskLevel } from '@gza/contract';
import type { Random, Weighted } from './random.js';

/** 0 none, 1 slight, 2 clear, 3 serious. */
export type Rating = 0 | 1 | 2 | 3;

/** Risk and needs of a person of the demo: interviews find them and plans answer them. */
export interface Profile {
  readonly riskLevel: RiskLevel;
  readonly ratings: Readonly<Record<PlanNeed, Rating>>;
}

const levels: readonly Weighted<RiskLevel>[] = [
  { value: 'low', weight: 28 },
  { value: 'medium', weight: 42 },
  { value: 'high', weight: 23 },
  { value: 'veryHigh', weight: 7 },
];

/** Weights of the ratings 0 to 3 of a single factor, by the person's overall level. */
const ratingWeights: Readonly<Record<RiskLevel, readonly [number, number, number, number]>> = {
  low: [55, 33, 12, 0],
  medium: [18, 42, 35, 5],
  high: [3, 27, 50, 20],
  veryHigh: [0, 8, 44, 48],
};

const ratingOf = (random: Random, level: RiskLevel): Rating =>
  random.pickWeighted(
    ratingWeights[level].map((weight, rating) => ({ value: rating as Rating, weight })),
  );

export function profileOf(random: Random): Profile {
  const riskLevel = random.pickWeighted(levels);
  const ratings = Object.fromEntries(
    planNeeds.map((need) => [need, ratingOf(random, riskLevel)]),
  ) as Record<PlanNeed, Rating>;
  return { riskLevel, ratings };
}

/** The profile after some months of work: present factors improve, the past stays the same. */
export function improved(random: Random, { riskLevel, ratings }: Profile): Profile {
  const after = planNeeds.map((need) => {
    const rating = ratings[need];
    const better = need !== 'criminalCareer' && rating > 0 && random.chance(0.55);
    return [need, better ? rating - 1 : rating] as const;
  });
  return { riskLevel, ratings: Object.fromEntries(after) as Record<PlanNeed, Rating> };
}

/** The needs of a plan: the most serious changeable ones, three at most, one at least. */
export function topNeeds({ ratings }: Profile): PlanNeed[] {
  const changeable = planNeeds.filter((need) => need !== 'criminalCareer');
  const sorted = changeable.toSorted((a, b) => ratings[b] - ratings[a]);
  const clear = sorted.filter((need) => ratings[need] >= 2).slice(0, 3);
  return clear.length > 0 ? clear : sorted.slice(0, 1);
}
