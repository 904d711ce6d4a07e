/** Closed sets of codes of this module, free of validators so that the portal can show them. */

/** A session of a group's course, one with a single person, or one to catch up on a missed session. */
export const sessionKinds = ['group', 'individual', 'catchUp'] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** What can be in the way of a planned meeting: a session, or an appointment without a programme. */
export const meetingKinds = [...sessionKinds, 'appointment'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** Marks of the register: domain.md, section 2.4. */
export const attendanceMarks = [
  'present',
  'late',
  'leftEarly',
  'absentExcused',
  'absentUnexcused',
  'notExpected',
] as const;
export type AttendanceMark = (typeof attendanceMarks)[number];

/** Marks that count as attended (indicator 17). */
export const attendedMarks = [
  'present',
  'late',
  'leftEarly',
] as const satisfies readonly AttendanceMark[];

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof weekdays)[number];

/** Unexcused absences in a row after which somebody has to look into them. */
export const reviewAfterAbsences = 3;

/** What two sessions at the same time have in common. */
export const clashKinds = ['group', 'person', 'leader', 'place'] as const;
export type ClashKind = (typeof clashKinds)[number];
