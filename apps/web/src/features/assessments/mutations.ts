import { isProblem } from '@gza/client';
import type { Dto } from '@gza/contract';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../platform/api.js';
import { assessmentQueries } from './queries.js';
import type { AssessmentStepName } from './steps.presenter.js';

type Assessment = Dto<'Assessment'>;
export type At = { id: string; version: number };

const outdated = [409, 412];

/**
 * Runs a change of the assessment. Every change answers the whole of it; when a colleague was faster
 * it is read anew, so that the next attempt is made at what is true.
 */
export function useAssessmentChange() {
  const queries = useQueryClient();
  return async (
    assessment: Pick<Assessment, 'id' | 'version'>,
    change: (at: At) => Promise<Assessment>,
  ): Promise<Assessment> => {
    const { queryKey } = assessmentQueries.one(assessment.id);
    try {
      const changed = await change({ id: assessment.id, version: assessment.version });
      queries.setQueryData(queryKey, changed);
      // The case, the plan's needs, the timeline and the day follow from it.
      await queries.invalidateQueries({
        predicate: ({ queryKey: [area, kind, id] }) =>
          area !== 'reference' && area !== 'staff' && !(kind === 'one' && id === changed.id),
      });
      return changed;
    } catch (error) {
      if (isProblem(error) && outdated.includes(error.status))
        await queries.invalidateQueries({ queryKey });
      throw error;
    }
  };
}

export function useStartAssessment() {
  const queries = useQueryClient();
  return async (body: Dto<'CreateAssessmentBody'>, idempotencyKey: string): Promise<Assessment> => {
    const begun = await api.createAssessment({ body, idempotencyKey });
    queries.setQueryData(assessmentQueries.one(begun.id).queryKey, begun);
    await queries.invalidateQueries({
      predicate: ({ queryKey: [area, kind, id] }) =>
        area !== 'reference' && area !== 'staff' && !(kind === 'one' && id === begun.id),
    });
    return begun;
  };
}

const note = (stepNote: string) => ({ body: stepNote ? { note: stepNote } : {} });
const why = (reason: string) => ({ body: { reason } });

export const stepCalls: Readonly<
  Record<AssessmentStepName, (at: At, stepNote: string) => Promise<Assessment>>
> = {
  complete: (at, stepNote) => api.completeAssessment({ ...at, ...note(stepNote) }),
  approve: (at, stepNote) => api.approveAssessment({ ...at, ...note(stepNote) }),
  return: (at, stepNote) => api.returnAssessment({ ...at, ...why(stepNote) }),
  reopen: (at, stepNote) => api.reopenAssessment({ ...at, ...note(stepNote) }),
  discard: (at, stepNote) => api.discardAssessment({ ...at, ...why(stepNote) }),
};
