/**
 * Texts of one line: names, places, numbers of papers. Blanks are collapsed, and characters that no reader
 * sees are refused. The same rule holds for requests, for cells of imports and in the browser.
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
 * second name. Hidden characters are another error.
 */
export const personNamePattern =
  /^$|^(?=[^]*\p{L})[\p{L}\p{M}\p{N}\p{C}\p{Default_Ignorable_Code_Point}\u2800\s'’‘ʼʻ`´".,/()\p{Pd}·]*$/u;

/** Returns the text with single blanks between its words, and none around it. */
export const collapseBlanks = (text: string): string => text.replace(blanks, ' ').trim();

/** Returns whether a text of one line has no hidden character. Blanks are not hidden: they are collapsed. */
export const isPlainLine = (text: string): boolean => !hidden.test(collapseBlanks(text));

/** Returns whether a text can be the name of a person. */
export function isPersonName(text: string): boolean {
  const name = collapseBlanks(text);
  return name !== '' && isPlainLine(name) && personNamePattern.test(name);
}
