import { timelineTopics, type Dto, type TimelineTopic } from '@gza/contract';
import { addDays } from '../../platform/days.js';

export const timelineFilters = ['by', 'since'] as const;
export type TimelineFilter = (typeof timelineFilters)[number];

/** Days back from today that can be chosen. */
export const sinceChoices = [7, 30, 90, 365] as const;

/** Filters of the timeline; they are in the address, because they name no beneficiary. */
export interface TimelineChoice {
  topic: TimelineTopic | undefined;
  by: string;
  since: string;
}

/** The filters of an address; unknown values are ignored. */
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

/** The query for the API; today counts as one of the days. */
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
