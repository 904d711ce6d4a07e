import type { DecreeKind } from '@gza/contract';
import { namedHolidays } from './holidays.js';
import { addDays, daysBetween, isoWeekday, type LocalDate } from './local-date.js';

/** Effect of a decree of the Government on one day. */
export interface Decree {
  readonly on: LocalDate;
  readonly kind: DecreeKind;
}

export interface WeeklyOptions {
  /** Whether weeks whose day is a day off are left out and added at the end; the count does not change. */
  readonly skipHolidays: boolean;
}

const isStatutory = (date: LocalDate): boolean => namedHolidays(Number(date.slice(0, 4))).has(date);

/**
 * Working days: Monday to Friday without the public holidays of the installation and the days off by decree,
 * and the days of the weekend that a decree makes working days. The holidays are those of Georgia's law
 * unless others are given. `app.add_working_days` and its companions in the
 * database return the same days; a property test compares them.
 */
export class WorkingCalendar {
  private readonly decrees: ReadonlyMap<LocalDate, DecreeKind>;

  constructor(
    decrees: readonly Decree[] = [],
    private readonly isHoliday: (date: LocalDate) => boolean = isStatutory,
  ) {
    this.decrees = new Map(decrees.map(({ on, kind }) => [on, kind]));
  }

  /** Returns whether a day is a public holiday or a day off by decree, whatever the weekday. */
  isDayOff(date: LocalDate): boolean {
    return this.isHoliday(date) || this.decrees.get(date) === 'dayOff';
  }

  isWorkingDay(date: LocalDate): boolean {
    const works = isoWeekday(date) <= 5 || this.decrees.get(date) === 'workingDay';
    return works && !this.isDayOff(date);
  }

  /**
   * Returns the day that is `days` working days after `date`; negative counts back. The day itself is not
   * counted, so one working day after a Friday is Monday, and so is one after a Sunday. 0 gives the day
   * itself, working or not.
   *
   * @throws RangeError when `days` is not a whole number.
   */
  addWorkingDays(date: LocalDate, days: number): LocalDate {
    if (!Number.isInteger(days)) throw new RangeError(`Not a number of working days: ${days}`);
    const step = Math.sign(days);
    let day = addDays(date, 0);
    for (let left = Math.abs(days); left > 0;) {
      day = addDays(day, step);
      if (this.isWorkingDay(day)) left -= 1;
    }
    return day;
  }

  /**
   * Counts the working days after `from` up to and including `to`, negative when `to` is earlier: the number
   * that {@link addWorkingDays} needs to get from `from` to a working day `to`.
   */
  workingDaysBetween(from: LocalDate, to: LocalDate): number {
    const step = Math.sign(daysBetween(from, to));
    let count = 0;
    for (let day = from; day !== to;) {
      day = addDays(day, step);
      if (this.isWorkingDay(day)) count += step;
    }
    return count;
  }

  /**
   * Returns the days of `count` weekly meetings from `start`, all on its weekday (a group may meet on a
   * Saturday, so only days off are skipped, not weekends).
   *
   * @throws RangeError when `count` is not a whole number of at least 0.
   */
  weeklyDates(start: LocalDate, count: number, { skipHolidays }: WeeklyOptions): LocalDate[] {
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a count: ${count}`);
    const dates: LocalDate[] = [];
    for (let day = addDays(start, 0); dates.length < count; day = addDays(day, 7)) {
      if (!skipHolidays || !this.isDayOff(day)) dates.push(day);
    }
    return dates;
  }
}

/** The calendar of the law alone, without any decree. */
export const statutoryCalendar = new WorkingCalendar();
