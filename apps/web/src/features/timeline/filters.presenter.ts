import { timelineTopics, type Dto, type TimelineTopic } from '@gza/contract';
import { addDays } from '../../platform/days.js';

export const timelineFilters = ['by', 'since'] as const;
export type TimelineFilter = (typeof timelineFilters)[number];

/** Days back from today that can be chosen. */
export const sinceChoices = [7, 30, 90, 365] as const;

/** What of the timeline is shown; stands in the address, for it names no beneficiary. */
export interface TimelineChoice {
  topic: TimelineTopic | undefined;
  by: string;
  since: string;
}

/** What an address says; anything unknown in it counts as nothing. */
export function choiceFrom(params: URLSearchParams): TimelineChoice {
  const since = params.get('since') ?? '';
  return {
    topic: timelineTopics.find((known) => known === params.get('topic')),
    by: params.get('by') ?? '',
    since: sinceChoices.some((days) => String(days) === since) ? since : '',
  };
}

export const isNarrowed = ({ topic, by, since }: TimelineChoice): boolean =>
  topic !== undefined || by !== '' || since !== '';

/** The question to the API; today counts as one of the days. */
export function timelineQuery(
  { topic, by, since }: TimelineChoice,
  today: string,
): Dto<'TimelineQuery'> {
  return {
    ...(topic && { topic }),
    ...(by && { actorId: by }),
    ...(since && { from: addDays(today, 1 - Number(since)) }),
  };
}
