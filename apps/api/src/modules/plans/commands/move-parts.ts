import {
  isFinal,
  isFinishedItem,
  planGoalMachine,
  planItemMachine,
  type PlanGoalState,
  type PlanItemMoverKind,
  type PlanItemState,
  type plansEndpoints,
} from '@gza/contract';
import { localDateOf } from '../../../platform/calendar/local-date.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { ProblemError, transition } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { recordOnTimeline } from '../../beneficiaries/index.js';
import { PlanGoalRecord, PlanItemRecord, PlanRecord } from '../persistence/entities.js';
import { isWalledNeed, openToOfficers } from '../plan-item.rules.js';
import { findPlanInPreparation } from '../plan.lookup.js';
import { requireItemWriter } from '../plan.policy.js';
import { saveStepNote, lockActivePlan, type PlanInput, type StepNote } from '../locked-plan.js';

type Table = typeof plansEndpoints;
type GoalEvent = (typeof planGoalMachine.transitions)[number]['event'];
type ItemEvent = Exclude<
  (typeof planItemMachine.transitions)[number]['event'],
  'follow' | 'decide'
>;
type GoalInput = PlanInput & {
  readonly params: { readonly goalId: string };
  readonly body: StepNote;
};
type ItemInput = PlanInput & {
  readonly params: { readonly itemId: string };
  readonly body: StepNote;
};

type Moved = {
  readonly id: string;
  readonly audience: 'all' | 'help';
  /** Kind of the record that moved the item; absent when a person did. */
  readonly mover?: PlanItemMoverKind;
} & (
  | { readonly kind: 'planGoalMoved'; readonly from: PlanGoalState; readonly to: PlanGoalState }
  | { readonly kind: 'planItemMoved'; readonly from: PlanItemState; readonly to: PlanItemState }
);

/**
 * Raises the plan's version and notes the step on the timeline, hidden from officers where the wall requires
 * it.
 */
async function note(tx: Tx, plan: PlanRecord, moved: Moved): Promise<Done> {
  const { kind, id, from, to, audience, mover } = moved;
  const parent = { planId: plan.id, caseId: plan.caseId };
  await recordOnTimeline<'plans'>(tx, {
    beneficiaryId: plan.beneficiaryId,
    bureauId: plan.bureauId,
    caseId: plan.caseId,
    kind,
    subjectId: plan.id,
    detail: { partId: id, from, to, ...(mover && { mover }) },
    audience,
  });
  if (moved.kind === 'planGoalMoved')
    tx.emit('planGoal.moved', { goalId: id, ...parent, from: moved.from, to: moved.to });
  else tx.emit('planItem.moved', { itemId: id, ...parent, from: moved.from, to: moved.to });
  return tx.update(PlanRecord, plan, {});
}

/** Columns of a final step: the day of the end and the note or reason. */
export const ending = (tx: Tx, final: boolean, { note: stepNote, reason }: StepNote) =>
  final ? { closedOn: localDateOf(tx.now), resultNote: reason ?? stepNote ?? null } : {};

/** Notes a step of an item on the timeline, hidden from officers where the wall requires it. */
export const noteItem = (
  tx: Tx,
  plan: PlanRecord,
  item: PlanItemRecord,
  step: {
    readonly from: PlanItemState;
    readonly to: PlanItemState;
    readonly mover?: PlanItemMoverKind;
  },
): Promise<Done> =>
  note(tx, plan, {
    kind: 'planItemMoved',
    id: item.id,
    audience: openToOfficers(item) ? 'all' : 'help',
    ...step,
  });

const byHand = { movedByKind: null, movedById: null };

async function moveGoal(tx: Tx, input: GoalInput, event: GoalEvent): Promise<Done> {
  const { plan } = await lockActivePlan(tx, input, event);
  const goal = await tx.get(PlanGoalRecord, { id: input.params.goalId, planId: plan.id });
  const { from, to } = transition(planGoalMachine, goal.state, event, tx.actor);
  const final = isFinal(planGoalMachine, to);
  await tx.set(PlanGoalRecord, goal.id, { state: to, ...ending(tx, final, input.body) });
  await saveStepNote(tx, plan, event, input.body, goal.id);
  const audience = isWalledNeed(goal.need) ? 'help' : 'all';
  return note(tx, plan, { kind: 'planGoalMoved', id: goal.id, from, to, audience });
}

async function moveItem(tx: Tx, input: ItemInput, event: ItemEvent): Promise<Done> {
  const { plan } = await lockActivePlan(tx, input, event);
  const item = await tx.get(PlanItemRecord, { id: input.params.itemId, planId: plan.id });
  requireItemWriter(tx.actor, item);
  const { from, to } = transition(planItemMachine, item.state, event, tx.actor);
  const result = ending(tx, isFinishedItem(to), input.body);
  await tx.set(PlanItemRecord, item.id, { state: to, ...byHand, ...result });
  await saveStepNote(tx, plan, event, input.body, item.id);
  return noteItem(tx, plan, item, { from, to });
}

/**
 * Throws `plan-in-preparation` when the next version was begun without an item, because it was finished: opened again,
 * the item would end with the version in force.
 */
async function requireInNextVersion(tx: Tx, plan: PlanRecord, lineageId: string): Promise<void> {
  const next = await findPlanInPreparation(tx, plan.caseId);
  if (!next) return;
  const copies = await tx.find(PlanItemRecord, { planId: next.id, lineageId });
  if (copies.length === 0) throw new ProblemError('plan-in-preparation');
}

/**
 * Sets an item against what serves it, with the reason. The decision holds: the item follows nothing from then
 * on.
 */
export async function decidePlanItem(tx: Tx, input: Input<Table['decidePlanItem']>): Promise<Done> {
  const { plan } = await lockActivePlan(tx, input, 'decide');
  const item = await tx.get(PlanItemRecord, { id: input.params.itemId, planId: plan.id });
  requireItemWriter(tx.actor, item);
  const { state, reason } = input.body;
  const { from, to } = transition(
    planItemMachine,
    item.state,
    'decide',
    tx.actor,
    undefined,
    state,
  );
  if (isFinishedItem(from) && !isFinishedItem(to))
    await requireInNextVersion(tx, plan, item.lineageId);
  await tx.set(PlanItemRecord, item.id, {
    state: to,
    ...byHand,
    decidedBy: tx.actor.id,
    decidedAt: tx.now,
    closedOn: null,
    resultNote: null,
    ...ending(tx, isFinishedItem(to), { reason }),
  });
  await saveStepNote(tx, plan, 'decide', { reason }, item.id);
  return noteItem(tx, plan, item, { from, to });
}

export const startPlanGoal = (tx: Tx, input: Input<Table['startPlanGoal']>) =>
  moveGoal(tx, input, 'start');
export const achievePlanGoal = (tx: Tx, input: Input<Table['achievePlanGoal']>) =>
  moveGoal(tx, input, 'achieve');
export const partlyAchievePlanGoal = (tx: Tx, input: Input<Table['partlyAchievePlanGoal']>) =>
  moveGoal(tx, input, 'partlyAchieve');
export const notAchievePlanGoal = (tx: Tx, input: Input<Table['notAchievePlanGoal']>) =>
  moveGoal(tx, input, 'notAchieve');
export const withdrawPlanGoal = (tx: Tx, input: Input<Table['withdrawPlanGoal']>) =>
  moveGoal(tx, input, 'withdraw');

export const startPlanItem = (tx: Tx, input: Input<Table['startPlanItem']>) =>
  moveItem(tx, input, 'start');
export const markPlanItemDone = (tx: Tx, input: Input<Table['markPlanItemDone']>) =>
  moveItem(tx, input, 'done');
export const markPlanItemNotDone = (tx: Tx, input: Input<Table['markPlanItemNotDone']>) =>
  moveItem(tx, input, 'notDone');
export const cancelPlanItem = (tx: Tx, input: Input<Table['cancelPlanItem']>) =>
  moveItem(tx, input, 'cancel');
