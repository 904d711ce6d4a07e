import { addDays, type LocalDate } from '@gza/api/local-date';
import type { Random, Weighted } from './random.js';

export interface AgeRange {
  /** Completed years, both included. */
  readonly min: number;
  readonly max: number;
}

/** Ages of people by the category of their case (domain: section 2.3). */
export const ageRanges = {
  probationerMandatory: { min: 18, max: 70 },
  probationerVoluntary: { min: 18, max: 70 },
  formerPrisoner: { min: 18, max: 72 },
  preRelease: { min: 18, max: 70 },
  juvenile: { min: 14, max: 17 },
  diversion: { min: 14, max: 20 },
  juvenileReferral: { min: 10, max: 17 },
  familyMember: { min: 18, max: 75 },
  excludedPerson: { min: 18, max: 70 },
} as const satisfies Record<string, AgeRange>;

/** Shares of ages among people in the penal system; each class is cut to the range asked for. */
const ageClasses: readonly Weighted<AgeRange>[] = [
  { value: { min: 0, max: 13 }, weight: 4 },
  { value: { min: 14, max: 17 }, weight: 4 },
  { value: { min: 18, max: 20 }, weight: 6 },
  { value: { min: 21, max: 29 }, weight: 26 },
  { value: { min: 30, max: 39 }, weight: 30 },
  { value: { min: 40, max: 49 }, weight: 20 },
  { value: { min: 50, max: 59 }, weight: 10 },
  { value: { min: 60, max: 99 }, weight: 4 },
];

/** A date of birth for an age in the range on the day `today`. */
export function birthDate(random: Random, range: AgeRange, today: LocalDate): LocalDate {
  const classes = ageClasses.flatMap(({ value, weight }) => {
    const min = Math.max(value.min, range.min);
    const max = Math.min(value.max, range.max);
    const share = (max - min + 1) / (value.max - value.min + 1);
    return share > 0 ? [{ value: { min, max }, weight: weight * share }] : [];
  });
  const ages = random.pickWeighted(classes);
  const birthday = yearsBefore(today, random.int(ages.min, ages.max));
  // The birthday of the present age is at most a year less a day ago.
  return addDays(birthday, -random.int(0, 364));
}

const personalNumbers = 1_000_000_000;

/**
 * An 11-digit personal number that looks like one and cannot be anybody's: real ones begin with
 * the two digits of the issuing office, and there is no office 00. Different for every `index`
 * below a thousand million.
 */
export function syntheticPersonalNumber(index: number): string {
  if (!Number.isInteger(index) || index < 0 || index >= personalNumbers) {
    throw new RangeError(`Not an index of a person: ${index}`);
  }
  // The factor shares no divisor with the modulus, so that no two indexes get the same number.
  const scattered = (index * 48_271 + 104_729) % personalNumbers;
  return `00${String(scattered).padStart(9, '0')}`;
}

/** A mobile number in the national form; 520 is a prefix that no operator is known to use. */
export function syntheticPhone(random: Random): string {
  const pair = () => String(random.int(0, 99)).padStart(2, '0');
  return `+995 520 ${pair()} ${pair()} ${pair()}`;
}

/** The same day of an earlier year; for 29 February, the 28th. */
function yearsBefore(date: LocalDate, years: number): LocalDate {
  const year = String(Number(date.slice(0, 4)) - years).padStart(4, '0');
  const monthDay = date.slice(4) === '-02-29' ? '-02-28' : date.slice(4);
  return `${year}${monthDay}`;
}
