import { code, event, id, idOrNull, type EventTable } from '../kernel/event.js';
import { appointmentMachine } from './states.js';

export const appointmentsEvents = {
  'appointment.moved': event({
    aggregate: 'appointment',
    aggregateId: 'appointmentId',
    payload: {
      appointmentId: id,
      beneficiaryId: id,
      to: code(appointmentMachine.states),
      successorId: idOrNull,
    },
    audience: { nobody: 'because appointments are held by the Department itself' },
    summary: {
      ka: 'დანიშნული შეხვედრა შედგა, ვერ შედგა, გადაიდო ან გაუქმდა.',
      en: 'An appointment was held, missed, moved to another time or cancelled.',
    },
    noReaction: 'because calendar, record and Today read the appointments themselves',
  }),
} as const satisfies EventTable;
