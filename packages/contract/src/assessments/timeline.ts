import type { TimelineTopic } from '../kernel/timeline.js';

/** Kinds of entry that this module writes on a person's timeline, with the topic of each. */
export const assessmentsTimeline = {
  assessmentCompleted: 'assessment',
  assessmentApproved: 'assessment',
  assessmentReturned: 'assessment',
  assessmentAmended: 'assessment',
} as const satisfies Record<string, TimelineTopic>;
