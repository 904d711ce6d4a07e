import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api.js';

export const assessmentQueries = {
  all: ['assessments'] as const,
  /** All assessments of a person, newest first; nobody has more than one page of them. */
  ofBeneficiary: (beneficiaryId: string) =>
    queryOptions({
      queryKey: [...assessmentQueries.all, 'ofBeneficiary', beneficiaryId],
      queryFn: ({ signal }) =>
        api.listAssessments({ query: { beneficiaryId, limit: 200 }, signal }),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: [...assessmentQueries.all, 'one', id],
      queryFn: ({ signal }) => api.getAssessment({ id, signal }),
    }),
  /** What the draft comes to; asked anew for every version that was saved. */
  preview: (id: string, version: number) =>
    queryOptions({
      queryKey: [...assessmentQueries.all, 'preview', id, version],
      queryFn: ({ signal }) => api.getAssessmentPreview({ id, signal }),
      placeholderData: keepPreviousData,
    }),
  alerts: (assessmentId: string) =>
    queryOptions({
      queryKey: [...assessmentQueries.all, 'alerts', assessmentId],
      queryFn: ({ signal }) => api.listSafetyAlerts({ query: { assessmentId }, signal }),
    }),
  /** A version never changes. */
  version: (code: string, number: number) =>
    queryOptions({
      queryKey: ['reference', 'instruments', code, number],
      queryFn: ({ signal }) => api.getInstrumentVersion({ code, number: String(number), signal }),
      staleTime: Infinity,
    }),
  person: (id: string) =>
    queryOptions({
      queryKey: [...assessmentQueries.all, 'person', id],
      queryFn: ({ signal }) => api.getBeneficiary({ id, signal }),
    }),
};
