import { isProblem } from '@gza/client';
import type { Dto } from '@gza/contract';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../platform/api.js';
import { planQueries } from './queries.js';
import type { GoalStep, ItemStep, PlanStepName } from './steps.presenter.js';

type Plan = Dto<'Plan'>;
type At = { id: string; version: number };

/** What was said to a step: a note or a reason, as the step asks, and what a review ended with. */
export interface StepNote {
  reason: string;
  outcome?: Dto<'ConcludeReviewBody'>['outcome'];
}

const stale = 412;

/**
 * Runs a change of the plan. Every change answers the whole plan as it stands after it; when a
 * colleague was faster the plan is fetched anew, so that the next attempt is made at what is true.
 */
export function usePlanChange() {
  const queries = useQueryClient();
  return async (plan: Plan, change: (at: At) => Promise<Plan>): Promise<Plan> => {
    try {
      const changed = await change({ id: plan.id, version: plan.version });
      queries.setQueryData(planQueries.one(changed.id).queryKey, changed);
      // The case, the timeline and the list of versions follow from the plan.
      await queries.invalidateQueries({
        predicate: ({ queryKey: [area, , id] }) =>
          area !== 'reference' && area !== 'staff' && id !== changed.id,
      });
      return changed;
    } catch (error) {
      if (isProblem(error) && error.status === stale)
        await queries.invalidateQueries({ queryKey: planQueries.one(plan.id).queryKey });
      throw error;
    }
  };
}

export function useStartPlan() {
  const queries = useQueryClient();
  return async (body: Dto<'CreatePlanBody'>): Promise<Plan> => {
    const plan = await api.createPlan({ body });
    queries.setQueryData(planQueries.one(plan.id).queryKey, plan);
    await queries.invalidateQueries({ queryKey: planQueries.all });
    return plan;
  };
}

const note = ({ reason }: StepNote) => ({ body: reason ? { note: reason } : {} });
const why = ({ reason }: StepNote) => ({ body: { reason } });

export const planStepCalls: Readonly<
  Record<PlanStepName, (at: At, stepNote: StepNote) => Promise<Plan>>
> = {
  submit: (at, stepNote) => api.submitPlan({ ...at, ...note(stepNote) }),
  discard: (at, stepNote) => api.discardPlan({ ...at, ...why(stepNote) }),
  approve: (at, stepNote) => api.approvePlan({ ...at, ...note(stepNote) }),
  return: (at, stepNote) => api.returnPlan({ ...at, ...why(stepNote) }),
  reopen: (at, stepNote) => api.reopenPlan({ ...at, ...note(stepNote) }),
  activate: (at, stepNote) => api.activatePlan({ ...at, ...note(stepNote) }),
  nextVersion: (at, stepNote) => api.createPlanVersion({ ...at, ...note(stepNote) }),
  startReview: (at, stepNote) => api.startPlanReview({ ...at, ...note(stepNote) }),
  concludeReview: (at, { reason, outcome = 'active' }) =>
    api.concludePlanReview({ ...at, body: { outcome, reason } }),
  complete: (at, stepNote) => api.completePlan({ ...at, ...note(stepNote) }),
  terminate: (at, stepNote) => api.terminatePlan({ ...at, ...why(stepNote) }),
};

type OfGoal = At & { goalId: string };

export const goalStepCalls: Readonly<
  Record<GoalStep, (at: OfGoal, stepNote: StepNote) => Promise<Plan>>
> = {
  start: (at, stepNote) => api.startPlanGoal({ ...at, ...note(stepNote) }),
  achieve: (at, stepNote) => api.achievePlanGoal({ ...at, ...note(stepNote) }),
  partlyAchieve: (at, stepNote) => api.partlyAchievePlanGoal({ ...at, ...note(stepNote) }),
  notAchieve: (at, stepNote) => api.notAchievePlanGoal({ ...at, ...why(stepNote) }),
  withdraw: (at, stepNote) => api.withdrawPlanGoal({ ...at, ...why(stepNote) }),
};

type OfItem = At & { itemId: string };

export const itemStepCalls: Readonly<
  Record<ItemStep, (at: OfItem, stepNote: StepNote) => Promise<Plan>>
> = {
  start: (at, stepNote) => api.startPlanItem({ ...at, ...note(stepNote) }),
  done: (at, stepNote) => api.markPlanItemDone({ ...at, ...note(stepNote) }),
  notDone: (at, stepNote) => api.markPlanItemNotDone({ ...at, ...why(stepNote) }),
  cancel: (at, stepNote) => api.cancelPlanItem({ ...at, ...why(stepNote) }),
};
