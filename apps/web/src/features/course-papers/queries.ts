import { queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api.js';

/** More than a group ever has of members or sessions. */
const whole = 200;

export const coursePaperQueries = {
  sheet: (groupId: string) =>
    queryOptions({
      queryKey: ['coursePapers', 'sheet', groupId],
      queryFn: async ({ signal }) => {
        const query = { groupId, limit: whole };
        const [group, people, sessions, marks] = await Promise.all([
          api.getGroup({ id: groupId, signal }),
          api.listEnrolments({ query, signal }),
          api.listSessions({ query, signal }),
          api.getGroupAttendance({ id: groupId, signal }),
        ]);
        return { group, people: people.items, sessions: sessions.items, marks: marks.items };
      },
    }),
  certificate: (enrolmentId: string) =>
    queryOptions({
      queryKey: ['coursePapers', 'certificate', enrolmentId],
      queryFn: async ({ signal }) => {
        const enrolment = await api.getEnrolment({ id: enrolmentId, signal });
        const [person, version, attendance, areas] = await Promise.all([
          api.getBeneficiary({ id: enrolment.beneficiary.id, signal }),
          api.getProgrammeVersion({ id: enrolment.programmeVersionId, signal }),
          api.getEnrolmentAttendance({ id: enrolmentId, signal }),
          api.listAreas({ signal }),
        ]);
        const area = areas.items.find(({ code }) => code === enrolment.programme.areaCode);
        return { enrolment, person, version, attendance, area };
      },
    }),
};
