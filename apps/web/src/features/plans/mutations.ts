import type { Dto } from '@gza/contract';
import type { Changes } from '../../platform/data/changes.js';
import type { GoalStep, ItemStep, PlanStepName } from './steps.presenter.js';

type Plan = Dto<'Plan'>;
type At = { id: string; version: number };

/** The note or reason of a step, as the step asks, and the conclusion of a review. */
export interface StepNote {
  reason: string;
  conclusion?: Dto<'ConcludeReviewBody'>['conclusion'];
}

const note = ({ reason }: StepNote) => ({ body: reason ? { note: reason } : {} });
const why = ({ reason }: StepNote) => ({ body: { reason } });

export const planStepCalls: Readonly<
  Record<PlanStepName, (changes: Changes, at: At, stepNote: StepNote) => Promise<Plan>>
> = {
  submit: (changes, at, stepNote) => changes.submitPlan({ ...at, ...note(stepNote) }),
  discard: (changes, at, stepNote) => changes.discardPlan({ ...at, ...why(stepNote) }),
  approve: (changes, at, stepNote) => changes.approvePlan({ ...at, ...note(stepNote) }),
  return: (changes, at, stepNote) => changes.returnPlan({ ...at, ...why(stepNote) }),
  reopen: (changes, at, stepNote) => changes.reopenPlan({ ...at, ...note(stepNote) }),
  activate: (changes, at, stepNote) => changes.activatePlan({ ...at, ...note(stepNote) }),
  nextVersion: (changes, at, stepNote) => changes.createPlanVersion({ ...at, ...note(stepNote) }),
  startReview: (changes, at, stepNote) => changes.startPlanReview({ ...at, ...note(stepNote) }),
  concludeReview: (changes, at, { reason, conclusion = 'active' }) =>
    changes.concludePlanReview({ ...at, body: { conclusion, reason } }),
  complete: (changes, at, stepNote) => changes.completePlan({ ...at, ...note(stepNote) }),
  terminate: (changes, at, stepNote) => changes.terminatePlan({ ...at, ...why(stepNote) }),
};

type OfGoal = At & { goalId: string };

export const goalStepCalls: Readonly<
  Record<GoalStep, (changes: Changes, at: OfGoal, stepNote: StepNote) => Promise<Plan>>
> = {
  start: (changes, at, stepNote) => changes.startPlanGoal({ ...at, ...note(stepNote) }),
  achieve: (changes, at, stepNote) => changes.achievePlanGoal({ ...at, ...note(stepNote) }),
  partlyAchieve: (changes, at, stepNote) =>
    changes.partlyAchievePlanGoal({ ...at, ...note(stepNote) }),
  notAchieve: (changes, at, stepNote) => changes.notAchievePlanGoal({ ...at, ...why(stepNote) }),
  withdraw: (changes, at, stepNote) => changes.withdrawPlanGoal({ ...at, ...why(stepNote) }),
};

type OfItem = At & { itemId: string };

export const itemStepCalls: Readonly<
  Record<
    Exclude<ItemStep, 'decide'>,
    (changes: Changes, at: OfItem, stepNote: StepNote) => Promise<Plan>
  >
> = {
  start: (changes, at, stepNote) => changes.startPlanItem({ ...at, ...note(stepNote) }),
  done: (changes, at, stepNote) => changes.markPlanItemDone({ ...at, ...note(stepNote) }),
  notDone: (changes, at, stepNote) => changes.markPlanItemNotDone({ ...at, ...why(stepNote) }),
  cancel: (changes, at, stepNote) => changes.cancelPlanItem({ ...at, ...why(stepNote) }),
};
