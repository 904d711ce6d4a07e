import { queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api.js';

export const caseQueries = {
  all: ['cases'] as const,
  /** The newest episode of a person, or none. */
  newest: (beneficiaryId: string) =>
    queryOptions({
      queryKey: [...caseQueries.all, 'newest', beneficiaryId],
      queryFn: async ({ signal }) => {
        const { items } = await api.listCases({ query: { beneficiaryId, limit: 1 }, signal });
        return items[0] ?? null;
      },
    }),
  /** Assessments of the case, newest first: of what the role sees. */
  assessments: (caseId: string) =>
    queryOptions({
      queryKey: [...caseQueries.all, 'assessments', caseId],
      queryFn: ({ signal }) => api.listAssessments({ query: { caseId, limit: 50 }, signal }),
    }),
  plans: (caseId: string) =>
    queryOptions({
      queryKey: [...caseQueries.all, 'plans', caseId],
      queryFn: ({ signal }) => api.listPlans({ query: { caseId, limit: 50 }, signal }),
    }),
  /** Who may be the case manager: social workers of the bureau of the case. */
  managers: (bureauId: string) =>
    queryOptions({
      queryKey: [...caseQueries.all, 'managers', bureauId],
      queryFn: ({ signal }) => api.listStaff({ query: { bureauId, role: 'socialWorker' }, signal }),
    }),
};
