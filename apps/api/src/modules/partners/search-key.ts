import type { Dto } from '@gza/contract';
import { nameKey } from '../../platform/text/name-key.js';

/**
 * Splits a name or a search text into words, normalised so that usual spellings in both scripts are equal.
 */
function searchWords(text: string): string[] {
  const words = text.split(/[^\p{L}\p{M}\p{N}'’]+/u);
  // A key has no digits; a word with digits, such as a number of an office, is searched for as it is.
  const keys = words.map((word) => (/\p{N}/u.test(word) ? word.toLowerCase() : nameKey(word)));
  return [...new Set(keys)].filter((key) => key !== '');
}

/** Returns the search key of an organisation: every word of both names, each after a space. */
export const searchKeyOf = ({ ka, en }: Dto<'LocalizedText'>): string =>
  searchWords(`${ka} ${en}`)
    .map((word) => ` ${word}`)
    .join('');

/** Returns the patterns that the search key has to match; undefined for a text without words. */
export function searchPatterns(text: string | undefined): string[] | undefined {
  const words = searchWords(text ?? '');
  return words.length > 0 ? words.map((word) => `% ${word}%`) : undefined;
}
