import { isProblem } from '@gza/client';
import type { Dto } from '@gza/contract';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../platform/api.js';
import { planQueries } from './queries.js';
import type { GoalStep, ItemStep, PlanStepName } from './steps.presenter.js';

type Plan = Dto<'Plan'>;
type At = { id: string; version: number };

/** What was said to a step: a note or a reason, as the step asks, and what a review ended with. */
export interface StepSaid {
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

const note = ({ reason }: StepSaid) => ({ body: reason ? { note: reason } : {} });
const why = ({ reason }: StepSaid) => ({ body: { reason } });

export const planStepCalls: Readonly<
  Record<PlanStepName, (at: At, said: StepSaid) => Promise<Plan>>
> = {
  submit: (at, said) => api.submitPlan({ ...at, ...note(said) }),
  discard: (at, said) => api.discardPlan({ ...at, ...why(said) }),
  approve: (at, said) => api.approvePlan({ ...at, ...note(said) }),
  return: (at, said) => api.returnPlan({ ...at, ...why(said) }),
  reopen: (at, said) => api.reopenPlan({ ...at, ...note(said) }),
  activate: (at, said) => api.activatePlan({ ...at, ...note(said) }),
  nextVersion: (at, said) => api.createPlanVersion({ ...at, ...note(said) }),
  startReview: (at, said) => api.startPlanReview({ ...at, ...note(said) }),
  concludeReview: (at, { reason, outcome = 'active' }) =>
    api.concludePlanReview({ ...at, body: { outcome, reason } }),
  complete: (at, said) => api.completePlan({ ...at, ...note(said) }),
  terminate: (at, said) => api.terminatePlan({ ...at, ...why(said) }),
};

type OfGoal = At & { goalId: string };

export const goalStepCalls: Readonly<
  Record<GoalStep, (at: OfGoal, said: StepSaid) => Promise<Plan>>
> = {
  start: (at, said) => api.startPlanGoal({ ...at, ...note(said) }),
  achieve: (at, said) => api.achievePlanGoal({ ...at, ...note(said) }),
  partlyAchieve: (at, said) => api.partlyAchievePlanGoal({ ...at, ...note(said) }),
  notAchieve: (at, said) => api.notAchievePlanGoal({ ...at, ...why(said) }),
  withdraw: (at, said) => api.withdrawPlanGoal({ ...at, ...why(said) }),
};

type OfItem = At & { itemId: string };

export const itemStepCalls: Readonly<
  Record<ItemStep, (at: OfItem, said: StepSaid) => Promise<Plan>>
> = {
  start: (at, said) => api.startPlanItem({ ...at, ...note(said) }),
  done: (at, said) => api.markPlanItemDone({ ...at, ...note(said) }),
  notDone: (at, said) => api.markPlanItemNotDone({ ...at, ...why(said) }),
  cancel: (at, said) => api.cancelPlanItem({ ...at, ...why(said) }),
};
