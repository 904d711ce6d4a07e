import { romanise, toPlainLetters } from './georgian.js';

/** The number of a case as people read and write it, e.g. `GZ-2026-000123`. */
export const caseNumberPattern = /^GZ-\d{4}-\d{6}$/;

/** Russian Cyrillic, and the letters of its neighbours that turn up in documents. `й` and `ё` lose their marks first. */
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
 * Spellings of one sound, each to the single letter that stands for it in a key, in this order:
 * a later rule relies on the earlier ones. Aspirates and ejectives fall together (თ/ტ, ქ/კ/ყ,
 * ფ/პ, ც/წ, ჩ/ჭ), because neither Russian nor popular Latin tells them apart; so do ღ/გ, ხ/ჰ and
 * ჟ/ჯ. `ks` and `x` fall together so that Alexandre and ალექსანდრე meet while x still means ხ.
 */
const soundRules: readonly (readonly [RegExp, string])[] = [
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
 * One key for every usual spelling of a name: Georgian, Latin (national romanisation with or
 * without apostrophes, and popular spellings) and Russian. Case, apostrophes, hyphens, spaces,
 * digits and doubled letters do not matter; letters of other scripts are kept as they are.
 *
 * The key is lower-case Latin plus `č` and `š`, is its own key, and is meant for comparing, never
 * for showing. Order of words is the caller's: see {@link nameKeyParts}.
 */
export function nameKey(name: string): string {
  let key = toLatin(name);
  // Repeating until nothing changes makes a key its own key: a rule may bring letters together that
  // an earlier one would have joined. Every rule shortens or replaces for good, so this ends.
  for (;;) {
    const next = foldSounds(key);
    if (next === key) return key;
    key = next;
  }
}

/** The key of the whole name and of each of its parts, so that `ბერიძე` finds `ჯაფარიძე-ბერიძე`. */
export function nameKeyParts(name: string): string[] {
  const parts = name.split(/[\s\p{Pd}]+/u).map(nameKey);
  return distinct([nameKey(name), ...parts]);
}

/** What a search text asks for. Names are keys in the order written; numbers are canonical. */
export interface SearchTokens {
  /** 11 digits. */
  readonly personalNumber: string | null;
  /** `GZ-YYYY-NNNNNN`. */
  readonly caseNumber: string | null;
  readonly nameKeys: readonly string[];
}

/** Also as it comes out when the keyboard was left on Georgian (`გზ`), and without dashes. */
const typedCaseNumber = /(?<![\p{L}\d])(?:gz|გზ)[\s\p{Pd}]?(\d{4})[\s\p{Pd}]?(\d{6})(?!\d)/u;

const digitRun = /\d(?:[\s\p{Pd}]{0,3}\d)*/gu;

/** Splits what a person typed into the search field; of several numbers of a kind the first counts. */
export function searchTokens(text: string): SearchTokens {
  const plain = toPlainLetters(text);
  const found = typedCaseNumber.exec(plain);
  const rest = found ? plain.replace(found[0], ' ') : plain;
  return {
    personalNumber: findPersonalNumber(rest),
    caseNumber: found ? `GZ-${found[1]}-${found[2]}` : null,
    nameKeys: distinct(rest.split(/[\s\d,;.]+/u).map(nameKey)),
  };
}

/** A run of digits that makes 11 as a whole, or else one word of it that does (`2145145 01001012345`). */
function findPersonalNumber(text: string): string | null {
  for (const [run] of text.matchAll(digitRun)) {
    for (const candidate of [run, ...run.split(/\s+/u)]) {
      const digits = candidate.replace(/\D/gu, '');
      if (digits.length === 11) return digits;
    }
  }
  return null;
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

function foldSounds(key: string): string {
  const latin = collapse(key.replaceAll('č', 'ch').replaceAll('š', 'sh'));
  return collapse(
    soundRules.reduce((text, [spelling, letter]) => text.replace(spelling, letter), latin),
  );
}

/** Doubled letters to one, also those Georgian letters that Latin writes with two. */
function collapse(text: string): string {
  return text.replace(/(dz|ts|ch|sh|zh|kh|gh)\1+/g, '$1').replace(/(\p{L})\1+/gu, '$1');
}

function distinct(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => key !== '');
}
