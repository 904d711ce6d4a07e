import { queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api.js';

export const planQueries = {
  /** All versions of all plans of a person, newest first; nobody has more than one page of them. */
  ofBeneficiary: (beneficiaryId: string) =>
    queryOptions({
      queryKey: ['plans', 'ofBeneficiary', beneficiaryId],
      queryFn: ({ signal }) => api.listPlans({ query: { beneficiaryId, limit: 100 }, signal }),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: ['plans', 'one', id],
      queryFn: ({ signal }) => api.getPlan({ id, signal }),
    }),
};
