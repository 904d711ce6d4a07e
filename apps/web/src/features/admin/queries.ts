import type { Dto } from '@gza/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api.js';

const pageSize = 200;

/** Every page of a list, one after another: lists of an office are short. */
async function wholeOf<T>(
  page: (cursor: string | undefined) => Promise<{ items: T[]; nextCursor: string | null }>,
): Promise<T[]> {
  const all: T[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const { items, nextCursor } = await page(cursor);
    all.push(...items);
    cursor = nextCursor;
  }
  return all;
}

export type UserFilters = Pick<Dto<'UserListQuery'>, 'role' | 'active' | 'bureauId'>;

export const adminQueries = {
  all: ['admin'] as const,
  users: (filters: UserFilters) =>
    queryOptions({
      queryKey: [...adminQueries.all, 'users', filters],
      queryFn: ({ signal }) =>
        wholeOf((cursor) =>
          api.listUsers({
            query: { ...filters, limit: pageSize, ...(cursor && { cursor }) },
            signal,
          }),
        ),
    }),
  clients: () =>
    queryOptions({
      queryKey: [...adminQueries.all, 'clients'],
      queryFn: ({ signal }) => api.listApiClients({ signal }),
    }),
  organisations: () =>
    queryOptions({
      queryKey: [...adminQueries.all, 'organisations'],
      queryFn: ({ signal }) =>
        wholeOf((cursor) =>
          api.listOrganisations({ query: { limit: pageSize, ...(cursor && { cursor }) }, signal }),
        ),
    }),
  audit: (filters: Omit<Dto<'AuditEventQuery'>, 'limit' | 'cursor'>) =>
    infiniteQueryOptions({
      queryKey: [...adminQueries.all, 'audit', filters],
      queryFn: ({ pageParam, signal }) =>
        api.listAuditEvents({
          query: { ...filters, limit: 50, ...(pageParam ? { cursor: pageParam } : {}) },
          signal,
        }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
    }),
  instrumentVersions: (code: string) =>
    queryOptions({
      queryKey: [...adminQueries.all, 'instrumentVersions', code],
      queryFn: ({ signal }) => api.listInstrumentVersions({ code, signal }),
      enabled: code !== '',
    }),
  instrumentVersion: (code: string, number: number) =>
    queryOptions({
      queryKey: [...adminQueries.all, 'instrumentVersion', code, number],
      queryFn: ({ signal }) => api.getInstrumentVersion({ code, number: String(number), signal }),
    }),
  versions: (programmeId: string) =>
    queryOptions({
      queryKey: [...adminQueries.all, 'versions', programmeId],
      queryFn: ({ signal }) => api.listProgrammeVersions({ id: programmeId, signal }),
    }),
};
