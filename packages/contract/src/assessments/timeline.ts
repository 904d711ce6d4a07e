import type { TimelineTopic } from '../kernel/timeline.js';

/** What this module writes on the timeline of a person, with the topic of each kind. */
export const assessmentsTimeline = {
  assessmentCompleted: 'assessment',
  assessmentApproved: 'assessment',
  assessmentReturned: 'assessment',
  assessmentAmended: 'assessment',
} as const satisfies Record<string, TimelineTopic>;
