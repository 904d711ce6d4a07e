import type { Dto } from '@gza/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api.js';

export type ReportQuery = Omit<Dto<'ReportQuery'>, 'table'>;

export const reportQueries = {
  definitions: () =>
    queryOptions({
      queryKey: ['reports', 'definitions'],
      queryFn: ({ signal }) => api.listReports({ signal }),
      staleTime: Infinity,
    }),
  /** Counted when asked: two screens of the same minute may show the same answer. */
  figures: (code: string, query: ReportQuery) =>
    queryOptions({
      queryKey: ['reports', 'figures', code, query],
      queryFn: ({ signal }) => api.getReport({ code, query, signal }),
      staleTime: 60_000,
    }),
};
