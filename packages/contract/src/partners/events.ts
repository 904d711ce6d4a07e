import { event, id, type EventTable } from '../kernel/event.js';

export const partnersEvents = {
  'organisation.deactivated': event({
    summary: {
      ka: 'პარტნიორი ორგანიზაცია გაითიშა.',
      en: 'A partner organisation was deactivated.',
    },
    aggregate: 'organisation',
    aggregateId: 'organisationId',
    payload: { organisationId: id },
    audience: { nobody: 'because the access of the organisation ends with it' },
  }),
} as const satisfies EventTable;
