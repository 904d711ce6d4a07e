import { parse } from '@babel/parser';
import { formatSql } from './format.mjs';

/** @typedef {{ type: string, start: number, end: number, [key: string]: unknown }} Node */

/** Text that is a statement, a sub-select or an object of JSON, and not a clause or a condition. */
const isSql = /^\s*\(?\s*(select|with|insert|update|delete|json_build_object)\b/u;

/**
 * @param {unknown} node
 * @param {(literal: Node) => boolean} visit  answers whether to look inside
 */
function walk(node, visit) {
  if (Array.isArray(node)) return node.forEach((part) => walk(part, visit));
  if (typeof node !== 'object' || node === null || !('type' in node)) return;
  const one = /** @type {Node} */ (node);
  if (one.type === 'TemplateLiteral' && !visit(one)) return;
  for (const [key, value] of Object.entries(one))
    if (!key.endsWith('Comments') && key !== 'loc') walk(value, visit);
}

const withoutSpace = (/** @type {string} */ text) => text.replace(/\s+/gu, '');

/** @param {string} line */
const indentOf = (line) => /^\s*/u.exec(line)?.[0] ?? '';

/**
 * Formats one literal; undefined when it is no SQL or the formatter cannot read it.
 *
 * @param {string[]} quasis  the text between the expressions
 * @param {string[]} expressions  each with its `${}`
 * @param {string} indent  of the line in which the literal begins
 */
function formatLiteral(quasis, expressions, indent) {
  const name = (/** @type {number} */ index) => `expression_${index}_`;
  const inner = quasis.reduce((text, quasi, index) => `${text}${name(index - 1)}${quasi}`);
  if (!isSql.test(inner)) return undefined;
  let formatted;
  try {
    formatted = formatSql(inner.trim());
  } catch {
    return undefined;
  }
  // The formatter may change nothing but white space.
  if (withoutSpace(formatted) !== withoutSpace(inner)) return undefined;
  const restored = (/** @type {string} */ text) =>
    text.replace(/expression_(\d+)_/gu, (_, index) => expressions[Number(index)] ?? '');
  const lines = formatted.split('\n');
  if (lines.length === 1 && indent.length + restored(formatted).length < 90)
    return restored(formatted);
  return restored(`\n${lines.map((line) => (line ? `${indent}  ${line}` : line)).join('\n')}`);
}

/**
 * Formats the SQL in the template literals of a source file.
 *
 * @param {string} source
 */
export function formatSource(source) {
  const { program } = parse(source, {
    sourceType: 'module',
    plugins: ['typescript', 'decorators-legacy'],
  });
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  walk(program, ({ start, end, quasis }) => {
    const parts = /** @type {Node[]} */ (quasis);
    const line = source.slice(source.lastIndexOf('\n', start) + 1, start);
    const text = formatLiteral(
      parts.map((part) => source.slice(part.start, part.end)),
      parts.slice(1).map((part, index) => source.slice(parts[index]?.end, part.start)),
      indentOf(line),
    );
    if (text === undefined) return true;
    edits.push({ start: start + 1, end: end - 1, text });
    return false;
  });
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((code, { start, end, text }) => code.slice(0, start) + text + code.slice(end), source);
}
