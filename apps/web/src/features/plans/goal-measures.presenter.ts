import type { Dto } from '@gza/contract';

type Rating = Dto<'PlanGoalRating'>;

/** A line on a goal: the ratings of its need, or an outcome. */
export type GoalMeasure =
  | { readonly key: 'change'; readonly before: Rating; readonly after: Rating }
  | { readonly key: 'before' | 'after'; readonly rating: Rating }
  | { readonly key: 'result'; readonly found: Dto<'PlanGoalOutcome'> };

/** The ratings in one line, as far as there are any, then each outcome. */
export function goalMeasures({ before, after, outcomes }: Dto<'PlanGoalMeasures'>): GoalMeasure[] {
  const ratings: GoalMeasure[] =
    before && after
      ? [{ key: 'change', before, after }]
      : before
        ? [{ key: 'before', rating: before }]
        : after
          ? [{ key: 'after', rating: after }]
          : [];
  return [...ratings, ...outcomes.map((found) => ({ key: 'result' as const, found }))];
}
