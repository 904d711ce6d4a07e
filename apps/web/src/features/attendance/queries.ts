import { queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api.js';

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
};
