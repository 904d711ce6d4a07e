import type { FieldTexts } from '../kernel/field-texts.js';

/** Descriptions of the fields of the working-day calendar. */
export const workingDaysTexts = {
  PublicHoliday: {
    on: 'The day off.',
    name: 'Name of the holiday, or of the decree that gives the day off.',
  },
  Holiday: {
    $noun: 'the holiday',
    name: 'Name of the holiday in both languages.',
    source: '`law`: it follows from the rule of the law; `agency`: an administrator recorded it.',
    changeable: 'Whether the holiday may be removed: one of the law and one of a past day may not.',
  },
  RecordPublicHolidayBody: {
    $like: ['Holiday'],
    everyYearUntil:
      'Last year in which the same day is a holiday. Absent: it is a holiday once. Days that are holidays already, or have a decree, are left as they are.',
  },
  ChangePublicHolidayBody: { $like: ['Holiday'] },
  DayOffDecree: {
    $noun: 'the decree',
    on: 'The day whose effect the decree changes.',
    kind: '`dayOff` takes the day off work; `workingDay` makes a day of the weekend a working day.',
    number: 'Number of the decree, as the Government published it.',
    decreedOn: 'Date of the decree.',
    note: 'Remark, such as where the decree was published.',
    changeable:
      'Whether the decree may be changed and removed: a day that has passed keeps its decree.',
    recordedBy: 'Who recorded the decree; null for decrees that came with the product.',
    recordedAt: 'Time when the decree was recorded.',
  },
  WorkingDaysYearQuery: { year: 'Calendar year, 1990 to 2079.' },
  WorkingDaysYear: {
    year: 'The year that was asked for.',
    workingDays: 'Number of working days of the year.',
    holidays: 'Public holidays of the year, first day first.',
    decrees: 'Decrees about days of the year, first day first.',
  },
  RecordDayOffDecreeBody: { $like: ['DayOffDecree'] },
  ChangeDayOffDecreeBody: { $like: ['DayOffDecree'] },
} as const satisfies FieldTexts;
