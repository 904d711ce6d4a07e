import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { TimelineKind } from '@gza/contract';
import { api } from '../../platform/api.js';

const pageSize = 50;
const latestSize = 6;

export const timelineQueries = {
  pages: (id: string, kind: TimelineKind | undefined) =>
    infiniteQueryOptions({
      queryKey: ['timeline', id, 'pages', kind],
      queryFn: ({ pageParam, signal }) =>
        api.getTimeline({
          id,
          query: {
            limit: pageSize,
            ...(kind ? { kind } : {}),
            ...(pageParam ? { cursor: pageParam } : {}),
          },
          signal,
        }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
    }),
  latest: (id: string) =>
    queryOptions({
      queryKey: ['timeline', id, 'latest'],
      queryFn: ({ signal }) => api.getTimeline({ id, query: { limit: latestSize }, signal }),
    }),
};
