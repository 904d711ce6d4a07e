import { localDateOf, type LocalDate, writtenDay } from '../../platform/calendar/local-date.js';
import { invalid } from '../../platform/errors.js';

/**
 * Returns the day of a step: today by default, and not before the day of the last step.
 */
export function dayOfStep(
  on: LocalDate | undefined,
  now: Date,
  pointer: string,
  after?: LocalDate,
): LocalDate {
  const day = on ?? localDateOf(now);
  if (after && day < after)
    throw invalid({ pointer, code: 'dateOrder', params: { other: writtenDay(after) } });
  return day;
}
