import { event, id, type EventTable } from '../kernel/event.js';

export const accountsEvents = {
  'user.moved': event({
    summary: {
      ka: 'მომხმარებლის როლი, ბიურო, ორგანიზაცია ან წვდომა შეიცვალა.',
      en: 'The role, bureau, organisation or access of a user account changed.',
    },
    aggregate: 'user',
    aggregateId: 'userId',
    payload: { userId: id },
    audience: { nobody: 'because accounts are the matter of the administration' },
  }),
} as const satisfies EventTable;
