import { planMachine, type plansEndpoints } from '@gza/contract';
import { localDateOf } from '../../../platform/calendar/local-date.js';
import { statement } from '../../../platform/db/statement.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { transition } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { moveCase } from '../../beneficiaries/index.js';
import { PlanRecord } from '../persistence/entities.js';
import { reviewDueAfter } from '../plan.rules.js';
import { requireBasisOfItems } from '../require-basis.js';
import { requirePlanning, lockPlan } from '../locked-plan.js';
import { stepPlan } from './move-plan.js';

const itemColumns = ['moved_by_kind', 'moved_by_id', 'decided_by', 'decided_at'];
const carried = { plan_goal: [], plan_item: itemColumns } as const;
const carryStatements = (['plan_goal', 'plan_item'] as const).map((table) =>
  statement({
    name: `plan-carry-${table}`,
    params: ['uuid', 'uuid'],
    text: `
      update ${table} n
      set
        state = o.state,
        closed_on = o.closed_on,
        result_note = o.result_note${carried[table].map((name) => `, ${name} = o.${name}`).join('')}
      from
        ${table} o
      where
        n.plan_id = $2
        and o.plan_id = $1
        and o.lineage_id = n.lineage_id
        and ${table === 'plan_item' ? '(o.state <> n.state or o.decided_at is distinct from n.decided_at)' : 'o.state <> n.state'}`,
  }),
);

/**
 * Carries over the progress of goals and items: work went on under the old version while the new one was
 * prepared.
 */
async function carryProgress(tx: Tx, from: string, to: string): Promise<void> {
  for (const carry of carryStatements) await tx.sql(carry(from, to));
}

/** Puts a signed plan into force. Its previous version is superseded, and the case becomes active. */
export async function activatePlan(
  tx: Tx,
  input: Input<(typeof plansEndpoints)['activatePlan']>,
): Promise<Done> {
  const { plan, ofCase } = await lockPlan(tx, input, 'activate');
  transition(planMachine, plan.state, 'activate', tx.actor);
  requirePlanning(ofCase.state);
  await requireBasisOfItems(tx, plan);
  const today = localDateOf(tx.now);
  if (plan.previousId) {
    const previous = await tx.lock(PlanRecord, plan.previousId);
    await stepPlan(tx, previous, {
      event: 'supersede',
      change: 'superseded',
      changes: { endedOn: today, reviewDue: null },
      detail: { by: plan.id },
    });
    await carryProgress(tx, previous.id, plan.id);
  }
  await stepPlan(tx, plan, {
    event: 'activate',
    change: 'activated',
    stepNote: input.body,
    changes: { activatedAt: tx.now, reviewDue: reviewDueAfter(today) },
  });
  await moveCase(tx, plan.caseId, 'activate');
  return plan;
}
