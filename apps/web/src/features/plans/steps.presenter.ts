import {
  allowedEvents,
  cardServices,
  decidedItemStates,
  eventsFor,
  isFinal,
  planGoalMachine,
  planItemMachine,
  planMachine,
  type DecidedItemState,
  type Dto,
  type May,
  type OperationId,
  type PlanSigner,
} from '@gza/contract';

type Plan = Dto<'Plan'>;

/**
 * Operations of the steps on a version as a whole; `sign` is offered a signature at a time, see
 * `signersFor`.
 */
const operationOf = {
  submit: 'submitPlan',
  discard: 'discardPlan',
  approve: 'approvePlan',
  return: 'returnPlan',
  reopen: 'reopenPlan',
  activate: 'activatePlan',
  nextVersion: 'createPlanVersion',
  startReview: 'startPlanReview',
  concludeReview: 'concludePlanReview',
  complete: 'completePlan',
  terminate: 'terminatePlan',
} as const satisfies Record<string, OperationId>;
export type PlanStepName = keyof typeof operationOf;

const stepNames = Object.keys(operationOf) as PlanStepName[];

/**
 * Whether a step is open. The next version results from a review, which is under way or begins with the
 * step.
 */
function isOpen(step: PlanStepName, state: Plan['state'], may: May): boolean {
  const events: readonly string[] = eventsFor(planMachine, state, may);
  if (step !== 'nextVersion') return events.includes(step);
  const reviewed = allowedEvents(planMachine, state);
  return (
    may('plan.write') && (reviewed.includes('startReview') || reviewed.includes('concludeReview'))
  );
}

const needsOtherEyes = (step: PlanStepName, state: Plan['state']): boolean =>
  planMachine.transitions.some((t) => t.from === state && t.event === step && t.fourEyes);

export interface PlanSteps {
  steps: PlanStepName[];
  /** The role may decide, but this person wrote or submitted the plan (four-eyes rule). */
  fourEyes: boolean;
}

/** The steps that the life cycle and the role allow this person on the version. */
export function planSteps(
  plan: Pick<Plan, 'state' | 'createdBy' | 'submitted'>,
  may: May,
  me: string,
): PlanSteps {
  const offered = stepNames.filter((s) => isOpen(s, plan.state, may));
  const own = plan.createdBy.id === me || plan.submitted?.by.id === me;
  const closed = own ? offered.filter((step) => needsOtherEyes(step, plan.state)) : [];
  return {
    steps: offered.filter((step) => !closed.includes(step)),
    fourEyes: closed.length > 0,
  };
}

/** Whether goals may be written: only in a draft, by a role that the contract allows. */
export const mayWriteGoals = (plan: Pick<Plan, 'state'>, may: May): boolean =>
  plan.state === 'draft' && may('plan.write');
export const mayWriteItems = (plan: Pick<Plan, 'state'>, may: May): boolean =>
  plan.state === 'draft' && may('planItem.write');

const activeStates: readonly Plan['state'][] = ['active', 'underReview'];

const goalOperation = {
  start: 'startPlanGoal',
  achieve: 'achievePlanGoal',
  partlyAchieve: 'partlyAchievePlanGoal',
  notAchieve: 'notAchievePlanGoal',
  withdraw: 'withdrawPlanGoal',
} as const satisfies Record<string, OperationId>;
export type GoalStep = keyof typeof goalOperation;

const itemOperation = {
  start: 'startPlanItem',
  done: 'markPlanItemDone',
  notDone: 'markPlanItemNotDone',
  cancel: 'cancelPlanItem',
  decide: 'decidePlanItem',
} as const satisfies Record<string, OperationId>;
export type ItemStep = keyof typeof itemOperation;

/** The steps of a goal while the plan is active. */
export function goalSteps(
  plan: Pick<Plan, 'state'>,
  goal: Pick<Dto<'PlanGoal'>, 'state'>,
  may: May,
): GoalStep[] {
  if (!activeStates.includes(plan.state)) return [];
  return eventsFor(planGoalMachine, goal.state, may).filter(
    (event): event is GoalStep => event in goalOperation,
  );
}

/** Officers work on the mandatory items only. */
export function itemSteps(
  plan: Pick<Plan, 'state'>,
  item: Pick<Dto<'PlanItem'>, 'state' | 'mandatory'>,
  may: May,
): ItemStep[] {
  if (!activeStates.includes(plan.state)) return [];
  if (!item.mandatory && !may('planItem.writeVoluntary')) return [];
  return eventsFor(planItemMachine, item.state, may).filter(
    (event): event is ItemStep => event in itemOperation,
  );
}

export type NoteAbout =
  | { kind: 'plan'; step: PlanStepName }
  | { kind: 'goal'; step: GoalStep; goal: Dto<'PlanGoal'> }
  | { kind: 'item'; step: ItemStep; item: Dto<'PlanItem'> };

/** The step and part that a note belongs to; undefined where the reader does not see that part. */
export function noteAbout(
  { goals, items }: Pick<Plan, 'goals' | 'items'>,
  { step, partId }: Pick<Dto<'PlanNote'>, 'step' | 'partId'>,
): NoteAbout | undefined {
  const goal = goals.find(({ id }) => id === partId);
  if (goal && step in goalOperation) return { kind: 'goal', step: step as GoalStep, goal };
  const item = items.find(({ id }) => id === partId);
  if (item && step in itemOperation) return { kind: 'item', step: step as ItemStep, item };
  if (partId === null && step in operationOf) return { kind: 'plan', step: step as PlanStepName };
  return undefined;
}

/** States to which an item can be set against what it shows. */
export const statesToDecide = ({ state }: Pick<Dto<'PlanItem'>, 'state'>): DecidedItemState[] =>
  decidedItemStates.filter((one) => one !== state);

/** Services that a card fulfils: they have a life cycle of their own and no referral. */
const cards: readonly string[] = Object.values(cardServices);

/** Whether a partner can be asked for a service of the plan from here. */
export const isReferable = (
  plan: Pick<Plan, 'state'>,
  { state, serviceCode }: Pick<Dto<'PlanItem'>, 'state' | 'serviceCode'>,
  may: May,
): boolean =>
  activeStates.includes(plan.state) &&
  (state === 'planned' || state === 'inProgress') &&
  serviceCode !== null &&
  !cards.includes(serviceCode) &&
  may('referral.send');

/** Whether a step needs a reason. */
export const asksForReason = (step: PlanStepName | GoalStep | ItemStep): boolean =>
  ['discard', 'return', 'terminate', 'notAchieve', 'withdraw', 'notDone', 'cancel'].includes(step);

export const missingSigners = (plan: Pick<Plan, 'signersNeeded' | 'signatures'>): PlanSigner[] =>
  plan.signersNeeded.filter((needed) => !plan.signatures.some(({ signer }) => signer === needed));

/**
 * Signatures that this person may record: officers and case managers their own; case managers, and officers
 * in a mandatory plan, also those of the person and of the legal representative.
 */
export function signersFor(
  plan: Pick<Plan, 'state' | 'mandatory' | 'signersNeeded' | 'signatures'>,
  may: May,
): PlanSigner[] {
  if (!eventsFor(planMachine, plan.state, may).includes('sign')) return [];
  const isOfficer = may('plan.signAsOfficer');
  return missingSigners(plan).filter((signer) => {
    if (signer === 'officer') return isOfficer;
    if (signer === 'caseManager') return !isOfficer;
    return !isOfficer || plan.mandatory;
  });
}

/** Whether a version is being prepared, while another one may be shown. */
export const isInPreparation = (state: Plan['state']): boolean =>
  ['draft', 'pendingApproval', 'returned', 'approved', 'signed'].includes(state);

export const hasEnded = (state: Plan['state']): boolean => isFinal(planMachine, state);
