import { nationalRomanisation } from '@gza/contract';

/** The national romanisation without the apostrophes that mark ejectives: identity documents leave them out. */
export const plainRomanisation: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(nationalRomanisation).map(([letter, latin]) => [
    letter,
    latin.replaceAll("'", ''),
  ]),
);

/**
 * Returns lower-case, compatibility-composed text. Mtavruli (the capital forms that some keyboards and
 * documents produce) becomes Mkhedruli, the only form in which Georgian is stored; Georgian is never
 * upper-cased, because that would produce Mtavruli.
 */
export function toPlainLetters(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFKC');
}

/** Converts Georgian letters to Latin by the national system, lower case; every other character is kept. */
export function romanise(text: string): string {
  return toPlainLetters(text).replace(
    /\p{Script=Georgian}/gu,
    (letter) => plainRomanisation[letter] ?? letter,
  );
}

/**
 * Converts a Georgian proper name to the Latin form of identity documents: `ნინო ბერიძე` → `Nino Beridze`.
 */
export function romaniseName(name: string): string {
  return romanise(name).replace(
    /(^|[\s-])([a-z])/g,
    (_, before: string, first: string) => before + first.toUpperCase(),
  );
}
