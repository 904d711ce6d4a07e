import { offsetMinutes } from '@gza/contract';
import { dayjs } from './date-locale.js';
import { timeZone } from './format.js';

/**
 * Arithmetic of days written `YYYY-MM-DD`. A wall clock (`YYYY-MM-DD HH:mm:ss`) is a time as clocks of the
 * agency show it, whatever the time zone of the browser.
 */

const day = 'YYYY-MM-DD';
const clock = 'YYYY-MM-DD HH:mm:ss';

export const addDays = (date: string, days: number): string =>
  dayjs.utc(date).add(days, 'day').format(day);

/** The same day of another month, or its last day when it is shorter. */
export const addMonths = (date: string, months: number): string =>
  dayjs.utc(date).add(months, 'month').format(day);

/** Monday of the week of a day. */
export const startOfWeek = (date: string): string =>
  addDays(date, -((dayjs.utc(date).day() + 6) % 7));

export const startOfMonth = (date: string): string => `${date.slice(0, 7)}-01`;

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && dayjs.utc(text).format(day) === text;

/** The wall clock of the agency at an instant, so many minutes later. */
export function wallClock(instant: string | Date, minutesLater = 0): string {
  const at = dayjs.utc(instant).add(minutesLater, 'minute');
  return at.add(offsetMinutes(timeZone(), at.toDate()), 'minute').format(clock);
}

/** The first time from a day on, from Monday to Friday, that still lies ahead: a wall clock. */
export function firstAhead(date: string, time: string, now: string): string {
  const today = now.slice(0, 10);
  const start = (on: string) => `${on} ${time}:00`;
  let on = date < today ? today : date;
  while ([0, 6].includes(dayjs.utc(on).day()) || start(on) <= now) on = addDays(on, 1);
  return start(on);
}
