import {
  allowedEvents,
  assessmentMachine,
  clinicalAssessmentMachine,
  type AssessmentState,
} from '@gza/contract';
import type { Actor } from '../../platform/actor.js';
import { ProblemError } from '../../platform/errors.js';
import type { FormVersion } from './form-version.js';

/**
 * Returns the state machine of an assessment. Interviews and clinical tests have the same states, but
 * different roles move them.
 */
export const lifeOf = ({ clinical }: { readonly clinical: boolean }) =>
  clinical ? clinicalAssessmentMachine : assessmentMachine;

/** Throws `forbidden` unless the form names the actor's role as an author. */
export function requireAuthor(actor: Actor, version: FormVersion): void {
  const { role } = actor;
  if (!version.filledBy.some((filler) => filler === role)) throw new ProblemError('forbidden');
}

/** Throws `assessment-locked` unless the assessment is a draft. Later changes of answers are amendments. */
export function requireDraft(state: AssessmentState): void {
  if (state !== 'draft') throw new ProblemError('assessment-locked', { state });
}

/**
 * Throws `transition-not-allowed` unless the assessment is finished. `event` is an action on a finished
 * assessment that is not a transition itself.
 */
export function requireFinished(
  record: { readonly clinical: boolean; readonly state: AssessmentState },
  event: string,
): void {
  const { state } = record;
  if (state === 'completed' || state === 'approved') return;
  const allowed = allowedEvents(lifeOf(record), state);
  throw new ProblemError('transition-not-allowed', { state, event, allowed });
}
