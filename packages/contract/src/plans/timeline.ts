import type { TimelineTopic } from '../kernel/timeline.js';

/** Kinds of entry that this module writes on a person's timeline, with the topic of each. */
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
