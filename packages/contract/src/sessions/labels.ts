import type { CodeLabels } from '../kernel/code-labels.js';
import type { Dto } from '../kernel/endpoint.js';
import type { AttendanceMark, SessionKind } from './codes.js';

export const attendanceMarkLabels: CodeLabels<AttendanceMark> = {
  present: { ka: 'დაესწრო', en: 'Present' },
  late: { ka: 'დააგვიანა', en: 'Late' },
  leftEarly: { ka: 'ადრე წავიდა', en: 'Left early' },
  absentExcused: { ka: 'საპატიო გაცდენა', en: 'Absent, excused' },
  absentUnexcused: { ka: 'არასაპატიო გაცდენა', en: 'Absent, unexcused' },
  notExpected: { ka: 'არ იყო მოსალოდნელი', en: 'Not expected' },
};

/** Labels short enough for a button. */
export const attendanceMarkShortLabels: CodeLabels<AttendanceMark> = {
  present: { ka: 'დაესწრო', en: 'Present' },
  late: { ka: 'დააგვიანა', en: 'Late' },
  leftEarly: { ka: 'ადრე წავიდა', en: 'Left early' },
  absentExcused: { ka: 'საპატიო', en: 'Excused' },
  absentUnexcused: { ka: 'არასაპატიო', en: 'Unexcused' },
  notExpected: { ka: 'არ ელოდნენ', en: 'Not expected' },
};

export const sessionStateLabels: CodeLabels<Dto<'Session'>['state']> = {
  scheduled: { ka: 'დანიშნული', en: 'Scheduled' },
  held: { ka: 'ჩატარებული', en: 'Held' },
  cancelled: { ka: 'გაუქმებული', en: 'Cancelled' },
  rescheduled: { ka: 'გადატანილი', en: 'Moved' },
};

export const sessionKindLabels: CodeLabels<SessionKind> = {
  group: { ka: 'ჯგუფური შეხვედრა', en: 'Group session' },
  individual: { ka: 'ინდივიდუალური შეხვედრა', en: 'Individual session' },
  catchUp: { ka: 'აღდგენითი შეხვედრა', en: 'Catch-up session' },
};

/** Labels for places where the word session is clear from the context. */
export const sessionKindShortLabels: CodeLabels<SessionKind> = {
  group: { ka: 'ჯგუფური', en: 'Group' },
  individual: { ka: 'ინდივიდუალური', en: 'Individual' },
  catchUp: { ka: 'აღდგენითი', en: 'Catch-up' },
};
