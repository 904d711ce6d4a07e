import type { FieldTexts } from '../kernel/field-texts.js';

/** Descriptions of the fields of this module, for the OpenAPI document. */
export const appointmentsTexts = {
  Appointment: {
    $noun: 'the appointment',
    kind: 'What the person is met for, and where.',
    state: 'Stage of the appointment.',
    bureauId: 'Bureau of the person.',
    caseId: 'Case during which it was made; null for a person without one.',
    startsAt: 'Time at which it begins.',
    minutes: 'Length in minutes.',
    place: 'Room or address; null where the kind says it.',
    purpose: 'What it is about, in a few words.',
    staff: 'Colleague whom the person meets.',
    staffToReplace:
      'True for a planned appointment whose colleague left, moved to another bureau or got another role.',
    noteId: 'Note that records how it went; null before.',
    successorId: 'Appointment that replaces a rescheduled one.',
    reason: 'Why it was cancelled or rescheduled.',
    clashReason: 'Why a clash with another meeting was accepted; null without a clash.',
  },
  TodayAppointmentDetail: {
    $like: ['Appointment'],
    appointmentKind: 'What the person is met for, and where.',
  },
  AppointmentPage: { $noun: 'one appointment' },
  AppointmentListQuery: {
    beneficiaryId: 'Only those of this person.',
    staffId: 'Only those of this colleague.',
    state: 'Only those in this state.',
  },
  CreateAppointmentBody: {
    $like: ['Appointment', 'ClashAgreement'],
    $noun: 'the appointment',
    beneficiaryId: 'Person who is met.',
    minutes: 'Length in minutes; an hour by default.',
    staffId: 'Colleague whom the person meets; the caller by default.',
    onHoliday: 'Whether the participants agreed although the day is a day off.',
  },
  ChangeAppointmentBody: { $like: ['CreateAppointmentBody'] },
  AppointmentCalendarQuery: {
    staffId: 'Only those of this colleague.',
    bureauId: 'All those of this bureau.',
    place: 'Only those at this place, exactly as written.',
  },
  AppointmentCalendar: {
    from: 'First day.',
    to: 'Last day.',
    items: 'The appointments, by their time.',
  },
  RescheduleAppointmentBody: { $like: ['CreateAppointmentBody'], reason: 'Why it is moved.' },
  NextAppointment: { $like: ['CreateAppointmentBody'] },
  RecordAppointmentBody: {
    met: 'Whether the person was met; otherwise it is a failed attempt of a contact.',
    text: 'What happened and what was agreed; kept as a note of the person.',
    next: 'The next appointment, with the same length and colleague; with the caller when the colleague has left.',
  },
  FindAppointmentClashesBody: {
    $like: ['CreateAppointmentBody'],
    appointmentId: 'Appointment that shall get another time, place or colleague.',
  },
} as const satisfies FieldTexts;
