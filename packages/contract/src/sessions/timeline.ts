import type { TimelineTopic } from '../kernel/timeline.js';

/** What this module writes on the timeline of a person, with the topic of each kind. */
export const sessionsTimeline = {
  sessionScheduled: 'programmes',
  sessionHeld: 'programmes',
  sessionCancelled: 'programmes',
  sessionRescheduled: 'programmes',
  attendanceRecorded: 'programmes',
  attendanceReviewDue: 'programmes',
} as const satisfies Record<string, TimelineTopic>;
