import type { NoteKind } from '../beneficiaries/timeline/codes.js';

/** What somebody meets a person for, without a programme. */
export const appointmentKinds = [
  'firstInterview',
  'office',
  'homeVisit',
  'phone',
  'online',
  'prisonVisit',
  'familyMeeting',
  'accompaniment',
] as const;
export type AppointmentKind = (typeof appointmentKinds)[number];

/** The kind of the note that records how an appointment went. */
export const noteKindOfAppointment = {
  firstInterview: 'office',
  office: 'office',
  homeVisit: 'homeVisit',
  phone: 'phone',
  online: 'online',
  prisonVisit: 'prisonVisit',
  familyMeeting: 'familyMeeting',
  accompaniment: 'other',
} as const satisfies Record<AppointmentKind, NoteKind>;

/** Length of an appointment in minutes, unless another one is given. */
export const appointmentMinutes = 60;
