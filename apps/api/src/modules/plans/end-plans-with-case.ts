import {
  findTransition,
  isFinal,
  isFinishedItem,
  planGoalMachine,
  planMachine,
} from '@gza/contract';
import { localDateOf } from '../../platform/calendar/local-date.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { StoredEvent } from '../../platform/outbox/reactions.js';
import { getCase } from '../beneficiaries/index.js';
import { stepPlan } from './commands/move-plan.js';
import { carryUse } from './plan-parts-in-use.js';
import { PlanGoalRecord, PlanItemRecord, PlanRecord } from './persistence/entities.js';

/** Returns whether goals and items of a plan have all come to their end. */
async function isAllDone(tx: Tx, planId: string): Promise<boolean> {
  const [goals, items] = [
    await tx.find(PlanGoalRecord, { planId }),
    await tx.find(PlanItemRecord, { planId }),
  ];
  return (
    goals.every(({ state }) => isFinal(planGoalMachine, state)) &&
    items.every(({ state }) => isFinishedItem(state))
  );
}

/**
 * Ends the active plan of a case when the case is closed, and discards a version in preparation. The plan is completed when the
 * goals of the case are met and nothing of the plan is open, and otherwise terminated; its goals and items
 * show how far it came.
 */
export async function endPlansWithCase(
  tx: Tx,
  { payload }: StoredEvent<'case.moved'>,
): Promise<void> {
  const { id, closureReason } = await getCase(tx, payload.caseId);
  const changes = { endedOn: localDateOf(tx.now), reviewDue: null };
  for (const { id: planId } of await tx.find(PlanRecord, { caseId: id })) {
    const plan = await tx.lock(PlanRecord, planId);
    if (findTransition(planMachine, plan.state, 'discard')) {
      await stepPlan(tx, plan, { event: 'discard', change: 'discarded', changes });
      await carryUse(tx, plan.id, { release: false });
    }
    if (plan.state !== 'active' && plan.state !== 'underReview') continue;
    const done = closureReason === 'goalsMet' && (await isAllDone(tx, planId));
    const to = done ? 'completed' : 'terminated';
    if (plan.state === 'underReview')
      await stepPlan(tx, plan, { event: 'concludeReview', to, change: to, changes });
    else await stepPlan(tx, plan, { event: done ? 'complete' : 'terminate', change: to, changes });
  }
}
