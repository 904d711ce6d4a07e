import { call, course, enrolment, note, reason, type Calls } from './call.js';

const alone = 'programme_session/mandatory';
/** The world of the guards has many sessions at one time. */
const agreed = { onClash: 'agreed', clashReason: 'შეთანხმება' } as const;
const before = { starts_at: '2026-11-23T06:00:00Z' };
export const sessions: Calls = {
  createSession: {
    ...call('psychologist', undefined, undefined, undefined, {
      enrolmentId: '@enrolment/group',
      startsAt: '2026-12-01T08:00:00Z',
      ...agreed,
    }),
    notAllowed: { [course]: { state: 'completed' } },
  },
  findSessionClashes: call('socialWorker', undefined, undefined, undefined, {
    enrolmentId: '@enrolment/group',
    startsAt: '2026-12-01T08:00:00Z',
  }),
  holdSession: call('socialWorker', alone, 'scheduled', 'cancelled', note, {
    given: { [alone]: before },
  }),
  reopenSession: call('socialWorker', alone, 'held', 'cancelled', reason),
  cancelSession: call('socialWorker', alone, 'scheduled', 'held', reason),
  rescheduleSession: call('socialWorker', alone, 'scheduled', 'held', {
    ...reason,
    startsAt: '2026-12-01T08:00:00Z',
    ...agreed,
  }),
  replaceSessionLeader: call('supervisor', alone, 'scheduled', 'held', {
    staffId: '@staff/facilitator',
    ...agreed,
  }),
  saveRegister: call(
    'socialWorker',
    'programme_session/group',
    'scheduled',
    'cancelled',
    { marks: [{ enrolmentId: '@enrolment/group', mark: 'present' }] },
    { given: { [course]: { enrolled_on: '2026-11-01' } } },
  ),
  completeEnrolment: enrolment('started', 'enrolled', {}),
  writeSessionNote: call('socialWorker', 'programme_session/voluntary', undefined, undefined, {
    text: 'შენიშვნა',
  }),
  writeClinicalNote: call('psychologist', 'programme_session/voluntary', undefined, undefined, {
    text: 'შენიშვნა',
  }),
};
