import type { TimelineTopic } from '../kernel/timeline.js';

/**
 * What this module writes on the timeline of a person, with the topic of each kind. How an appointment went is a note,
 * which has its own entry.
 */
export const appointmentsTimeline = {
  appointmentMade: 'case',
  appointmentRescheduled: 'case',
  appointmentCancelled: 'case',
} as const satisfies Record<string, TimelineTopic>;
