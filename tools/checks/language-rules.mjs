import { identifiersOf, partsOf } from './identifiers.mjs';

/** @typedef {import('../language/old-words.mjs').OldWord} OldWord */

/**
 * @typedef {object} Breach
 * @property {string} file
 * @property {number} line
 * @property {string} name  the identifier
 * @property {OldWord} row  what it breaks
 */

/** @param {OldWord} row @param {string} file @param {string} name */
const breaks = ({ word, scope, exceptions = {} }, file, name) =>
  (!scope || scope.test(file)) && !Object.hasOwn(exceptions, name) && partsOf(name).includes(word);

/**
 * The identifiers of one file that contain an old word. A file without any old word in its text is not
 * parsed.
 *
 * @param {string} file  path from the root of the project
 * @param {string} source
 * @param {readonly OldWord[]} rows
 * @returns {Breach[]}
 */
export function oldWordsIn(file, source, rows) {
  const lower = source.toLowerCase();
  const near = rows.filter(({ word }) => lower.includes(word));
  if (near.length === 0) return [];
  const lines = source.split('\n');
  /** @param {string} name */
  const lineOf = (name) =>
    lines.findIndex((line) =>
      new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'u').test(line),
    ) + 1;
  return [...identifiersOf(source, { jsx: file.endsWith('.tsx') })].flatMap((name) =>
    near
      .filter((row) => breaks(row, file, name))
      .map((row) => ({ file, line: lineOf(name), name, row })),
  );
}
