import type { LocalDate } from '../../platform/calendar/local-date.js';

/** Whether the year has 29 February. */
const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;

/**
 * Returns the same day of every year from the year of `first` to a last year; only the first without one.
 * 29 February is in leap years alone.
 */
export function yearlyDays(first: LocalDate, until?: number): LocalDate[] {
  const year = Number(first.slice(0, 4));
  const monthDay = first.slice(4);
  return Array.from({ length: (until ?? year) - year + 1 }, (_, index) => year + index)
    .filter((one) => monthDay !== '-02-29' || isLeap(one))
    .map((one) => `${one}${monthDay}`);
}
