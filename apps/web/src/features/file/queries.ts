import { queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api.js';

const of = (part: string, id: string) => ['file', part, id] as const;

export const fileQueries = {
  support: (id: string) =>
    queryOptions({
      queryKey: of('support', id),
      queryFn: ({ signal }) => api.getSupportNetwork({ id, signal }),
    }),
  consents: (id: string) =>
    queryOptions({
      queryKey: of('consents', id),
      queryFn: ({ signal }) => api.listConsents({ id, signal }),
    }),
  legalBases: (id: string) =>
    queryOptions({
      queryKey: of('legalBases', id),
      queryFn: ({ signal }) => api.listLegalBases({ id, signal }),
    }),
  outcomes: (id: string) =>
    queryOptions({
      queryKey: of('outcomes', id),
      queryFn: ({ signal }) => api.listOutcomes({ id, signal }),
    }),
  documents: (id: string) =>
    queryOptions({
      queryKey: of('documents', id),
      queryFn: ({ signal }) => api.listDocuments({ id, signal }),
    }),
  organisations: () =>
    queryOptions({
      queryKey: ['reference', 'organisations'],
      queryFn: ({ signal }) => api.listOrganisations({ query: { limit: 200 }, signal }),
      staleTime: 10 * 60_000,
    }),
};
