import type { FieldTexts } from '../../kernel/field-texts.js';

/** Descriptions of the fields of the timeline, of notes and of lines of Today. */
export const timelineTexts = {
  TimelineEntry: {
    $noun: 'the entry',
    at: 'Time of what happened.',
    kind: 'What happened, as a code; it decides the keys of `detail`.',
    caseId: 'Case to which it belongs; null for what belongs to the person alone.',
    actor: 'Author of the event; null for the system, a partner or a client.',
    subjectId: 'The record that the entry is about; null for the person.',
    detail: 'Codes, dates and ids of the event; never free text.',
  },
  TimelinePage: { $noun: 'an event of the person' },
  TimelineQuery: {
    kind: 'Only entries of this kind.',
    topic: 'Only entries of this topic, which joins several kinds.',
    actorId: 'Only entries by this member of staff.',
    from: 'First day, included, in the time zone of the agency.',
    to: 'Last day, included, in the time zone of the agency.',
  },
  Note: {
    $noun: 'the note',
    caseId: 'Case to which the contact belongs; null without an open case at that time.',
    kind: 'How the contact took place; some kinds are no contact with the person.',
    at: 'Time of the contact or attempt.',
    reached: 'Whether the person was reached. Failed attempts count for closing a case.',
    text: 'What was spoken of or done; officers never read it.',
    author: 'Member of staff who wrote the note.',
    amendments: 'What was added later, oldest first; the first text stays.',
    editableUntil:
      'Time until which the author may change the note; afterwards it can only be amended.',
  },
  AddNoteBody: { $like: ['Note'], at: 'Time of the contact or attempt; now by default.' },
  ChangeNoteBody: { $like: ['Note'] },
  AmendNoteBody: { text: 'What is added to the note; the existing text stays.' },
  NoteAmendment: {
    at: 'Time of the addition.',
    author: 'Member of staff who added it.',
    text: 'What was added.',
  },
  NotePage: { $noun: 'a note' },
  NoteQuery: { kind: 'Only notes of this kind.', caseId: 'Only notes of this case.' },
  TodayClosureDetail: { by: 'Author of the proposal to close the case.' },
  TodayHandedOnDetail: {
    because: 'Whether the case went to another bureau or to a colleague of the own one.',
    caseNumber: 'Number by which the Department knows the case, also after a transfer.',
    bureau: 'Name of the bureau of the case now.',
    caseManager: 'Case manager of now; null for a case of another bureau, and for one without.',
  },
  TodayReleaseDetail: {
    establishment: 'Penitentiary establishment where the person is.',
    visited: 'Whether the person was visited before the release.',
  },
  TodayVisitDetail: {
    establishment: 'Penitentiary establishment where the person is.',
    expectedOn: 'Day on which the person is to be released.',
  },
  TodayDocumentDetail: { type: 'What kind of paper it is, such as an identity card.' },
} as const satisfies FieldTexts;
