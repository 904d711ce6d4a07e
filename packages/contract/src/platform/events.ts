import { count, event, id, type EventTable } from '../kernel/event.js';

export const platformEvents = {
  'import.undone': event({
    summary: {
      ka: 'იმპორტი მთლიანად უკან დაბრუნდა.',
      en: 'An import was undone as a whole.',
    },
    aggregate: 'import',
    aggregateId: 'importId',
    payload: {
      importId: id,
      people: count,
      cases: count,
      outcomes: count,
      notices: count,
      legalBases: count,
      changed: count,
    },
    audience: { nobody: 'because nothing of an import leaves the Department' },
    noReaction:
      'because the undo removes everything of the import in its own transaction, and is refused once anything refers to it',
  }),
} as const satisfies EventTable;
