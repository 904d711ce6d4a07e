import { addDays, type LocalDate } from '../platform/calendar/local-date.js';
import { isWorkingDay } from '../platform/calendar/working-days.js';

/** The first working day from a day on. */
export function workingDay(day: LocalDate): LocalDate {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, 1);
  return found;
}
