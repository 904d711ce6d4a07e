import {
  allowedEvents,
  assessmentMachine,
  clinicalAssessmentMachine,
  type AssessmentState,
} from '@gza/contract';
import type { Actor } from '../../platform/actor.js';
import { ProblemError } from '../../platform/errors.js';
import type { FormVersion } from './form-version.js';

/** Interviews and clinical tests have one life, and different people who move it. */
export const lifeOf = ({ clinical }: { readonly clinical: boolean }) =>
  clinical ? clinicalAssessmentMachine : assessmentMachine;

/** The form says who fills it in. */
export function requireAuthor(actor: Actor, version: FormVersion): void {
  const { role } = actor;
  if (!version.filledBy.some((filler) => filler === role)) throw new ProblemError('forbidden');
}

/** Answers change in a draft only; afterwards by an amendment. */
export function requireDraft(state: AssessmentState): void {
  if (state !== 'draft') throw new ProblemError('assessment-locked', { state });
}

/** What is done on top of a finished assessment (`event`) is refused elsewhere like a forbidden transition. */
export function requireFinished(
  record: { readonly clinical: boolean; readonly state: AssessmentState },
  event: string,
): void {
  const { state } = record;
  if (state === 'completed' || state === 'approved') return;
  const allowed = allowedEvents(lifeOf(record), state);
  throw new ProblemError('transition-not-allowed', { state, event, allowed });
}

/** Whose rules apply when nobody says: juveniles' for the categories that are theirs. */
export const defaultAudience = (category: string): 'adult' | 'juvenile' =>
  category === 'diversion' || category === 'juvenileReferral' ? 'juvenile' : 'adult';
