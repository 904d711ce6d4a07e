import { dayjs } from './date-locale.js';
import { today } from './format.js';

const dayWords: Readonly<Record<string, number>> = {
  დღეს: 0,
  today: 0,
  ხვალ: 1,
  tomorrow: 1,
  გუშინ: -1,
  yesterday: -1,
};

/**
 * Parses a date as staff type it, to `YYYY-MM-DD`: `24.12.2026`, `24/12/26`, `0112` (1 December of this
 * year), `01122026`, `5/1/27`, `2026-12-24`, `24 დეკემბერი 2026`, `+7`, `-3`, `დღეს`, `ხვალ`, `today`.
 * Returns `null` for a date that does not exist (31.02.2026): the field then keeps the text and reports it.
 * A two-digit year is taken within 20 years ahead, otherwise in the past (85 is 1985).
 */
export function parseDate(text: string, base: string = today()): string | null {
  const typed = text.trim().toLowerCase();
  const shift = dayWords[typed] ?? relativeDays(typed);
  if (shift !== undefined) return dayjs.utc(base).add(shift, 'day').format('YYYY-MM-DD');

  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));

  const named = /^(\d{1,2})\s+(\p{L}+)\.?(?:\s+(\d{4}|\d{2}))?$/u.exec(typed);
  if (named) {
    const month = monthOf(named[2] ?? '');
    return month === null ? null : existing(fullYear(named[3], base), month, Number(named[1]));
  }

  const parts =
    /^(\d{1,2})[./\- ](\d{1,2})(?:[./\- ](\d{4}|\d{2}))?\.?$/.exec(typed) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})?$/.exec(typed);
  if (!parts) return null;
  return existing(fullYear(parts[3], base), Number(parts[2]), Number(parts[1]));
}

/** The number of a month by its name, or the first three letters of it at least, in either language. */
function monthOf(word: string): number | null {
  if (word.length < 3) return null;
  const places = (['ka', 'en'] as const).map((language) =>
    Array.from({ length: 12 }, (_, month) =>
      dayjs.utc('2026-01-01').month(month).locale(language).format('MMMM').toLowerCase(),
    ).findIndex((name) => name.startsWith(word)),
  );
  const found = places.find((place) => place >= 0);
  return found === undefined ? null : found + 1;
}

function relativeDays(typed: string): number | undefined {
  const match = /^([+-])(\d{1,3})$/.exec(typed);
  return match ? Number(match[2]) * (match[1] === '-' ? -1 : 1) : undefined;
}

function fullYear(typed: string | undefined, base: string): number {
  const thisYear = Number(base.slice(0, 4));
  if (typed === undefined) return thisYear;
  if (typed.length === 4) return Number(typed);
  const near = Math.floor(thisYear / 100) * 100 + Number(typed);
  return near > thisYear + 20 ? near - 100 : near;
}

function existing(year: number, month: number, day: number): string | null {
  const written = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return year >= 1900 && dayjs.utc(written, 'YYYY-MM-DD', true).isValid() ? written : null;
}
