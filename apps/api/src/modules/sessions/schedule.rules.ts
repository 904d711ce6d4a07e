import { instantOf, weekdays, type Weekday } from '@gza/contract';
import {
  addDays,
  departmentZone,
  isoWeekday,
  localDateOf,
  type LocalDate,
} from '../../platform/calendar/local-date.js';
import type { WorkingCalendar } from '../../platform/calendar/working-days.js';
import { ProblemError } from '../../platform/errors.js';

export interface Course {
  readonly startsOn: LocalDate;
  readonly count: number;
  /** Days of the week; by default the weekday of the first day. */
  readonly weekdays: readonly Weekday[];
  readonly skipHolidays: boolean;
}

/**
 * Returns the days of a course, ascending: `count` of them from `startsOn` on, each on one of the weekdays.
 */
export function courseDates(
  calendar: WorkingCalendar,
  { startsOn, count, skipHolidays, ...course }: Course,
): LocalDate[] {
  const first = isoWeekday(startsOn);
  const days =
    course.weekdays.length > 0 ? course.weekdays.map((d) => weekdays.indexOf(d) + 1) : [first];
  return days
    .flatMap((day) =>
      calendar.weeklyDates(addDays(startsOn, (day - first + 7) % 7), count, { skipHolidays }),
    )
    .sort()
    .slice(0, count);
}

/**
 * Lists the days off, from the requested first day to the last session, on which the course would have met.
 */
export function skippedDays(
  calendar: WorkingCalendar,
  course: Course,
  dates: readonly LocalDate[],
): LocalDate[] {
  const last = dates.at(-1);
  if (!course.skipHolidays || last === undefined) return [];
  const met = new Set(dates);
  // Days off can at most double a course, so this many meetings reach beyond its last day.
  return courseDates(calendar, {
    ...course,
    count: course.count * 2,
    skipHolidays: false,
  }).filter((day) => day < last && !met.has(day));
}

/** Returns the instant of a time of day (`HH:MM`) in the time zone of the agency. */
export const instantAt = (date: LocalDate, time: string): Date =>
  instantOf(departmentZone(), date, time);

/** Returns the first free numbers of a course; the number of a cancelled session is used again. */
export function freeNumbers(used: readonly number[], count: number): number[] {
  const taken = new Set(used);
  const free: number[] = [];
  for (let number = 1; free.length < count; number += 1) if (!taken.has(number)) free.push(number);
  return free;
}

/** Throws for a meeting on a day off, unless the participants agreed to it. */
export function checkHoliday(
  calendar: WorkingCalendar,
  startsAt: Date,
  agreed: boolean | undefined,
): void {
  const day = localDateOf(startsAt);
  if (!agreed && calendar.isDayOff(day))
    throw new ProblemError('public-holiday', { day: day.split('-').reverse().join('.') });
}
