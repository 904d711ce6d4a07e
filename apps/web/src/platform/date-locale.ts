import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import relativeTime from 'dayjs/plugin/relativeTime.js';
import utc from 'dayjs/plugin/utc.js';
import ka from 'dayjs/locale/ka.js';
import en from 'dayjs/locale/en.js';

dayjs.extend(utc);
dayjs.extend(relativeTime);
dayjs.extend(customParseFormat);

const formats = {
  LT: 'HH:mm',
  LTS: 'HH:mm:ss',
  L: 'DD.MM.YYYY',
  LL: 'D MMMM YYYY',
  LLL: 'D MMMM YYYY, HH:mm',
  LLLL: 'dddd, D MMMM YYYY, HH:mm',
};

// The published Georgian locale has AM/PM times and ungrammatical durations. In Georgian both
// "ago" (წინ) and "after" (შემდეგ) follow the genitive, so one list of units serves both.
dayjs.locale(
  {
    ...ka,
    formats,
    relativeTime: {
      future: '%s შემდეგ',
      past: '%s წინ',
      s: 'რამდენიმე წამის',
      m: '1 წუთის',
      mm: '%d წუთის',
      h: '1 საათის',
      hh: '%d საათის',
      d: '1 დღის',
      dd: '%d დღის',
      M: '1 თვის',
      MM: '%d თვის',
      y: '1 წლის',
      yy: '%d წლის',
    },
  },
  undefined,
  true,
);

// The same written dates in both languages; weeks start on Monday in Georgia.
dayjs.locale({ ...en, weekStart: 1, formats }, undefined, true);

export function setDateLocale(language: 'ka' | 'en'): void {
  dayjs.locale(language);
}

export { dayjs };
