import type { TimelineTopic } from '../kernel/timeline.js';

/** Kinds of entry that this module writes on a person's timeline, with the topic of each. */
export const sessionsTimeline = {
  sessionScheduled: 'programmes',
  sessionHeld: 'programmes',
  sessionCancelled: 'programmes',
  sessionRescheduled: 'programmes',
  sessionLeaderReplaced: 'programmes',
  attendanceRecorded: 'programmes',
  attendanceReviewDue: 'programmes',
} as const satisfies Record<string, TimelineTopic>;
