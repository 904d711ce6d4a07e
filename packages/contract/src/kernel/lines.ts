/**
 * Texts of one line: names, places, numbers of papers. Blanks are collapsed, letters have one form, and
 * characters that no reader sees are refused. The same rule holds for requests, for cells of imports and in the
 * browser.
 */

/** Blanks of every kind, line breaks and tabs included. */
const blanks = /[\s\u0085]+/gu;

/**
 * Characters that a reader does not see, or that change the order of the others: control characters, formats
 * (zero width, direction), fillers, private and unassigned characters, halves of surrogate pairs.
 */
const hidden = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * Name of a person: with a letter, and without signs of other uses. Digits are for `Iosif 2`, brackets for a
 * second name. A mark (an accent) stands on a letter, and at most four stand on one. Hidden characters are
 * another error.
 */
export const personNamePattern =
  /^$|^(?=[^]*\p{L})(?!\p{M}|[^]*[^\p{L}\p{M}\p{C}]\p{M}|[^]*\p{M}{5})[\p{L}\p{Mn}\p{Mc}\p{N}\p{C}\p{Default_Ignorable_Code_Point}\u2800\s'’‘ʼʻ`´".,/()\p{Pd}·]*$/u;

/** Georgian capitals (Mtavruli). Georgian is stored in Mkhedruli alone. */
const mtavruli = /[\u1C90-\u1CBF]/gu;

/**
 * Returns a text as it is stored: single blanks between its words and none around it, letters and their marks
 * composed (NFC), Georgian in Mkhedruli. Texts that look alike are equal.
 */
export const asLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(mtavruli, (letter) => letter.toLowerCase())
    .replace(blanks, ' ')
    .trim();

/** Returns whether a text of one line has no hidden character. Blanks are not hidden: they are collapsed. */
export const isPlainLine = (text: string): boolean => !hidden.test(asLine(text));

/** Returns whether a text can be the name of a person. */
export function isPersonName(text: string): boolean {
  const name = asLine(text);
  return name !== '' && isPlainLine(name) && personNamePattern.test(name);
}
