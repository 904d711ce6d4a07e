import type { FieldTexts } from '../kernel/field-texts.js';

/** Descriptions of the fields of the working-day calendar. */
export const workingDaysTexts = {
  PublicHoliday: {
    on: 'The day off.',
    name: 'Name of the holiday, or of the decree that gives the day off.',
  },
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
    holidays: 'Holidays of the law, first day first.',
    decrees: 'Decrees about days of the year, first day first.',
  },
  RecordDayOffDecreeBody: { $like: ['DayOffDecree'] },
  ChangeDayOffDecreeBody: { $like: ['DayOffDecree'] },
} as const satisfies FieldTexts;
