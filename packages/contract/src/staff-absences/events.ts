import { event, id, type EventTable } from '../kernel/event.js';

export const staffAbsencesEvents = {
  'staffAbsence.changed': event({
    aggregate: 'staffAbsence',
    aggregateId: 'staffAbsenceId',
    payload: { staffAbsenceId: id, staffId: id },
    audience: { nobody: 'because it is a matter of the staff of one bureau' },
    summary: {
      ka: 'თანამშრომლის არყოფნა აღირიცხა, შეიცვალა ან გაუქმდა.',
      en: 'An absence of a member of staff was recorded, changed or cancelled.',
    },
    noReaction: 'because Today and the lists read the absences themselves',
  }),
} as const satisfies EventTable;
