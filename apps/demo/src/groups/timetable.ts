import type { Weekday } from '@gza/contract';
import { addDays, type LocalDate } from '@gza/api/local-date';
import { workingDay } from '../working-day.js';
import type { Course } from './courses.js';

/** The day of a course's first session. */
export function firstDay({ weeksAgo, meets }: Course, today: LocalDate): LocalDate {
  let day = workingDay(today);
  for (let ahead = 0; ahead < meets; ahead += 1) day = workingDay(addDays(day, 1));
  return addDays(day, -7 * weeksAgo);
}

const names: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** The days of the week on which a course meets; never at the weekend. */
export function weekdaysOf({ twice }: Course, firstWeekday: number): Weekday[] {
  const first = firstWeekday - 1;
  const days = twice ? [first, (first + 2) % 5] : [first];
  return days.flatMap((day) => names[day] ?? []);
}
