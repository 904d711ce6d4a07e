import { formatFor } from '../../platform/format.js';
import type { CalendarAppointment, CalendarSession, MeetingLabels } from './calendar.presenter.js';

export const now = new Date('2026-11-24T08:00:00Z');
export const labels: MeetingLabels = {
  kind: ({ kind }) => kind,
  state: ({ state }) => state,
  toRecord: 'to record',
  f: formatFor('ka'),
};

export const session = (more: Partial<CalendarSession> = {}): CalendarSession => ({
  id: 's1',
  kind: 'individual',
  state: 'scheduled',
  number: 1,
  startsAt: '2026-11-24T11:00:00.000Z',
  minutes: 60,
  place: 'ოთახი 4',
  bureauId: 'b1',
  programme: { id: 'p1', code: 'x', areaCode: 'a', name: { ka: 'პროგრამა', en: 'Programme' } },
  group: null,
  enrolment: {
    id: 'e1',
    beneficiary: { id: 'z1', givenName: 'ზაზა', familyName: 'გოგოლაძე' },
  },
  staff: { id: 'm1', name: 'მარიამ' },
  leaderToReplace: false,
  leaders: [{ id: 'm1', name: 'მარიამ' }],
  catchesUpId: null,
  successorId: null,
  reason: null,
  clashReason: null,
  heldAt: null,
  version: 1,
  ...more,
});
export const course = session({
  id: 's2',
  kind: 'group',
  enrolment: null,
  staff: null,
  group: { id: 'g1', name: 'ჯგუფი' },
  leaders: [
    { id: 'l1', name: 'ლუკა' },
    { id: 'm1', name: 'მარიამ' },
  ],
  place: null,
});

export const appointment = (more: Partial<CalendarAppointment> = {}): CalendarAppointment => ({
  id: 'a1',
  kind: 'homeVisit',
  state: 'planned',
  beneficiary: { id: 'z2', givenName: 'ლიზი', familyName: 'კაპანაძე' },
  bureauId: 'b1',
  caseId: 'c1',
  startsAt: '2026-11-24T09:00:00.000Z',
  minutes: 45,
  place: 'ჭავჭავაძის 4',
  purpose: 'ოჯახის გაცნობა',
  staff: { id: 'm1', name: 'მარიამ' },
  staffToReplace: false,
  noteId: null,
  successorId: null,
  reason: null,
  clashReason: null,
  createdAt: '2026-11-20T08:00:00.000Z',
  version: 1,
  ...more,
});
