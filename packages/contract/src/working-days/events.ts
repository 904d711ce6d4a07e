import { code, day, event, id, type EventTable } from '../kernel/event.js';

export const workingDaysEvents = {
  'workingDays.changed': event({
    summary: {
      ka: 'დადგენილებამ ან უქმე დღემ სამუშაო დღეები შეცვალა.',
      en: 'A decree or a public holiday changed which days are working days.',
    },
    aggregate: 'dayOff',
    aggregateId: 'dayOffId',
    /** `dayOffId` is the decree or the public holiday, as `kind` says; `from` the first day that changed. */
    payload: { dayOffId: id, kind: code(['decree', 'publicHoliday']), from: day },
    audience: { nobody: 'because organisations read their own deadlines on their records' },
  }),
} as const satisfies EventTable;
