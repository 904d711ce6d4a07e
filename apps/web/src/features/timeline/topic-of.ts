import {
  appointmentsTimeline,
  assessmentsTimeline,
  beneficiariesTimeline,
  plansTimeline,
  programmesTimeline,
  servicesTimeline,
  sessionsTimeline,
  tasksTimeline,
  type TimelineKind,
  type TimelineTopic,
} from '@gza/contract';

/**
 * The topic of each kind of entry. The tables of the modules are named one by one: the registry of the contract
 * would load every module with the timeline. A test compares the two.
 */
export const topicOf: { readonly [K in TimelineKind]?: TimelineTopic } = {
  ...appointmentsTimeline,
  ...assessmentsTimeline,
  ...beneficiariesTimeline,
  ...plansTimeline,
  ...programmesTimeline,
  ...servicesTimeline,
  ...sessionsTimeline,
  ...tasksTimeline,
};
