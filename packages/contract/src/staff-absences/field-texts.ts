import type { FieldTexts } from '../kernel/field-texts.js';

/** Descriptions of the fields of absences of staff. */
export const staffAbsencesTexts = {
  AbsenceWork: {
    $noun: 'the work',
    appointments: 'Planned appointments of the colleague on these days.',
    sessions: 'Scheduled sessions that the colleague leads on these days.',
    tasks: 'Open tasks of the colleague that are due by the last of these days.',
  },
  StaffAbsence: {
    $noun: 'the absence',
    state: 'Stage of the absence.',
    colleague: 'Who is absent.',
    bureauId: 'Bureau in which the colleague works.',
    fromOn: 'First day of the absence.',
    untilOn: 'Last day of the absence.',
    deputy: 'Who stands in; null when nobody is named, so that the supervisor of the bureau does.',
    deputyUnavailable:
      'True when the deputy left, moved to another bureau, or is absent on the first of the days that are left.',
    work: 'What waits for the colleague on the days that are left.',
    recordedBy: 'Who recorded the absence.',
  },
  StaffAbsencePage: { $noun: 'one absence' },
  StaffAbsenceListQuery: {
    bureauId: 'Only absences of staff of this bureau.',
    staffId: 'Only absences of this colleague.',
    on: 'Only absences that have this day.',
    from: 'Only absences whose last day is this one or later.',
  },
  RecordStaffAbsenceBody: {
    $like: ['StaffAbsence'],
    $noun: 'the absence',
    staffId: 'Who is absent; the caller by default. Only the management names a colleague.',
    deputyId:
      'Colleague of the bureau who stands in: in the same role, or one who works on cases for one who does. Without a deputy the supervisor of the bureau stands in.',
  },
  ChangeStaffAbsenceBody: { $like: ['RecordStaffAbsenceBody'], $noun: 'the absence' },
  TodayStaffAbsenceDetail: {
    $noun: 'the absence',
    colleague: 'Who is absent.',
    fromOn: 'First day of the absence.',
    activeDeputy:
      'Deputy who stands in today; null when nobody is named or the deputy is away too, so that the supervisor does.',
  },
} as const satisfies FieldTexts;
