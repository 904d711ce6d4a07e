import { format } from 'sql-formatter';

/** A key of `json_build_object` alone in its line; its value belongs on the same line. */
const loneKey = /^(\s*'(?:[^']|'')*',)\n\s*/gmu;

/**
 * Formats SQL in the layout of this project: keywords in small letters, one clause a line, one JSON key a
 * line with its value on the same line.
 *
 * @param {string} text
 */
export function formatSql(text) {
  return format(text, {
    language: 'postgresql',
    keywordCase: 'preserve',
    tabWidth: 2,
    expressionWidth: 60,
    paramTypes: { numbered: ['$'] },
  })
    .replace(/\b([a-z_]+\.[a-z_]+|[a-z_]+) \((?=.)/gu, (all, name) =>
      name.includes('.') ? `${name}(` : all,
    )
    .replace(loneKey, '$1 ');
}
