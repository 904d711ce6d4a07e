import { localDateOf } from '../../platform/calendar/local-date.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { StoredEvent } from '../../platform/outbox/reactions.js';
import { getCase } from '../beneficiaries/index.js';
import { stepPlan } from './commands/move-plan.js';
import { PlanRecord } from './persistence/entities.js';

/**
 * Ends the active plan of a case when the case is closed (with the reason of the case), and discards a draft.
 * A version later in its preparation does not change: its life cycle has no such end.
 */
export async function endPlansWithCase(
  tx: Tx,
  { payload }: StoredEvent<'case.moved'>,
): Promise<void> {
  if (payload.to !== 'closed') return;
  const { id, closureReason } = await getCase(tx, payload.caseId);
  const to = closureReason === 'goalsMet' ? 'completed' : 'terminated';
  const changes = { endedOn: localDateOf(tx.now) };
  for (const { id: planId } of await tx.find(PlanRecord, { caseId: id })) {
    const plan = await tx.lock(PlanRecord, planId);
    if (plan.state === 'draft')
      await stepPlan(tx, plan, { event: 'discard', change: 'discarded', changes });
    if (plan.state === 'underReview')
      await stepPlan(tx, plan, { event: 'concludeReview', to, change: to, changes });
    if (plan.state === 'active')
      await stepPlan(tx, plan, {
        event: to === 'completed' ? 'complete' : 'terminate',
        change: to,
        changes,
      });
  }
}
