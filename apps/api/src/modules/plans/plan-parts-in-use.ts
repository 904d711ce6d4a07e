import type { EnrolmentState, ReferralState } from '@gza/contract';
import { statement } from '../../platform/db/statement.js';
import { narrow } from '../../platform/db/statement-types.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { ProblemError } from '../../platform/errors.js';
import { holdsItem, type Server } from './followed-state.rules.js';

const planItemUseStatement = statement({
  name: 'plan-item-use',
  params: ['uuid'],
  row: {
    kind: narrow<'enrolment' | 'referral' | 'delivery'>('text'),
    id: 'uuid',
    state: narrow<EnrolmentState | ReferralState | null>('text | null'),
    began: 'boolean',
  },
  text: `
    select
      kind,
      id,
      state,
      began
    from
      app.plan_item_use($1)`,
});

/**
 * Throws `plan-item-in-use` with the number of what names an item of a version that was signed before. Referrals and
 * enrolments of which nothing came do not count: they lose the item.
 */
export async function requireUnusedItem(tx: Tx, itemId: string): Promise<void> {
  const users = await tx.sql(planItemUseStatement(itemId));
  const holding = users.filter(({ kind, ...user }) =>
    kind === 'delivery' ? true : holdsItem({ kind, ...user } as Server),
  );
  const count = (of: (typeof users)[number]['kind']) =>
    holding.filter(({ kind }) => kind === of).length;
  if (holding.length > 0)
    throw new ProblemError('plan-item-in-use', {
      referrals: count('referral'),
      enrolments: count('enrolment'),
      deliveries: count('delivery'),
    });
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
