import { localDateOf, type LocalDate } from '../../platform/calendar/local-date.js';
import { invalid } from '../../platform/errors.js';

/**
 * Returns the day of a step: today by default, and not before the day of the last step.
 */
export function dayOfStep(
  on: LocalDate | undefined,
  now: Date,
  pointer: string,
  after?: { field: string; day: LocalDate },
): LocalDate {
  const day = on ?? localDateOf(now);
  if (after && day < after.day)
    throw invalid({ pointer, code: 'dateOrder', params: { other: after.field } });
  return day;
}
