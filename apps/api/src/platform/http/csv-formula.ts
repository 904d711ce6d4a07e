/**
 * Texts that a spreadsheet would run as a formula. They get an apostrophe, so that it shows them. Streams are
 * written by the database, so the rule exists as SQL too.
 */

/**
 * Characters that a spreadsheet may skip before a formula: blanks, line breaks, control characters, and
 * everything that no reader sees. Written as ranges, because PostgreSQL knows no Unicode properties.
 */
const skipped: readonly (readonly [first: number, last: number])[] = [
  [0x01, 0x20],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x1680, 0x1680],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x2800, 0x2800],
  [0x3000, 0x3000],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xe0000, 0xe0fff],
];
/** The first characters of a formula, in the widths that a spreadsheet reads alike. */
const starts = '=+@\uFF1D\uFF0B\uFF20\uFF0D\uFE66\uFE62\uFE6B\uFE63-';

const classOf = (written: (code: string) => string): string =>
  skipped
    .map((range) => range.map((code) => written(code.toString(16).padStart(8, '0'))).join('-'))
    .join('');

const formula = new RegExp(`^([${classOf((code) => `\\u{${code}}`)}]*[${starts}]|[\\t\\r])`, 'u');
const formulaSql = `^([${classOf((code) => `\\U${code}`)}]*[${starts}]|[\\t\\r])`;

export const escapeCsvFormula = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** SQL, for streams, of a text that a spreadsheet shows and never runs: an expression of type text. */
export const escapeCsvFormulaSql = (expression: string): string =>
  `case when ${expression} ~ '${formulaSql}' then '''' || ${expression} else ${expression} end`;
