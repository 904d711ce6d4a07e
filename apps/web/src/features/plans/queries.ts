import { queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api.js';

export const planQueries = {
  all: ['plans'] as const,
  /** All versions of all plans of a person, newest first; nobody has more than one page of them. */
  ofBeneficiary: (beneficiaryId: string) =>
    queryOptions({
      queryKey: [...planQueries.all, 'ofBeneficiary', beneficiaryId],
      queryFn: ({ signal }) => api.listPlans({ query: { beneficiaryId, limit: 100 }, signal }),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: [...planQueries.all, 'one', id],
      queryFn: ({ signal }) => api.getPlan({ id, signal }),
    }),
  /** What the plan is to answer; counts what the version in preparation has for it. */
  needs: (caseId: string) =>
    queryOptions({
      queryKey: [...planQueries.all, 'needs', caseId],
      queryFn: ({ signal }) => api.getPlanNeeds({ id: caseId, signal }),
    }),
  differences: (id: string) =>
    queryOptions({
      // The id stands one place further: a change of the version makes its comparison stale.
      queryKey: [...planQueries.all, 'differences', 'of', id],
      queryFn: ({ signal }) => api.getPlanDifferences({ id, signal }),
    }),
  /** Newest first; nobody has more than one page of them. */
  referrals: (beneficiaryId: string) =>
    queryOptions({
      queryKey: [...planQueries.all, 'referrals', beneficiaryId],
      queryFn: ({ signal }) => api.listReferrals({ query: { beneficiaryId, limit: 200 }, signal }),
    }),
  person: (id: string) =>
    queryOptions({
      queryKey: [...planQueries.all, 'person', id],
      queryFn: ({ signal }) => api.getBeneficiary({ id, signal }),
    }),
};
