import type { Dto } from '@gza/contract';
import { orthodoxEaster } from 'date-easter';
import { addDays, type LocalDate } from './local-date.js';

type LocalizedText = Dto<'LocalizedText'>;
type NamedDay = readonly [LocalDate, LocalizedText];

interface FixedHoliday {
  readonly monthDay: string;
  readonly name: LocalizedText;
  /** First year of the holiday, where that matters. */
  readonly since?: number;
}

/** Days off with a fixed date (Labour Code of Georgia, Article 30(1)). */
const fixedHolidays: readonly FixedHoliday[] = [
  { monthDay: '01-01', name: { ka: 'ახალი წელი', en: 'New Year' } },
  { monthDay: '01-02', name: { ka: 'ბედობა', en: 'Bedoba' } },
  { monthDay: '01-07', name: { ka: 'შობა', en: 'Christmas' } },
  { monthDay: '01-19', name: { ka: 'ნათლისღება', en: 'Epiphany' } },
  { monthDay: '03-03', name: { ka: 'დედის დღე', en: 'Mother’s Day' } },
  { monthDay: '03-08', name: { ka: 'ქალთა საერთაშორისო დღე', en: 'International Women’s Day' } },
  { monthDay: '04-09', name: { ka: 'ეროვნული ერთიანობის დღე', en: 'National Unity Day' } },
  { monthDay: '05-09', name: { ka: 'ფაშიზმზე გამარჯვების დღე', en: 'Victory Day' } },
  { monthDay: '05-12', name: { ka: 'წმინდა ანდრიას ხსენების დღე', en: 'Saint Andrew’s Day' } },
  // Day of Family Purity: for public bodies by decree in 2024, by the law on family values since.
  {
    monthDay: '05-17',
    name: { ka: 'ოჯახის სიწმინდის დღე', en: 'Day of Family Purity' },
    since: 2024,
  },
  { monthDay: '05-26', name: { ka: 'დამოუკიდებლობის დღე', en: 'Independence Day' } },
  { monthDay: '08-28', name: { ka: 'მარიამობა', en: 'Dormition' } },
  { monthDay: '10-14', name: { ka: 'სვეტიცხოვლობა', en: 'Svetitskhovloba' } },
  { monthDay: '11-23', name: { ka: 'გიორგობა', en: 'Saint George’s Day' } },
];

/** The four days about Orthodox Easter, in days from it. */
const easterDays: readonly { readonly offset: number; readonly name: LocalizedText }[] = [
  { offset: -2, name: { ka: 'წითელი პარასკევი', en: 'Good Friday' } },
  { offset: -1, name: { ka: 'დიდი შაბათი', en: 'Holy Saturday' } },
  { offset: 0, name: { ka: 'აღდგომა', en: 'Easter' } },
  { offset: 1, name: { ka: 'აღდგომის ორშაბათი', en: 'Easter Monday' } },
];

const byYear = new Map<number, ReadonlyMap<LocalDate, LocalizedText>>();

/**
 * Returns the statutory public holidays of Georgia in a year, by name. The Government declares further days
 * off by decree year by year (Article 30(3)); those are a setting, not a rule.
 */
export function namedHolidays(year: number): ReadonlyMap<LocalDate, LocalizedText> {
  const known = byYear.get(year);
  if (known) return known;
  const holidays = new Map([...easterDates(year), ...fixedDates(year)]);
  byYear.set(year, holidays);
  return holidays;
}

/** Returns only the days of {@link namedHolidays}. */
export const publicHolidays = (year: number): ReadonlySet<LocalDate> =>
  new Set(namedHolidays(year).keys());

function fixedDates(year: number): NamedDay[] {
  return fixedHolidays
    .filter(({ since }) => since === undefined || year >= since)
    .map(({ monthDay, name }) => [`${year}-${monthDay}`, name]);
}

function easterDates(year: number): NamedDay[] {
  const { month, day } = orthodoxEaster(year);
  const pad = (part: number) => String(part).padStart(2, '0');
  const easter = `${year}-${pad(month)}-${pad(day)}`;
  return easterDays.map(({ offset, name }) => [addDays(easter, offset), name]);
}
