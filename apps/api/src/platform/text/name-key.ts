import { formSource } from '@gza/contract';
import { settings } from '../settings/current-settings.js';
import { romanise, toPlainLetters } from './georgian.js';

/** Pattern of a case number as people read and write it, e.g. `GZ-2026-000123`. */
export const caseNumberPattern = /^GZ-\d{4}-\d{6}$/;

/**
 * Russian Cyrillic, and letters of related alphabets that occur in documents. `й` and `ё` lose their marks
 * first.
 */
const cyrillicToLatin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'e',
  э: 'e',
  ә: 'a',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ы: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'p',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ь: '',
  ю: 'iu',
  я: 'ia',
};

/** Letters whose mark is part of the sound (scholarly Georgian, Azerbaijani, Turkish), before marks are dropped. */
const markedLatin: Readonly<Record<string, string>> = {
  č: 'ch',
  ç: 'ch',
  š: 'sh',
  ş: 'sh',
  ž: 'zh',
  ǰ: 'j',
  ı: 'i',
  ə: 'a',
};

/**
 * Spellings of one sound, each with its single letter in a key, in this order: a later rule relies on the
 * earlier ones. Aspirates and ejectives get the same letter (თ/ტ, ქ/კ/ყ, ფ/პ, ც/წ, ჩ/ჭ), because neither
 * Russian nor popular Latin distinguishes them; so do ღ/გ, ხ/ჰ and ჟ/ჯ. `ks` and `x` get the same letter so
 * that Alexandre and ალექსანდრე match while x still means ხ.
 */
export const soundRules: readonly (readonly [RegExp, string])[] = [
  [/th/g, 't'],
  [/ph/g, 'p'],
  [/kh/g, 'x'],
  [/gh/g, 'g'],
  [/zh/g, 'j'],
  [/dj/g, 'j'],
  [/(?:ts?)?ch/g, 'č'],
  [/sh/g, 'š'],
  [/h/g, 'x'],
  [/t[szc]/g, 'c'],
  [/w/g, 'v'],
  [/q/g, 'k'],
  [/f/g, 'p'],
  [/y/g, 'i'],
  [/ks/g, 'x'],
];

/**
 * Returns one key for every usual spelling of a name: Georgian, Latin (national romanisation with or without
 * apostrophes, and popular spellings) and Russian. Case, apostrophes, hyphens, spaces, digits and doubled
 * letters do not matter; letters of other scripts are kept as they are.
 *
 * The key is lower-case Latin plus `č` and `š`, is its own key, and serves comparison, never display. The
 * caller handles the order of words: see {@link nameKeyParts}.
 */
export function nameKey(name: string): string {
  if (!settings().romanisation) return plainKey(name);
  let key = toLatin(name);
  // Repeating until nothing changes makes a key its own key: a rule may make letters adjacent that an earlier
  // one would have joined. Every rule shortens or replaces for good, so this ends.
  for (;;) {
    const next = foldSounds(key);
    if (next === key) return key;
    key = next;
  }
}

/**
 * Returns the key of the whole name and of each of its parts, so that `ბერიძე` finds `ჯაფარიძე-ბერიძე`,
 * `ჩიჩუა/ბერიძე` and `ნ.ბერიძე`. Everything but letters and apostrophes parts a name.
 */
export function nameKeyParts(name: string): string[] {
  const parts = name.split(/[^\p{L}\p{M}'’‘ʼʻ`´]+/u).map(nameKey);
  return distinct([nameKey(name), ...parts]);
}

/** Tokens of a search text. Names are keys in the typed order; numbers are canonical. */
export interface SearchTokens {
  /** In the form of the agency: in Georgia 11 digits. */
  readonly personalNumber: string | null;
  /** `GZ-YYYY-NNNNNN`. */
  readonly caseNumber: string | null;
  /** Digits of a part of a personal number or of a phone number; null for other texts. */
  readonly digits: string | null;
  readonly nameKeys: readonly string[];
}

/** Also matches the case number typed on a Georgian keyboard (`გზ`), and without dashes. */
const typedCaseNumber = /(?<![\p{L}\d])(?:gz|გზ)[\s\p{Pd}]?(\d{4})[\s\p{Pd}]?(\d{6})(?!\d)/u;

const digitRun = /\d(?:[\s\p{Pd}]{0,3}\d)*/gu;

/** Splits the text of the search field; the first of several numbers of a kind counts. */
export function searchTokens(text: string): SearchTokens {
  const plain = toPlainLetters(text);
  const found = typedCaseNumber.exec(plain);
  const rest = found ? plain.replace(found[0], ' ') : plain;
  return {
    personalNumber: findPersonalNumber(rest),
    caseNumber: found ? `GZ-${found[1]}-${found[2]}` : null,
    digits: digitsOf(rest),
    nameKeys: distinct(rest.split(/[^\p{L}\p{M}\p{Pd}'’‘ʼʻ`´]+/u).map(nameKey)),
  };
}

/** Finds a personal number in the form of the agency. */
function findPersonalNumber(text: string): string | null {
  const form = settings().personalNumberForm;
  if (!form.includes('A')) return findDigits(text, form);
  const pattern = new RegExp(`(?<![\\p{L}\\d])${formSource(form)}(?![\\p{L}\\d])`, 'u');
  return pattern.exec(text.toUpperCase())?.[0] ?? null;
}

/**
 * Finds a run of as many digits as the form has, or otherwise one word of it that has them (`2145145
 * 01001012345`), and writes it in the form.
 */
function findDigits(text: string, form: string): string | null {
  const length = form.replace(/\D/gu, '').length;
  for (const [run] of text.matchAll(digitRun)) {
    for (const candidate of [run, ...run.split(/\s+/u)]) {
      const digits = [...candidate.replace(/\D/gu, '')];
      if (digits.length === length) return form.replace(/9/gu, () => digits.shift() ?? '');
    }
  }
  return null;
}

/** Least number of digits that are searched for, because fewer are in most numbers. */
const leastDigits = 4;
/** Digits of a phone number in its country: the code of the country and the prefix of calls abroad differ. */
export const phoneDigits = 9;

/** Returns the digits of a text of numbers without letters: `599 12-34`, `+995 (599) 123456`. */
function digitsOf(text: string): string | null {
  if (!/^[\d\s\p{Pd}()+./]+$/u.test(text)) return null;
  const digits = text.replace(/\D/gu, '');
  return digits.length >= leastDigits ? digits : null;
}

function toLatin(text: string): string {
  const letters = toPlainLetters(text).replace(/[^\p{L}\p{M}]|\p{Lm}/gu, '');
  return romanise(letters)
    .replace(/[^\p{ASCII}]/gu, (letter) => markedLatin[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Script=Cyrillic})\1*/gu, (_, letter: string) => cyrillicToLatin[letter] ?? letter)
    .replace(/[^\p{L}]/gu, '')
    .normalize('NFC');
}

/** Key of a name where the spellings of one name in several scripts are not folded: letters without marks. */
const plainKey = (name: string): string =>
  toPlainLetters(name)
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .normalize('NFC');

function foldSounds(key: string): string {
  const latin = collapse(key.replaceAll('č', 'ch').replaceAll('š', 'sh'));
  return collapse(
    soundRules.reduce((text, [spelling, letter]) => text.replace(spelling, letter), latin),
  );
}

/** Reduces doubled letters to one, also Georgian letters that Latin writes with two. */
function collapse(text: string): string {
  return text.replace(/(dz|ts|ch|sh|zh|kh|gh)\1+/g, '$1').replace(/(\p{L})\1+/gu, '$1');
}

function distinct(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => key !== '');
}
