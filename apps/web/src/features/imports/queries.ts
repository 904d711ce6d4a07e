import type { Dto } from '@gza/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api.js';

const pollEveryMs = 1000;

const isRunning = ({ state }: Pick<Dto<'Import'>, 'state'>): boolean =>
  state === 'queued' || state === 'running';

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
      refetchInterval: ({ state }) => (state.data?.items.some(isRunning) ? pollEveryMs : false),
    }),
  /** Asks again every second while the job runs. */
  one: (id: string) =>
    queryOptions({
      queryKey: [...importQueries.all, id],
      queryFn: ({ signal }) => api.getImport({ id, signal }),
      refetchInterval: ({ state }) => (state.data && !isRunning(state.data) ? false : pollEveryMs),
    }),
};
