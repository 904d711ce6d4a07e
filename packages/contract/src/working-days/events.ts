import { day, event, id, type EventTable } from '../kernel/event.js';

export const workingDaysEvents = {
  'workingDays.changed': event({
    summary: {
      ka: 'დადგენილებამ სამუშაო დღეები შეცვალა.',
      en: 'A decree changed which days are working days.',
    },
    aggregate: 'dayOffDecree',
    aggregateId: 'decreeId',
    /** `from` is the first day that changed between working day and day off. */
    payload: { decreeId: id, from: day },
    audience: { nobody: 'because organisations read their own deadlines on their records' },
  }),
} as const satisfies EventTable;
