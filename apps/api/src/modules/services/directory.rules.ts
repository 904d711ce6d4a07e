import type { LocalDate } from '../../platform/calendar/local-date.js';

/** Months for which a verification holds (domain.md 2.5). */
export const verificationMonths = 6;

/** The last day on which a verification holds: the day before the same day six months later, or the end of that month. */
export function verifiedUntil(verifiedOn: LocalDate): LocalDate {
  const [year = 0, month = 1, day = 1] = verifiedOn.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + verificationMonths + 1, 0)).getUTCDate();
  const end = new Date(
    Date.UTC(year, month - 1 + verificationMonths, Math.min(day - 1, lastOfMonth)),
  );
  return end.toISOString().slice(0, 10);
}

/** Whether two limits of age leave nobody between them. */
export const agesCross = (from?: number | null, to?: number | null): boolean =>
  typeof from === 'number' && typeof to === 'number' && from > to;
