import { weekdays, type Weekday } from '@gza/contract';
import {
  addDays,
  isoWeekday,
  localDateOf,
  type LocalDate,
} from '../../platform/calendar/local-date.js';
import type { WorkingCalendar } from '../../platform/calendar/working-days.js';
import { ProblemError } from '../../platform/errors.js';

/** Georgia keeps UTC+4 all year since 2005. */
const departmentOffset = '+04:00';

export interface Course {
  readonly startsOn: LocalDate;
  readonly count: number;
  /** Days of the week; the weekday of the first day when none is named. */
  readonly weekdays: readonly Weekday[];
  readonly skipHolidays: boolean;
}

/** The days of a course, ascending: `count` of them from `startsOn` on, each on one of the weekdays. */
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

/** Holidays from the first day asked for to the last session on which the course would have met. */
export function skippedDays(
  calendar: WorkingCalendar,
  course: Course,
  dates: readonly LocalDate[],
): LocalDate[] {
  const last = dates.at(-1);
  if (!course.skipHolidays || last === undefined) return [];
  const met = new Set(dates);
  // Holidays can double a course at the very most, so this many meetings reach past its last day.
  return courseDates(calendar, {
    ...course,
    count: course.count * 2,
    skipHolidays: false,
  }).filter((day) => day < last && !met.has(day));
}

/** The instant of a time of day (`HH:MM`) in Tbilisi. */
export const instantAt = (date: LocalDate, time: string): Date =>
  new Date(`${date}T${time}:00${departmentOffset}`);

/** The first free numbers of a course: a cancelled session's number is given again. */
export function freeNumbers(used: readonly number[], count: number): number[] {
  const taken = new Set(used);
  const free: number[] = [];
  for (let number = 1; free.length < count; number += 1) if (!taken.has(number)) free.push(number);
  return free;
}

/** Refuses to meet on a day off, unless those who meet agreed to it. */
export function checkHoliday(
  calendar: WorkingCalendar,
  startsAt: Date,
  agreed: boolean | undefined,
): void {
  const day = localDateOf(startsAt);
  if (!agreed && calendar.isDayOff(day))
    throw new ProblemError('public-holiday', { day: day.split('-').reverse().join('.') });
}
