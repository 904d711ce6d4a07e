import { localDateOf, type LocalDate } from '../../platform/calendar/local-date.js';
import { invalid } from '../../platform/errors.js';

/**
 * Returns the day of a step: today by default, never in the future, and not before the day of the last step.
 */
export function dayOfStep(
  on: LocalDate | undefined,
  now: Date,
  pointer: string,
  after?: { field: string; day: LocalDate },
): LocalDate {
  const today = localDateOf(now);
  const day = on ?? today;
  if (day > today) throw invalid({ pointer, code: 'dateInFuture' });
  if (after && day < after.day)
    throw invalid({ pointer, code: 'dateOrder', params: { other: after.field } });
  return day;
}
