import type { Dto } from '@gza/contract';
import type { Changes } from '../../platform/data/changes.js';
import type { AssessmentStepName } from './steps.presenter.js';

type Assessment = Dto<'Assessment'>;
export type At = { id: string; version: number };

const note = (stepNote: string) => ({ body: stepNote ? { note: stepNote } : {} });
const why = (reason: string) => ({ body: { reason } });

export const stepCalls: Readonly<
  Record<AssessmentStepName, (changes: Changes, at: At, stepNote: string) => Promise<Assessment>>
> = {
  complete: (changes, at, stepNote) => changes.completeAssessment({ ...at, ...note(stepNote) }),
  approve: (changes, at, stepNote) => changes.approveAssessment({ ...at, ...note(stepNote) }),
  return: (changes, at, stepNote) => changes.returnAssessment({ ...at, ...why(stepNote) }),
  reopen: (changes, at, stepNote) => changes.reopenAssessment({ ...at, ...note(stepNote) }),
  discard: (changes, at, stepNote) => changes.discardAssessment({ ...at, ...why(stepNote) }),
};
