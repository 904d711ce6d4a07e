import { isProblem } from '@gza/client';
import type { Dto } from '@gza/contract';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../platform/api.js';
import type { CaseStep } from './steps.presenter.js';

type At = { id: string; version: number };

const stale = 412;

/**
 * Runs a change of the case. Nearly everything about the person follows from it; when a colleague was
 * faster the case is fetched anew, so that the next attempt is made at what is true.
 */
export function useCaseChange() {
  const queries = useQueryClient();
  const refresh = () =>
    queries.invalidateQueries({
      predicate: ({ queryKey: [area] }) => area !== 'reference' && area !== 'staff',
    });
  return async <T>(
    { id, version }: At,
    change: (at: At) => Promise<T>,
    /** Runs before anything is read anew: for leaving a person who is out of sight now. */
    onDone?: () => unknown,
  ): Promise<T> => {
    try {
      const changed = await change({ id, version });
      await onDone?.();
      await refresh();
      return changed;
    } catch (error) {
      if (isProblem(error) && error.status === stale) await refresh();
      throw error;
    }
  };
}

/** Steps that take a note or a reason and nothing else. */
export type PlainStep = Exclude<CaseStep, 'assign' | 'transfer' | 'proposeClosure' | 'close'>;

const note = (reason: string) => ({ body: reason ? { note: reason } : {} });

export const plainStepCalls: Readonly<
  Record<PlainStep, (at: At, reason: string) => Promise<Dto<'Case'>>>
> = {
  beginAssessment: (at, reason) => api.beginAssessment({ ...at, ...note(reason) }),
  beginPlanning: (at, reason) => api.beginPlanning({ ...at, ...note(reason) }),
  activate: (at, reason) => api.activateCase({ ...at, ...note(reason) }),
  resume: (at, reason) => api.resumeCase({ ...at, ...note(reason) }),
  suspend: (at, reason) => api.suspendCase({ ...at, body: { reason } }),
  returnToWork: (at, reason) => api.returnCaseToWork({ ...at, body: { reason } }),
};

/** Steps that must say why. */
export const asksForReason = (step: PlainStep): boolean =>
  step === 'suspend' || step === 'returnToWork';
