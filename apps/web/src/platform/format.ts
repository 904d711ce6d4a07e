import {
  ageOn as ageOnDay,
  instantOf,
  latinName,
  offsetMinutes,
  settingDefaults,
} from '@gza/contract';
import { dayjs } from './date-locale.js';
import type { Language } from './i18n/i18n.js';

/**
 * The only place that turns dates and numbers into text. Chromium ships no Georgian in `Intl`,
 * so `Intl` and `toLocaleString` are not used anywhere in the portal.
 */

let zone: string = settingDefaults.timeZone;

/** Sets the time zone of the agency, in which days and times of day are shown. */
export function setTimeZone(name: string): void {
  zone = name;
}

/** Returns the time zone of the agency. */
export const timeZone = (): string => zone;

const nbsp = '\u00a0';
const dash = '–';

export interface LocalisedText {
  ka: string;
  en?: string | null;
}

type Maybe<T> = T | null | undefined;

function local(instant: string | Date) {
  const at = dayjs.utc(instant);
  return at.isValid() ? at.add(offsetMinutes(zone, at.toDate()), 'minute') : at;
}

/** Today's date at the agency, `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  return local(now).format('YYYY-MM-DD');
}

/** A day and a time at the agency (`HH:mm`) as an instant; null when one of them is invalid. */
export function agencyInstant(day: string, time: string): string | null {
  const at = dayjs.utc(`${day}T${time}:00Z`);
  // Read back, because the parser takes 31 November for 1 December.
  if (at.format('YYYY-MM-DD HH:mm') !== `${day} ${time}`) return null;
  return instantOf(zone, day, time).toISOString();
}

/** The date at the agency at an instant, `YYYY-MM-DD`. */
export function formatDay(instant: string): string {
  return local(instant).format('YYYY-MM-DD');
}

/** `YYYY-MM-DD` or an instant to `24.12.2026`. */
export function formatDate(value: Maybe<string>): string {
  if (!value) return dash;
  const day = value.length === 10 ? dayjs.utc(value) : local(value);
  return day.isValid() ? day.format('DD.MM.YYYY') : dash;
}

export function formatTime(instant: Maybe<string>): string {
  return instant ? local(instant).format('HH:mm') : dash;
}

export function formatDateTime(instant: Maybe<string>): string {
  return instant ? local(instant).format('DD.MM.YYYY, HH:mm') : dash;
}

/** `24 დეკემბერი 2026`. */
export function formatLongDate(value: Maybe<string>, language: Language): string {
  if (!value) return dash;
  const day = value.length === 10 ? dayjs.utc(value) : local(value);
  return day.locale(language).format('D MMMM YYYY');
}

/** `ორშაბათი, 23 ნოემბერი`. */
export function formatWeekday(day: string, language: Language): string {
  return dayjs.utc(day).locale(language).format('dddd, D MMMM');
}

/** `ორშაბათი`: for a date that is said beside it. */
export function formatDayOfWeek(day: string, language: Language): string {
  return dayjs.utc(day).locale(language).format('dddd');
}

/** `23–29 ნოემბერი 2026`: month and year are written once when both ends share them. */
export function formatPeriod(from: string, to: string, language: Language): string {
  const [first, last] = [dayjs.utc(from).locale(language), dayjs.utc(to).locale(language)];
  const end = last.format('D MMMM YYYY');
  if (first.isSame(last, 'month')) return `${first.format('D')}–${end}`;
  return `${first.format(first.isSame(last, 'year') ? 'D MMMM' : 'D MMMM YYYY')} – ${end}`;
}

/** `დეკემბერი 2026` for `2026-12` or a date in that month. */
export function formatMonth(value: string, language: Language): string {
  return dayjs
    .utc(`${value.slice(0, 7)}-01`)
    .locale(language)
    .format('MMMM YYYY');
}

const todayWord: Readonly<Record<Language, string>> = { ka: 'დღეს', en: 'today' };

/**
 * `2 დღის წინ`, `3 თვის შემდეგ`, for a date or an instant. Days are calendar days of the agency; only an instant
 * of the same day is told in hours and minutes.
 */
export function formatRelative(value: string, language: Language, now: Date = new Date()): string {
  const isDate = value.length === 10;
  const day = isDate ? value : formatDay(value);
  const present = today(now);
  if (day !== present) return dayjs.utc(day).locale(language).from(dayjs.utc(present));
  return isDate ? todayWord[language] : dayjs(value).locale(language).from(dayjs(now));
}

const decimalMark: Readonly<Record<Language, string>> = { ka: ',', en: '.' };

/** `1 234,5`, in English `1 234.5`: groups of three are parted by a no-break space in both. */
export function formatNumber(
  value: Maybe<number>,
  decimals?: number,
  language: Language = 'ka',
): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return dash;
  const fixed =
    decimals === undefined ? String(Math.round(value * 1e6) / 1e6) : value.toFixed(decimals);
  const [whole = '0', fraction] = fixed.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, nbsp);
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `${decimalMark[language]}${fraction}` : ''}`;
}

/** A share of one to `26,4 %`, in English `26.4%`. */
export function formatPercent(
  share: Maybe<number>,
  decimals = 1,
  language: Language = 'ka',
): string {
  if (share === null || share === undefined || !Number.isFinite(share)) return dash;
  return `${formatNumber(share * 100, decimals, language)}${language === 'en' ? '' : nbsp}%`;
}

/** Full years of age on a day (today at the agency by default). */
export const ageOn = (dateOfBirth: string, day: string = today()): number =>
  ageOnDay(dateOfBirth, day);

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayjs.utc(to.slice(0, 10)).diff(dayjs.utc(from.slice(0, 10)), 'day');
}

export function localise(text: Maybe<LocalisedText>, language: Language): string {
  if (!text) return dash;
  return (language === 'en' && text.en) || text.ka;
}

export interface Format {
  readonly language: Language;
  date(value: Maybe<string>): string;
  time(instant: Maybe<string>): string;
  dateTime(instant: Maybe<string>): string;
  longDate(value: Maybe<string>): string;
  month(value: string): string;
  weekday(day: string): string;
  dayOfWeek(day: string): string;
  period(from: string, to: string): string;
  relative(instant: string): string;
  number(value: Maybe<number>, decimals?: number): string;
  percent(share: Maybe<number>, decimals?: number): string;
  text(value: Maybe<LocalisedText>): string;
  /** A name of a colleague, group or place, in Latin letters for those who chose it. */
  name(value: string): string;
  name(value: string | null): string | null;
  name(value: Maybe<string>): Maybe<string>;
  /** A name in both languages; where it has no English one, the Georgian one, as `name` writes it. */
  named(value: Maybe<LocalisedText>): string;
  /** Several names in one line. */
  names(values: readonly { name: string }[]): string;
}

/**
 * The formatters bound to a language, as components and presenters use them; with `latin`, names are in Latin
 * letters.
 */
export function formatFor(language: Language, latin = false): Format {
  function name(value: string): string;
  function name(value: string | null): string | null;
  function name(value: Maybe<string>): Maybe<string>;
  function name(value: Maybe<string>): Maybe<string> {
    return value && latin ? latinName(value) : value;
  }
  return {
    language,
    date: formatDate,
    time: formatTime,
    dateTime: formatDateTime,
    longDate: (value) => formatLongDate(value, language),
    month: (value) => formatMonth(value, language),
    weekday: (day) => formatWeekday(day, language),
    dayOfWeek: (day) => formatDayOfWeek(day, language),
    period: (from, to) => formatPeriod(from, to, language),
    relative: (instant) => formatRelative(instant, language),
    number: (value, decimals) => formatNumber(value, decimals, language),
    percent: (share, decimals) => formatPercent(share, decimals, language),
    text: (value) => localise(value, language),
    name,
    named: (value) => name(localise(value, language)),
    names: (values) => values.map((one) => name(one.name)).join(', '),
  };
}

/** Words that begin a line begin with a capital letter in English; Georgian has none. */
export const beginLine = (words: string): string =>
  words.replace(/^[a-z]/u, (letter) => letter.toUpperCase());
