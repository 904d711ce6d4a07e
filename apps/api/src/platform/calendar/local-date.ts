import { settingDefaults } from '@gza/contract';

/** A calendar day of the Department, `YYYY-MM-DD`, without a time or a zone. */
export type LocalDate = string;

let zone: string = settingDefaults.timeZone;

/** Returns the time zone of the agency, a setting: its days begin at midnight of this zone. */
export const departmentZone = (): string => zone;

const localDatePattern = /^\d{4}-\d{2}-\d{2}$/;
const millisecondsPerDay = 86_400_000;

/** `sv-SE` writes dates as ISO does; the zone supplies the offset. */
const dayFormatOf = (timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
let dayInDepartmentZone = dayFormatOf(zone);

/** Sets the time zone of the agency. */
export function setDepartmentZone(name: string): void {
  if (name === zone) return;
  dayInDepartmentZone = dayFormatOf(name);
  zone = name;
}

/** Returns the day at the Department at an instant. */
export function localDateOf(instant: Date): LocalDate {
  return dayInDepartmentZone.format(instant);
}

/** Returns a day as texts have it: `24.11.2026`. */
export const writtenDay = (day: LocalDate): string => day.split('-').reverse().join('.');

/** @throws RangeError when `date` is not a real day written `YYYY-MM-DD`. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(toEpochDay(date) * millisecondsPerDay + days * millisecondsPerDay)
    .toISOString()
    .slice(0, 10);
}

/**
 * Returns the same day of a later month, or the last day of a shorter month: 31 August and three months are
 * 30 November.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = addDays(date, 0).split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  const target = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last.getUTCDate())));
  return target.toISOString().slice(0, 10);
}

/** Counts the days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** Returns the weekday, 1 = Monday … 7 = Sunday (ISO 8601). */
export function isoWeekday(date: LocalDate): number {
  // Day 0 of the epoch, 1 January 1970, was a Thursday.
  return ((((toEpochDay(date) + 3) % 7) + 7) % 7) + 1;
}

/** @throws RangeError when the text is not a real day written `YYYY-MM-DD`. */
function toEpochDay(date: LocalDate): number {
  const milliseconds = localDatePattern.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  // Date.parse accepts 30 February as a day of March; only a real day is written back unchanged.
  if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString().slice(0, 10) !== date) {
    throw new RangeError(`Not a day: ${date}`);
  }
  return milliseconds / millisecondsPerDay;
}
