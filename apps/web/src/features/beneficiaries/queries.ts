import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Dto } from '@gza/contract';
import { api } from '../../platform/api.js';

const pageSize = 50;

export type Filters = Omit<Dto<'BeneficiaryListQuery'>, 'limit' | 'cursor' | 'contacts'>;

export const beneficiaryQueries = {
  all: ['beneficiaries'] as const,
  list: (filters: Filters, contacts: boolean) =>
    infiniteQueryOptions({
      queryKey: [...beneficiaryQueries.all, 'list', filters, contacts],
      queryFn: ({ pageParam, signal }) =>
        api.listBeneficiaries({
          query: {
            ...filters,
            ...(contacts ? { contacts } : {}),
            limit: pageSize,
            ...(pageParam ? { cursor: pageParam } : {}),
          },
          signal,
        }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
    }),
  /** The words searched for stay in memory: they go in the body, never into an address. */
  search: (text: string, contacts: boolean) =>
    queryOptions({
      queryKey: [...beneficiaryQueries.all, 'search', text, contacts],
      queryFn: ({ signal }) =>
        api.searchBeneficiaries({ body: { text, ...(contacts ? { contacts } : {}) }, signal }),
      enabled: text.length >= 2,
      placeholderData: (previous) => previous,
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: [...beneficiaryQueries.all, 'one', id],
      queryFn: ({ signal }) => api.getBeneficiary({ id, signal }),
    }),
  /** The person with plan, sessions, contacts and alerts. */
  record: (id: string) =>
    queryOptions({
      queryKey: [...beneficiaryQueries.all, 'record', id],
      queryFn: ({ signal }) => api.getRecord({ id, signal }),
    }),
  /** All episodes: nobody has so many that they need a second page. */
  cases: (beneficiaryId: string) =>
    queryOptions({
      queryKey: [...beneficiaryQueries.all, 'cases', beneficiaryId],
      queryFn: ({ signal }) => api.listCases({ query: { beneficiaryId, limit: 50 }, signal }),
    }),
  duplicates: (body: Dto<'DuplicateBody'>) =>
    queryOptions({
      queryKey: [...beneficiaryQueries.all, 'duplicates', body],
      queryFn: ({ signal }) => api.findDuplicates({ body, signal }),
      placeholderData: (previous) => previous,
    }),
  application: (id: string) =>
    queryOptions({
      queryKey: ['applications', id],
      queryFn: ({ signal }) => api.getApplication({ id, signal }),
    }),
};

export const savedViewQueries = {
  all: () =>
    queryOptions({
      queryKey: ['savedViews'],
      queryFn: ({ signal }) => api.listSavedViews({ signal }),
      staleTime: 5 * 60_000,
    }),
};
