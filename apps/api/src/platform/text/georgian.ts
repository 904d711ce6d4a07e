/**
 * Letters of the Georgian national system of romanisation (2002), without the apostrophes that
 * mark ejectives: identity documents and passports leave them out.
 */
export const nationalRomanisation: Readonly<Record<string, string>> = {
  ა: 'a',
  ბ: 'b',
  გ: 'g',
  დ: 'd',
  ე: 'e',
  ვ: 'v',
  ზ: 'z',
  თ: 't',
  ი: 'i',
  კ: 'k',
  ლ: 'l',
  მ: 'm',
  ნ: 'n',
  ო: 'o',
  პ: 'p',
  ჟ: 'zh',
  რ: 'r',
  ს: 's',
  ტ: 't',
  უ: 'u',
  ფ: 'p',
  ქ: 'k',
  ღ: 'gh',
  ყ: 'q',
  შ: 'sh',
  ჩ: 'ch',
  ც: 'ts',
  ძ: 'dz',
  წ: 'ts',
  ჭ: 'ch',
  ხ: 'kh',
  ჯ: 'j',
  ჰ: 'h',
};

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
    (letter) => nationalRomanisation[letter] ?? letter,
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
