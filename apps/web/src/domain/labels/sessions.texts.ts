import type { AttendanceMark, Dto } from '@gza/contract';
import { defineTexts } from '../../platform/i18n/define-texts.js';

/** The words for codes of this module, wherever they are shown. */
export const sessionLabels = defineTexts('labels.sessions', {
  ka: {
    mark: {
      present: 'დაესწრო',
      late: 'დააგვიანა',
      leftEarly: 'ადრე წავიდა',
      absentExcused: 'საპატიო გაცდენა',
      absentUnexcused: 'არასაპატიო გაცდენა',
      notExpected: 'არ იყო მოსალოდნელი',
    } satisfies Record<AttendanceMark, string>,
    /** As short as a button. */
    markShort: {
      present: 'დაესწრო',
      late: 'დააგვიანა',
      leftEarly: 'ადრე წავიდა',
      absentExcused: 'საპატიო',
      absentUnexcused: 'არასაპატიო',
      notExpected: 'არ ელოდნენ',
    } satisfies Record<AttendanceMark, string>,
    state: {
      scheduled: 'დანიშნული',
      held: 'ჩატარებული',
      cancelled: 'გაუქმებული',
      rescheduled: 'გადატანილი',
    } satisfies Record<Dto<'Session'>['state'], string>,
  },
  en: {
    mark: {
      present: 'Present',
      late: 'Late',
      leftEarly: 'Left early',
      absentExcused: 'Absent, excused',
      absentUnexcused: 'Absent, unexcused',
      notExpected: 'Not expected',
    },
    markShort: {
      present: 'Present',
      late: 'Late',
      leftEarly: 'Left early',
      absentExcused: 'Excused',
      absentUnexcused: 'Unexcused',
      notExpected: 'Not expected',
    },
    state: {
      scheduled: 'Scheduled',
      held: 'Held',
      cancelled: 'Cancelled',
      rescheduled: 'Moved',
    },
  },
});
