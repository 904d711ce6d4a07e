import type { EnrolmentState, ReferralState } from '@gza/contract';
import { statement } from '../../platform/db/statement.js';
import { narrow } from '../../platform/db/statement-types.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { ProblemError } from '../../platform/errors.js';
import { holdsItem, type Server } from './followed-state.rules.js';

interface Use {
  readonly kind: 'enrolment' | 'referral' | 'delivery' | 'outcome';
  readonly id: string;
  readonly state: EnrolmentState | ReferralState | null;
  readonly began: boolean;
}

/** Statement of what names a part, or the parts of a version; `source` is a function over its id. */
const useStatement = (name: string, source: string) =>
  statement({
    name,
    params: ['uuid'],
    row: {
      kind: narrow<Use['kind']>('text'),
      id: 'uuid',
      state: narrow<Use['state']>('text | null'),
      began: 'boolean',
    },
    text: `
      select
        kind,
        id,
        state,
        began
      from
        ${source}`,
  });
const itemUse = useStatement('plan-item-use', 'app.plan_item_line_use($1)');
const planUse = useStatement('plan-use', 'app.plan_use($1)');

/** Counts what holds the parts that it names: all but the referrals and enrolments of which nothing came. */
function countHolding(users: readonly Use[]) {
  const holding = users.filter(({ kind, ...user }) =>
    kind === 'referral' || kind === 'enrolment' ? holdsItem({ kind, ...user } as Server) : true,
  );
  const count = (of: Use['kind']) => holding.filter(({ kind }) => kind === of).length;
  return {
    any: holding.length > 0,
    items: {
      referrals: count('referral'),
      enrolments: count('enrolment'),
      deliveries: count('delivery'),
    },
    outcomes: count('outcome'),
  };
}

/**
 * Throws `plan-item-in-use` with the number of what names an item of a draft: of a version that was signed before, or as
 * the open item of the version in force that it carries on. Referrals and enrolments of which nothing came do not count:
 * they lose the item.
 */
export async function requireUnusedItem(tx: Tx, itemId: string): Promise<void> {
  const use = countHolding(await tx.sql(itemUse(itemId)));
  if (use.any) throw new ProblemError('plan-item-in-use', use.items);
}

const planGoalUseStatement = statement({
  name: 'plan-goal-use',
  params: ['uuid'],
  row: { outcomes: 'int' },
  text: 'select app.plan_goal_use($1) as outcomes',
});

/**
 * Throws `plan-goal-in-use` with the number of outcomes that name a goal of a version that was signed before. Outcomes
 * that were recorded in error do not count: they lose the goal.
 */
export async function requireUnusedGoal(tx: Tx, goalId: string): Promise<void> {
  const outcomes = (await tx.row(planGoalUseStatement(goalId)))?.outcomes ?? 0;
  if (outcomes > 0) throw new ProblemError('plan-goal-in-use', { outcomes });
}

/**
 * Throws `plan-in-use` with the number of what names parts of a version which the version before does not have. What
 * names any other part goes on under that part of the version before (`carryUse`).
 */
export async function requireUnusedVersion(tx: Tx, planId: string): Promise<void> {
  const use = countHolding(await tx.sql(planUse(planId)));
  if (use.any) throw new ProblemError('plan-in-use', { ...use.items, outcomes: use.outcomes });
}

const carryPlanUseStatement = statement({
  name: 'plan-carry-use',
  params: ['uuid', 'boolean'],
  row: { done: 'void' },
  text: 'select app.carry_plan_use($1, $2) as done',
});

/**
 * Gives what names the parts of a discarded version to the same parts of the version before. What is left names
 * nothing any more (`release`), or keeps the part as it was agreed.
 */
export async function carryUse(
  tx: Tx,
  planId: string,
  { release }: { readonly release: boolean },
): Promise<void> {
  await tx.sql(carryPlanUseStatement(planId, release));
}
