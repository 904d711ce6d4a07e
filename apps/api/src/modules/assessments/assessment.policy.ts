import { assessmentMachine, clinicalAssessmentMachine, type AssessmentState } from '@gza/contract';
import type { Actor } from '../../platform/actor.js';
import { Refusal } from '../../platform/errors.js';
import type { FormVersion } from './form-version.js';

/** Interviews and clinical tests have one life, and different people who move it. */
export const lifeOf = ({ clinical }: { readonly clinical: boolean }) =>
  clinical ? clinicalAssessmentMachine : assessmentMachine;

/** The form says who fills it in. */
export function requireAuthor(actor: Actor, version: FormVersion): void {
  const { role } = actor;
  if (!version.filledBy.some((filler) => filler === role)) throw new Refusal('forbidden');
}

/** Answers change in a draft only; afterwards by an amendment. */
export function requireDraft(state: AssessmentState): void {
  if (state !== 'draft') throw new Refusal('assessment-locked', { state });
}

/** Whose rules apply when nobody says: juveniles' for the categories that are theirs. */
export const defaultAudience = (category: string): 'adult' | 'juvenile' =>
  category === 'diversion' || category === 'juvenileReferral' ? 'juvenile' : 'adult';
