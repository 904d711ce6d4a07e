import type { Dto } from '@gza/contract';
import type { Changes } from '../../platform/data/changes.js';
import type { CaseStep } from './steps.presenter.js';

type At = { id: string; version: number };

/** Steps that take a note or a reason and nothing else. */
export type PlainStep = Exclude<CaseStep, 'assign' | 'transfer' | 'proposeClosure' | 'close'>;

const note = (reason: string) => ({ body: reason ? { note: reason } : {} });

export const plainStepCalls: Readonly<
  Record<PlainStep, (changes: Changes, at: At, reason: string) => Promise<Dto<'Case'>>>
> = {
  beginAssessment: (changes, at, reason) => changes.beginAssessment({ ...at, ...note(reason) }),
  beginPlanning: (changes, at, reason) => changes.beginPlanning({ ...at, ...note(reason) }),
  activate: (changes, at, reason) => changes.activateCase({ ...at, ...note(reason) }),
  resume: (changes, at, reason) => changes.resumeCase({ ...at, ...note(reason) }),
  suspend: (changes, at, reason) => changes.suspendCase({ ...at, body: { reason } }),
  returnToWork: (changes, at, reason) => changes.returnCaseToWork({ ...at, body: { reason } }),
};

/** Whether a step needs a reason. */
export const asksForReason = (step: PlainStep): boolean =>
  step === 'suspend' || step === 'returnToWork';
