import type { Dto } from '@gza/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api.js';

export const calendarQueries = {
  all: ['calendar'] as const,
  period: (query: Dto<'CalendarQuery'> | null) =>
    queryOptions({
      queryKey: [...calendarQueries.all, 'period', query],
      queryFn: ({ signal }) => api.getCalendar({ query: query ?? { from: '', to: '' }, signal }),
      enabled: query !== null,
    }),
  session: (id: string) =>
    queryOptions({
      queryKey: ['sessions', 'one', id],
      queryFn: ({ signal }) => api.getSession({ id, signal }),
    }),
  feed: () =>
    queryOptions({
      queryKey: [...calendarQueries.all, 'feed'],
      queryFn: ({ signal }) => api.getCalendarFeed({ signal }),
    }),
  /** The words searched for stay in memory: they go in the body, never into an address. */
  people: (text: string) =>
    queryOptions({
      queryKey: [...calendarQueries.all, 'people', text],
      queryFn: ({ signal }) => api.searchBeneficiaries({ body: { text }, signal }),
      enabled: text.length >= 2,
      placeholderData: (previous) => previous,
    }),
  enrolments: (beneficiaryId: string) =>
    queryOptions({
      queryKey: ['enrolments', 'of', beneficiaryId],
      queryFn: ({ signal }) => api.listEnrolments({ query: { beneficiaryId, limit: 50 }, signal }),
      enabled: beneficiaryId !== '',
    }),
};
