import { planGoalMachine, type plansEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { PlanGoalRecord, PlanRecord } from '../persistence/entities.js';
import { lockDraft } from '../locked-plan.js';
import { requireUnusedGoal } from '../plan-parts-in-use.js';

type Table = typeof plansEndpoints;

export async function addPlanGoal(tx: Tx, input: Input<Table['addPlanGoal']>): Promise<Done> {
  const { body } = input;
  const { plan } = await lockDraft(tx, input);
  const id = tx.newId();
  await tx.insert(PlanGoalRecord, {
    id,
    planId: plan.id,
    beneficiaryId: plan.beneficiaryId,
    bureauId: plan.bureauId,
    lineageId: id,
    text: body.text,
    need: body.need ?? null,
    dueOn: body.dueOn ?? null,
    state: planGoalMachine.initial,
    closedOn: null,
    resultNote: null,
  });
  await tx.update(PlanRecord, plan, {});
  return { id };
}

export async function changePlanGoal(tx: Tx, input: Input<Table['changePlanGoal']>): Promise<Done> {
  const { plan } = await lockDraft(tx, input);
  const goal = await tx.get(PlanGoalRecord, { id: input.params.goalId, planId: plan.id });
  await tx.set(PlanGoalRecord, goal.id, { text: goal.text, ...input.body });
  return tx.update(PlanRecord, plan, {});
}

/** Removes a goal; its items stay in the plan without a goal until they get another. */
export async function removePlanGoal(tx: Tx, input: Input<Table['removePlanGoal']>): Promise<Done> {
  const { plan } = await lockDraft(tx, input);
  const goal = await tx.get(PlanGoalRecord, { id: input.params.goalId, planId: plan.id });
  await requireUnusedGoal(tx, goal.id);
  await tx.remove(PlanGoalRecord, { id: goal.id });
  return tx.update(PlanRecord, plan, {});
}
