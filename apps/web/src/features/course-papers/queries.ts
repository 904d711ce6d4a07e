import { queryOptions } from '@tanstack/react-query';
import { everyPage, part, read } from '../../platform/data/queries.js';

/** Data of the attendance sheet of a group. */
export const attendanceSheet = (groupId: string) =>
  queryOptions({
    queryKey: part('getGroupAttendance', { id: groupId }, 'sheet'),
    queryFn: async ({ client }) => {
      const [group, people, sessions, marks] = await Promise.all([
        client.query(read('getGroup', { id: groupId })),
        client.query(everyPage('listEnrolments', { query: { groupId } })),
        client.query(everyPage('listSessions', { query: { groupId } })),
        client.query(read('getGroupAttendance', { id: groupId })),
      ]);
      return { group, people: people.items, sessions: sessions.items, marks: marks.items };
    },
  });

/** Data of the certificate of a person who completed a programme. */
export const certificate = (enrolmentId: string) =>
  queryOptions({
    queryKey: part('getEnrolment', { id: enrolmentId }, 'certificate'),
    queryFn: async ({ client }) => {
      const enrolment = await client.query(read('getEnrolment', { id: enrolmentId }));
      const [person, version, attendance, areas] = await Promise.all([
        client.query(read('getBeneficiary', { id: enrolment.beneficiary.id })),
        client.query(read('getProgrammeVersion', { id: enrolment.programmeVersionId })),
        client.query(read('getEnrolmentAttendance', { id: enrolmentId })),
        client.query(read('listAreas')),
      ]);
      const area = areas.items.find(({ code }) => code === enrolment.programme.areaCode);
      return { enrolment, person, version, attendance, area };
    },
  });
