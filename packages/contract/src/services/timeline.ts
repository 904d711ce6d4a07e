import type { TimelineTopic } from '../kernel/timeline.js';

/** What this module writes on the timeline of a person, with the topic of each kind. */
export const servicesTimeline = {
  referralStateChanged: 'services',
  cardStateChanged: 'services',
  serviceDelivered: 'services',
} as const satisfies Record<string, TimelineTopic>;
