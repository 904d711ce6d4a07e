import { namedHolidays } from './holidays.js';
import { addDays, daysBetween, isoWeekday, type LocalDate } from './local-date.js';

/** Days off beyond weekends and statutory holidays: those the Government declares by decree. */
export type ExtraDaysOff = ReadonlySet<LocalDate>;

const none: ExtraDaysOff = new Set();

/** True for a statutory public holiday or a declared day off, whatever the weekday. */
export function isHoliday(date: LocalDate, extra: ExtraDaysOff = none): boolean {
  return namedHolidays(Number(date.slice(0, 4))).has(date) || extra.has(date);
}

/** Monday to Friday and not a holiday. */
export function isWorkingDay(date: LocalDate, extra: ExtraDaysOff = none): boolean {
  return isoWeekday(date) <= 5 && !isHoliday(date, extra);
}

/**
 * The day that is `days` working days after `date`; negative counts back. The day itself is not
 * counted, so one working day after a Friday is Monday, and so is one after a Sunday. 0 gives the
 * day itself, working or not.
 *
 * @throws RangeError when `days` is not a whole number.
 */
export function addWorkingDays(
  date: LocalDate,
  days: number,
  extra: ExtraDaysOff = none,
): LocalDate {
  if (!Number.isInteger(days)) throw new RangeError(`Not a number of working days: ${days}`);
  const step = Math.sign(days);
  let day = addDays(date, 0);
  for (let left = Math.abs(days); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day, extra)) left -= 1;
  }
  return day;
}

/**
 * Working days after `from` up to and including `to`, negative when `to` is earlier: the number
 * that {@link addWorkingDays} needs to get from `from` to a working day `to`.
 */
export function workingDaysBetween(
  from: LocalDate,
  to: LocalDate,
  extra: ExtraDaysOff = none,
): number {
  const step = Math.sign(daysBetween(from, to));
  let count = 0;
  for (let day = from; day !== to;) {
    day = addDays(day, step);
    if (isWorkingDay(day, extra)) count += step;
  }
  return count;
}

export interface WeeklyOptions {
  /** Leave out weeks whose day is a holiday and go on longer instead; the count stays. */
  readonly skipHolidays: boolean;
  readonly extra?: ExtraDaysOff;
}

/**
 * The days of `count` weekly meetings from `start`, all on its weekday (a group may meet on a
 * Saturday, so only holidays are skipped, not weekends).
 *
 * @throws RangeError when `count` is not a whole number of at least 0.
 */
export function weeklyDates(start: LocalDate, count: number, options: WeeklyOptions): LocalDate[] {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a count: ${count}`);
  const dates: LocalDate[] = [];
  for (let day = addDays(start, 0); dates.length < count; day = addDays(day, 7)) {
    if (!options.skipHolidays || !isHoliday(day, options.extra)) dates.push(day);
  }
  return dates;
}
