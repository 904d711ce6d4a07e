import { call, reason, type Calls } from './call.js';

const later = '2026-12-02T14:00:00Z';
/** The world of the guards has many appointments at one time. */
const agreed = { onClash: 'agreed', clashReason: 'შეთანხმება' } as const;
const booking = { beneficiaryId: '@beneficiary', startsAt: later };
const planned = { given: { appointment: { note_id: null } } };

export const appointments: Calls = {
  createAppointment: call('socialWorker', undefined, undefined, undefined, {
    ...booking,
    kind: 'homeVisit',
    ...agreed,
  }),
  findAppointmentClashes: call('socialWorker', undefined, undefined, undefined, booking),
  changeAppointment: call(
    'socialWorker',
    'appointment',
    'planned',
    'held',
    { place: 'ოთახი 4', ...agreed },
    planned,
  ),
  recordAppointment: call(
    'socialWorker',
    'appointment',
    'planned',
    'cancelled',
    { met: true, text: 'შევხვდით' },
    { given: { appointment: { note_id: null, starts_at: '2026-11-23T06:00:00Z' } } },
  ),
  rescheduleAppointment: call(
    'socialWorker',
    'appointment',
    'planned',
    'held',
    { ...reason, startsAt: later, ...agreed },
    planned,
  ),
  cancelAppointment: call('socialWorker', 'appointment', 'planned', 'held', reason, planned),
};
