import type { TimelineTopic } from '../kernel/timeline.js';

/** What this module writes on the timeline of a person, with the topic of each kind. */
export const tasksTimeline = {
  taskDone: 'case',
  taskCancelled: 'case',
  taskPostponed: 'case',
  aftercareAttempted: 'case',
} as const satisfies Record<string, TimelineTopic>;
