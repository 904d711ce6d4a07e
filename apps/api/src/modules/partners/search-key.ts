import type { Dto } from '@gza/contract';
import { nameKey } from '../../platform/text/name-key.js';

/** Words of a name or of a search text, each so that its usual spellings in either script are the same. */
function searchWords(text: string): string[] {
  const words = text.split(/[^\p{L}\p{M}\p{N}'’]+/u);
  // A key has no digits; a word with digits, such as a number of an office, is searched for as it is.
  const keys = words.map((word) => (/\p{N}/u.test(word) ? word.toLowerCase() : nameKey(word)));
  return [...new Set(keys)].filter((key) => key !== '');
}

/** What an organisation is searched by: every word of both names, each after a space. */
export const searchKeyOf = ({ ka, en }: Dto<'LocalizedText'>): string =>
  searchWords(`${ka} ${en}`)
    .map((word) => ` ${word}`)
    .join('');

/** Patterns that all have to be in the search key; undefined where a text holds no word. */
export function searchPatterns(text: string | undefined): string[] | undefined {
  const words = searchWords(text ?? '');
  return words.length > 0 ? words.map((word) => `% ${word}%`) : undefined;
}
