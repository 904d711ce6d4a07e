import { queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api.js';

/** Stands in the place of a case manager for cases that have none. */
export const nobody = 'nobody';

export const teamQueries = {
  all: ['team'] as const,
  staff: (bureauId: string | undefined) =>
    queryOptions({
      queryKey: [...teamQueries.all, 'staff', bureauId],
      queryFn: ({ signal }) =>
        api.listStaff({
          query: { role: 'socialWorker', ...(bureauId ? { bureauId } : {}) },
          signal,
        }),
    }),
  /** Open cases of one case manager: nobody can carry more than a page of them. */
  cases: (caseManagerId: string) =>
    queryOptions({
      queryKey: [...teamQueries.all, 'cases', caseManagerId],
      queryFn: ({ signal }) =>
        api.listCases({
          query: {
            open: true,
            limit: 200,
            ...(caseManagerId === nobody ? { assigned: false } : { caseManagerId }),
          },
          signal,
        }),
    }),
};
