import type { TimelineTopic } from '../kernel/timeline.js';

/** Kinds of entry that this module writes on a person's timeline, with the topic of each. */
export const servicesTimeline = {
  referralStateChanged: 'services',
  cardStateChanged: 'services',
  serviceDelivered: 'services',
} as const satisfies Record<string, TimelineTopic>;
