import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Dto } from '@gza/contract';
import { api } from '../../platform/api.js';

export type CallFilters = Pick<Dto<'HotlineCallQuery'>, 'topic' | 'joined'>;
export type NoticeFilters = Pick<Dto<'ReleaseNoticeQuery'>, 'establishment' | 'scope' | 'visited'>;
export type ApplicationFilters = Pick<Dto<'ApplicationListQuery'>, 'state' | 'channel'>;

const after = (cursor: string | null) => (cursor ? { cursor } : {});

export const outreachQueries = {
  all: ['outreach'] as const,
  calls: (filters: CallFilters) =>
    infiniteQueryOptions({
      queryKey: [...outreachQueries.all, 'calls', filters],
      queryFn: ({ pageParam, signal }) =>
        api.listHotlineCalls({ query: { ...filters, limit: 30, ...after(pageParam) }, signal }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
    }),
  call: (id: string) =>
    queryOptions({
      queryKey: [...outreachQueries.all, 'call', id],
      queryFn: ({ signal }) => api.getHotlineCall({ id, signal }),
    }),
  notices: (filters: NoticeFilters) =>
    infiniteQueryOptions({
      queryKey: [...outreachQueries.all, 'notices', filters],
      queryFn: ({ pageParam, signal }) =>
        api.listReleaseNotices({ query: { ...filters, limit: 100, ...after(pageParam) }, signal }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
    }),
  applications: (filters: ApplicationFilters) =>
    infiniteQueryOptions({
      queryKey: [...outreachQueries.all, 'applications', filters],
      queryFn: ({ pageParam, signal }) =>
        api.listApplications({ query: { ...filters, limit: 50, ...after(pageParam) }, signal }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
    }),
};
