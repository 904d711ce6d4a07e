import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Dto } from '@gza/contract';
import { api } from '../../platform/api.js';

const pageSize = 50;
const latestSize = 6;

export const timelineQueries = {
  of: (id: string) => ['timeline', id] as const,
  pages: (id: string, choice: Dto<'TimelineQuery'>) =>
    infiniteQueryOptions({
      queryKey: [...timelineQueries.of(id), 'pages', choice],
      queryFn: ({ pageParam, signal }) =>
        api.getTimeline({
          id,
          query: {
            limit: pageSize,
            ...choice,
            ...(pageParam ? { cursor: pageParam } : {}),
          },
          signal,
        }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
    }),
  latest: (id: string) =>
    queryOptions({
      queryKey: [...timelineQueries.of(id), 'latest'],
      queryFn: ({ signal }) => api.getTimeline({ id, query: { limit: latestSize }, signal }),
    }),
};

export const noteQueries = {
  one: (id: string) =>
    queryOptions({
      queryKey: ['notes', 'one', id],
      queryFn: ({ signal }) => api.getNote({ id, signal }),
    }),
  /** The newest notes at once, so that a page of the timeline does not ask for each by itself. */
  newest: (beneficiaryId: string) =>
    queryOptions({
      queryKey: [...timelineQueries.of(beneficiaryId), 'notes'],
      queryFn: ({ signal }) => api.listNotes({ id: beneficiaryId, query: { limit: 200 }, signal }),
    }),
};
