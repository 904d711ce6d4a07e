import type { TimelineTopic } from '../kernel/timeline.js';

/** What this module writes on the timeline of a person, with the topic of each kind. */
export const plansTimeline = {
  planSubmitted: 'plan',
  planDiscarded: 'plan',
  planApproved: 'plan',
  planReturned: 'plan',
  planReopened: 'plan',
  planSignatureGiven: 'plan',
  planSigned: 'plan',
  planActivated: 'plan',
  planReviewStarted: 'plan',
  planReviewConcluded: 'plan',
  planCompleted: 'plan',
  planTerminated: 'plan',
  planSuperseded: 'plan',
  planGoalMoved: 'plan',
  planItemMoved: 'plan',
} as const satisfies Record<string, TimelineTopic>;
