import { plainRomanisation } from './georgian.js';
import { nameKey, soundRules } from './name-key.js';

const letters = Object.entries(plainRomanisation);
const single = letters.filter(([, latin]) => latin.length === 1);
const several = letters.filter(([, latin]) => latin.length > 1);

/** Quoted for SQL. A mark without a letter in its place is removed by `translate`. */
const apostrophes = "''’‘ʼʻ`´";

/** SQL of a text whose doubled letters are one, also Georgian letters that Latin writes with two. */
const collapsed = (sql: string): string =>
  String.raw`regexp_replace(regexp_replace(${sql}, '(dz|ts|ch|sh|zh|kh|gh)\1+', '\1', 'g'), '([a-zčš])\1+', '\1', 'g')`;

/**
 * SQL of the words of a Georgian or Latin text as `nameKey` writes them, with one blank between them. For free texts
 * of few rows, such as the place of an offer: names of people have stored keys.
 */
export function soundKeySql(text: string): string {
  const latin = several.reduce(
    (sql, [letter, spelling]) => `replace(${sql}, '${letter}', '${spelling}')`,
    `translate(lower(${text}), '${single.map(([letter]) => letter).join('')}${apostrophes}', '${single.map(([, one]) => one).join('')}')`,
  );
  const sounds = collapsed(
    soundRules.reduce(
      (sql, [spelling, letter]) => `regexp_replace(${sql}, '${spelling.source}', '${letter}', 'g')`,
      collapsed(latin),
    ),
  );
  return `regexp_replace(${sounds}, '[^a-zčš]+', ' ', 'g')`;
}

/** Fewer letters sound like the beginning of words without number. */
const leastLetters = 2;
/** No spelling of a word has a letter three times in a row; its sounds would be those of another word. */
const noSpelling = /(\p{L})\1\1/iu;

/**
 * The words of a search text as `soundKeySql` writes them, with one blank between them; empty for a text that is no
 * spelling of words.
 */
export function soundKeyOf(text: string): string {
  if (noSpelling.test(text)) return '';
  const words = text.split(/[^\p{L}\p{M}'’‘ʼʻ`´]+/u).map(nameKey);
  return words.join('').length < leastLetters ? '' : words.filter(Boolean).join(' ');
}
