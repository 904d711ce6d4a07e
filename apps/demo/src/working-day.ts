import { addDays, type LocalDate } from '@gza/api/local-date';
import { statutoryCalendar } from '@gza/api/working-days';

/** The first working day from a day on. */
export function workingDay(day: LocalDate): LocalDate {
  let found = day;
  while (!statutoryCalendar.isWorkingDay(found)) found = addDays(found, 1);
  return found;
}
