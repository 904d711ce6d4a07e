/** Kinds of contact with a person. */
export const noteKinds = [
  'office',
  'homeVisit',
  'prisonVisit',
  'phone',
  'online',
  'familyMeeting',
  'partnerContact',
  'other',
  'fileReview',
  'caseDiscussion',
  'message',
] as const;

/** Kinds of notes that are no contact with the person: nobody was reached by them. */
export const noContactKinds: readonly (typeof noteKinds)[number][] = [
  'fileReview',
  'caseDiscussion',
  'message',
];
export type NoteKind = (typeof noteKinds)[number];
