import { orthodoxEaster } from 'date-easter';
import { addDays, type LocalDate } from './local-date.js';

/** Days off with a fixed date (Labour Code of Georgia, Article 30(1)), with the first year they apply where that matters. */
const fixedHolidays: readonly { monthDay: string; since?: number }[] = [
  { monthDay: '01-01' }, // New Year
  { monthDay: '01-02' }, // Bedoba
  { monthDay: '01-07' }, // Christmas
  { monthDay: '01-19' }, // Epiphany
  { monthDay: '03-03' }, // Mother's Day
  { monthDay: '03-08' }, // International Women's Day
  { monthDay: '04-09' }, // National Unity Day
  { monthDay: '05-09' }, // Victory Day
  { monthDay: '05-12' }, // Saint Andrew
  // Day of Family Purity: for public bodies by decree in 2024, by the law on family values since.
  { monthDay: '05-17', since: 2024 },
  { monthDay: '05-26' }, // Independence Day
  { monthDay: '08-28' }, // Dormition
  { monthDay: '10-14' }, // Svetitskhovloba
  { monthDay: '11-23' }, // Saint George
];

/** Good Friday, Saturday, Easter and the Monday of remembrance, in days from Orthodox Easter. */
const easterOffsets = [-2, -1, 0, 1];

const byYear = new Map<number, ReadonlySet<LocalDate>>();

/**
 * The statutory public holidays of Georgia in a year. The Government declares further days off by
 * decree year by year (Article 30(3)); those are a setting, not a rule.
 */
export function publicHolidays(year: number): ReadonlySet<LocalDate> {
  const known = byYear.get(year);
  if (known) return known;
  const holidays = new Set([...fixedDates(year), ...easterDates(year)]);
  byYear.set(year, holidays);
  return holidays;
}

function fixedDates(year: number): LocalDate[] {
  return fixedHolidays
    .filter(({ since }) => since === undefined || year >= since)
    .map(({ monthDay }) => `${year}-${monthDay}`);
}

function easterDates(year: number): LocalDate[] {
  const { month, day } = orthodoxEaster(year);
  const pad = (part: number) => String(part).padStart(2, '0');
  const easter = `${year}-${pad(month)}-${pad(day)}`;
  return easterOffsets.map((offset) => addDays(easter, offset));
}
