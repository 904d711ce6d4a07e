import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api.js';

/** What one organisation has at a time almost always fits; older referrals are a press away. */
const pageSize = 200;

export const partnerQueries = {
  all: ['partner'] as const,
  referrals: () =>
    infiniteQueryOptions({
      queryKey: [...partnerQueries.all, 'referrals'],
      queryFn: ({ pageParam, signal }) =>
        api.listReferrals({
          query: { limit: pageSize, ...(pageParam ? { cursor: pageParam } : {}) },
          signal,
        }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: [...partnerQueries.all, 'one', id],
      queryFn: ({ signal }) => api.getReferral({ id, signal }),
    }),
  visits: (referralId: string) =>
    queryOptions({
      queryKey: [...partnerQueries.all, 'visits', referralId],
      queryFn: ({ signal }) => api.listReferralVisits({ id: referralId, signal }),
    }),
};
