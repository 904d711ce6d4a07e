import {
  isFinal,
  isFinishedItem,
  planGoalMachine,
  planMachine,
  type plansEndpoints,
} from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { transition } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { findApprovedNeeds } from '../../assessments/index.js';
import { PlanGoalRecord, PlanItemRecord, PlanRecord } from '../persistence/entities.js';
import { isMandatory } from '../plan.rules.js';
import { saveStepNote, requirePlanning, lockPlan } from '../locked-plan.js';
import { insertDraft } from './create-plan.js';
import { stepPlan } from './move-plan.js';

const byLineage = (a: { lineageId: string }, b: { lineageId: string }) =>
  a.lineageId < b.lineageId ? -1 : 1;

/** Copies unfinished goals and items; finished ones stay with their version. */
async function copyParts(tx: Tx, plan: PlanRecord, draftId: string, items: PlanItemRecord[]) {
  const newGoalIds = new Map<string, string>();
  const goals = await tx.find(PlanGoalRecord, { planId: plan.id });
  for (const goal of goals.toSorted(byLineage)) {
    if (isFinal(planGoalMachine, goal.state)) continue;
    const id = tx.newId();
    newGoalIds.set(goal.id, id);
    await tx.insert(PlanGoalRecord, { ...goal, id, planId: draftId });
  }
  for (const item of items.toSorted(byLineage)) {
    const goalId = item.goalId === null ? null : (newGoalIds.get(item.goalId) ?? null);
    await tx.insert(PlanItemRecord, { ...item, id: tx.newId(), planId: draftId, goalId });
  }
}

/**
 * Creates the next version of an active plan. The old version comes under review and applies until the new
 * one is active.
 */
export async function createPlanVersion(
  tx: Tx,
  input: Input<(typeof plansEndpoints)['createPlanVersion']>,
): Promise<Done> {
  const { plan, ofCase } = await lockPlan(tx, input, 'startReview');
  if (plan.state !== 'underReview') transition(planMachine, plan.state, 'startReview', tx.actor);
  requirePlanning(ofCase.state);
  if (plan.state === 'active')
    await stepPlan(tx, plan, { event: 'startReview', change: 'reviewStarted' });
  const items = (await tx.find(PlanItemRecord, { planId: plan.id })).filter(
    (item) => !isFinishedItem(item.state),
  );
  const draft = await insertDraft(tx, ofCase, {
    previousId: plan.id,
    // The new version answers the reassessment, if there was one.
    assessmentId: (await findApprovedNeeds(tx, ofCase.id))?.assessmentId ?? plan.assessmentId,
    mandatory: isMandatory(ofCase.category, items),
    summary: plan.summary,
    personView: plan.personView,
  });
  await copyParts(tx, plan, draft.id, items);
  await saveStepNote(tx, plan, 'nextVersion', input.body);
  return draft;
}
