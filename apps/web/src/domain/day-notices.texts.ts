import { defineTexts } from '../platform/i18n/define-texts.js';

export const dayNoticesTexts = defineTexts('dayNotices', {
  ka: {
    holiday: 'უქმე დღე: {{name}}',
    onHoliday: 'უქმე დღეზე შეთანხმებული ვართ',
    onHolidayHelp:
      'მონიშნეთ მხოლოდ მაშინ, თუ მონაწილეები წინასწარ დაგთანხმდნენ; მონიშვნის გარეშე უქმე დღეს შეხვედრა არ დაინიშნება.',
  },
  en: {
    holiday: 'Public holiday: {{name}}',
    onHoliday: 'We agreed to meet on the public holiday',
    onHolidayHelp:
      'Tick it only when those who come have agreed beforehand. Otherwise nothing can be booked on a public holiday.',
  },
});
