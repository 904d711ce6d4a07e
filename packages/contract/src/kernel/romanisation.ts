/** Letters of the national system of romanisation of Georgia (2002); an apostrophe marks an ejective. */
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
  კ: "k'",
  ლ: 'l',
  მ: 'm',
  ნ: 'n',
  ო: 'o',
  პ: "p'",
  ჟ: 'zh',
  რ: 'r',
  ს: 's',
  ტ: "t'",
  უ: 'u',
  ფ: 'p',
  ქ: 'k',
  ღ: 'gh',
  ყ: "q'",
  შ: 'sh',
  ჩ: 'ch',
  ც: 'ts',
  ძ: 'dz',
  წ: "ts'",
  ჭ: "ch'",
  ხ: 'kh',
  ჯ: 'j',
  ჰ: 'h',
};

/** Letters outside the alphabet of today, which the national system leaves out, by their sound. */
const olderLetters: Readonly<Record<string, string>> = {
  ჱ: 'ei',
  ჲ: 'y',
  ჳ: 'w',
  ჴ: 'q',
  ჵ: 'o',
  ჶ: 'f',
  ჷ: 'e',
  ჹ: 'g',
  ჼ: 'n',
};

const mkhedruli = 0x10d0;
/** First code points of the scripts that are written beside Mkhedruli: Mtavruli, Asomtavruli and Nuskhuri. */
const otherScripts = [0x1c90, 0x10a0, 0x2d00];

function plainLetter(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const first = otherScripts.find((start) => code >= start && code < start + 0x30);
  return first === undefined ? letter : String.fromCodePoint(code - first + mkhedruli);
}

const latinOf = (letter: string): string => {
  const plain = plainLetter(letter);
  return nationalRomanisation[plain] ?? olderLetters[plain] ?? '';
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A word of a name: `ანა-მარია`, `ა/ბ` and `ნ.ბერიძე` have two. */
const words = /[^\s\p{Pd}/.,;]+/gu;

/**
 * A name with Latin letters instead of Georgian ones, each word with a capital letter; every other sign stays.
 * For readers only: what is stored, searched and printed on papers is the name as it was recorded.
 */
export const latinName = (name: string): string =>
  name.replace(words, (word) =>
    word.replace(/\p{Script=Georgian}/gu, (letter, at: number) => {
      const latin = latinOf(letter);
      return /\p{L}/u.test(word.slice(0, at)) ? latin : capital(latin);
    }),
  );
