import type { Dto } from '@gza/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api.js';

/** Plans out of which a programme may be proposed. */
const activeStates: readonly Dto<'PlanListItem'>['state'][] = ['signed', 'active', 'underReview'];

export const attendanceQueries = {
  /** Every programme a person was ever proposed: nobody has more than one page of them. */
  enrolments: (beneficiaryId: string) =>
    queryOptions({
      queryKey: ['enrolments', 'ofBeneficiary', beneficiaryId],
      queryFn: ({ signal }) => api.listEnrolments({ query: { beneficiaryId, limit: 100 }, signal }),
    }),
  ofEnrolment: (id: string) =>
    queryOptions({
      queryKey: ['enrolments', 'attendance', id],
      queryFn: ({ signal }) => api.getEnrolmentAttendance({ id, signal }),
    }),
  /** The plan in force with its items, or null without one. */
  plan: (beneficiaryId: string) =>
    queryOptions({
      queryKey: ['enrolments', 'plan', beneficiaryId],
      queryFn: async ({ signal }) => {
        const { items } = await api.listPlans({ query: { beneficiaryId, limit: 50 }, signal });
        const found = items.find(({ state }) => activeStates.includes(state));
        return found ? api.getPlan({ id: found.id, signal }) : null;
      },
    }),
  groups: (programmeId: string) =>
    queryOptions({
      queryKey: ['groups', 'ofProgramme', programmeId],
      queryFn: ({ signal }) => api.listGroups({ query: { programmeId, limit: 100 }, signal }),
    }),
  sessions: (enrolmentId: string) =>
    queryOptions({
      queryKey: ['sessions', 'ofEnrolment', enrolmentId],
      queryFn: ({ signal }) => api.listSessions({ query: { enrolmentId, limit: 100 }, signal }),
    }),
};
