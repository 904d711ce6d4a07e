import { queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api.js';

const pollEveryMs = 1000;

export const importQueries = {
  all: ['imports'] as const,
  types: () =>
    queryOptions({
      queryKey: [...importQueries.all, 'types'],
      queryFn: ({ signal }) => api.listImportTypes({ signal }),
      staleTime: Infinity,
    }),
  list: () =>
    queryOptions({
      queryKey: [...importQueries.all, 'list'],
      queryFn: ({ signal }) => api.listImports({ signal }),
    }),
  /** Asks again every second while the job runs. */
  one: (id: string) =>
    queryOptions({
      queryKey: [...importQueries.all, id],
      queryFn: ({ signal }) => api.getImport({ id, signal }),
      refetchInterval: ({ state }) =>
        state.data?.state === 'done' || state.data?.state === 'failed' ? false : pollEveryMs,
    }),
};
