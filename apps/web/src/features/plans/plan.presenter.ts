import type { Dto } from '@gza/contract';

type Plan = Dto<'Plan'>;
type Item = Dto<'PlanItem'>;

const activeStates: readonly Plan['state'][] = ['active', 'underReview'];
const gone: readonly Plan['state'][] = ['discarded', 'superseded'];

/**
 * The version to show first: the one in force, else the newest that is not discarded or replaced, else the
 * newest.
 */
export function currentVersion<V extends Pick<Plan, 'id' | 'state'>>(
  versions: readonly V[],
): V | undefined {
  return (
    versions.find(({ state }) => activeStates.includes(state)) ??
    versions.find(({ state }) => !gone.includes(state)) ??
    versions[0]
  );
}

export interface GoalWithItems {
  goal: Dto<'PlanGoal'>;
  items: Item[];
}

/** Groups items by the goal they serve; items without a goal, or with one that is not shown, are apart. */
export function byGoal(plan: Pick<Plan, 'goals' | 'items'>): {
  goals: GoalWithItems[];
  others: Item[];
} {
  const shown = new Set(plan.goals.map(({ id }) => id));
  return {
    goals: plan.goals.map((goal) => ({
      goal,
      items: plan.items.filter((item) => item.goalId === goal.id),
    })),
    others: plan.items.filter((item) => item.goalId === null || !shown.has(item.goalId)),
  };
}

/** Counts of the items: those that are done, and all that still count. */
export function progress(items: readonly Pick<Item, 'state'>[]): { done: number; all: number } {
  const counting = items.filter(({ state }) => state !== 'cancelled');
  return { done: counting.filter(({ state }) => state === 'done').length, all: counting.length };
}

/** Whether an item is past its day and not finished. */
export const isOverdue = (item: Pick<Item, 'dueOn' | 'state'>, today: string): boolean =>
  item.dueOn !== null &&
  item.dueOn < today &&
  (item.state === 'planned' || item.state === 'inProgress');

/** Needs that call for an answer (rated 2 or 3), the heaviest first. */
export const needsToAnswer = (needs: readonly Dto<'PlanNeedEntry'>[]): Dto<'PlanNeedEntry'>[] =>
  needs.filter(({ rating }) => rating >= 2).toSorted((a, b) => b.rating - a.rating);

/** The referrals that were made for an item in any version of the plan; discarded drafts are left out. */
export const referralsFor = (
  { lineageId }: Pick<Item, 'lineageId'>,
  referrals: readonly Dto<'Referral'>[],
): Dto<'Referral'>[] =>
  referrals.filter(
    ({ planItem, state }) => planItem?.lineageId === lineageId && state !== 'discarded',
  );

export interface DifferenceRow {
  key: string;
  part: 'whole' | 'goal' | 'item';
  label: string;
  change: 'added' | 'removed' | 'finished' | 'changed';
  field?: string;
  before?: string | null;
  after?: string | null;
}

/** A comparison as rows: first the plan as a whole, then goals, then items. */
export function differenceRows(differences: Dto<'PlanDifferences'>): DifferenceRow[] {
  const whole = differences.fields.map(({ field, before, after }): DifferenceRow => ({
    key: `whole-${field}`,
    part: 'whole',
    label: '',
    change: 'changed',
    field,
    before,
    after,
  }));
  const parts = (part: 'goal' | 'item', of: Dto<'PlanPartDifferences'>): DifferenceRow[] => [
    ...(['added', 'removed', 'finished'] as const).flatMap((change) =>
      of[change].map(({ lineageId, label }) => ({ key: lineageId, part, label, change })),
    ),
    ...of.changed.flatMap(({ lineageId, label, fields }) =>
      fields.map(({ field, before, after }) => ({
        key: `${lineageId}-${field}`,
        part,
        label,
        change: 'changed' as const,
        field,
        before,
        after,
      })),
    ),
  ];
  return [...whole, ...parts('goal', differences.goals), ...parts('item', differences.items)];
}

export const isOneOf = <T extends string>(
  values: readonly T[],
  value: string | undefined,
): value is T => (values as readonly (string | undefined)[]).includes(value);
