/**
 * The text of a place finds it again, not its line: files are formatted and renamed while the sample stays.
 * White space, the kind of quotes and trailing commas do not count.
 */

/** @param {string} text */
const escaped = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

/**
 * @param {string} find
 * @returns {RegExp}
 */
export function patternOf(find) {
  const tokens = find.match(/[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu) ?? [];
  const parts = tokens.map((token) => {
    if (/^["'`]$/u.test(token)) return '["\'`]';
    return /^[)\]}]$/u.test(token) ? String.raw`(?:,\s*)?${escaped(token)}` : escaped(token);
  });
  return new RegExp(parts.join(String.raw`\s*`), 'gu');
}

/**
 * @param {string} text
 * @param {string} find
 * @returns {number}  how often the text holds the place
 */
export const countOf = (text, find) => [...text.matchAll(patternOf(find))].length;

/**
 * @param {string} text
 * @param {{ find: string, replacement: string }} defect
 * @returns {string | undefined}  the text with the defect; undefined unless the place is there once
 */
export function planted(text, { find, replacement }) {
  const [place, second] = text.matchAll(patternOf(find));
  if (!place || second) return undefined;
  return text.slice(0, place.index) + replacement + text.slice(place.index + place[0].length);
}

/**
 * Extends a range to whole lines, and further until its text occurs once in the file.
 *
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @param {string} replacement  the replacement of the range
 * @returns {{ line: number, find: string, replacement: string } | undefined}
 */
export function placeOf(text, start, end, replacement) {
  const line = text.slice(0, start).split('\n').length;
  let from = text.lastIndexOf('\n', start - 1) + 1;
  let to = text.indexOf('\n', end) === -1 ? text.length : text.indexOf('\n', end);
  for (let wider = 0; wider < 6; wider++) {
    const find = text.slice(from, to).trim();
    if (countOf(text, find) === 1) {
      const spoilt = (text.slice(from, start) + replacement + text.slice(end, to)).trim();
      return { line, find, replacement: spoilt };
    }
    if (wider % 2 === 0 && from > 0) from = text.lastIndexOf('\n', from - 2) + 1;
    else if (to < text.length)
      to = text.indexOf('\n', to + 1) === -1 ? text.length : text.indexOf('\n', to + 1);
  }
  return undefined;
}
