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
] as const;
export type NoteKind = (typeof noteKinds)[number];
