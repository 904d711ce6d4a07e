import { parseSync } from '@swc/core';
import { changesOfSql, isSql } from './sql.mjs';

/**
 * Defects in TypeScript, found in its syntax tree.
 *
 * @typedef {import('./sql.mjs').Change} Change
 * @typedef {Record<string, any>} Node  a node of the tree; swc declares a type for each of some 200
 * @typedef {{ text: string, at: (node: Node) => [start: number, end: number] }} Source
 */

/** @type {Record<string, [kind: string, replacement: string]>} */
const operators = {
  '<': ['off by one', '<='],
  '<=': ['off by one', '<'],
  '>': ['off by one', '>='],
  '>=': ['off by one', '>'],
  '===': ['comparison turned', '!=='],
  '!==': ['comparison turned', '==='],
};

/** @param {Node} node */
const isPlain = (node) => ['Identifier', 'MemberExpression', 'CallExpression'].includes(node.type);

/** @param {Node} node */
const leaves = (node) =>
  ['ThrowStatement', 'ReturnStatement', 'ContinueStatement'].includes(node.type);

/**
 * The range of an entry with the comma that separates it from its neighbour.
 *
 * @param {Source} source
 * @param {[number, number][]} ranges  of all entries
 * @param {number} index
 * @returns {{ start: number, end: number }}
 */
function entryRange({ text }, ranges, index) {
  const [start, end] = /** @type {[number, number]} */ (ranges[index]);
  const next = ranges[index + 1];
  if (next) return { start, end: next[0] };
  const before = ranges[index - 1];
  return { start: before ? before[1] : start, end: end + (text[end] === ',' && !before ? 1 : 0) };
}

/**
 * One visitor for each node type; it names the results of careless changes to the node.
 *
 * @type {Record<string, (node: Node, source: Source, change: (kind: string, range: { start: number, end: number }, replacement: string) => void) => void>}
 */
const visitors = {
  BinaryExpression(node, source, change) {
    const [, left] = source.at(node.left);
    const [right] = source.at(node.right);
    const turned = operators[node.operator];
    if (turned) change(turned[0], { start: left, end: right }, ` ${turned[1]} `);
    if (node.operator !== '&&' && node.operator !== '||') return;
    change('condition dropped', { start: left, end: source.at(node.right)[1] }, '');
    change('condition dropped', { start: source.at(node.left)[0], end: right }, '');
  },
  NumericLiteral(node, source, change) {
    const [start, end] = source.at(node);
    if (Number.isInteger(node.value) && /^[\d_]+$/u.test(source.text.slice(start, end)))
      change('off by one', { start, end }, String(node.value + 1));
  },
  BooleanLiteral(node, source, change) {
    const [start, end] = source.at(node);
    change('flag turned', { start, end }, String(!node.value));
  },
  UnaryExpression(node, source, change) {
    if (node.operator !== '!') return;
    const [start] = source.at(node);
    change('comparison turned', { start, end: source.at(node.argument)[0] }, '');
  },
  ConditionalExpression(node, source, change) {
    const [start, end] = source.at(node.consequent);
    const [from, to] = source.at(node.alternate);
    const { text } = source;
    if (to - start < 160)
      change(
        'branches swapped',
        { start, end: to },
        text.slice(from, to) + text.slice(end, from) + text.slice(start, end),
      );
  },
  CallExpression(node, source, change) {
    const args = node.arguments.map((/** @type {Node} */ a) => a.expression);
    const { text } = source;
    for (let i = 0; i + 1 < args.length; i++) {
      if (!isPlain(args[i]) || !isPlain(args[i + 1])) continue;
      const [start, end] = source.at(args[i]);
      const [from, to] = source.at(args[i + 1]);
      change(
        'arguments swapped',
        { start, end: to },
        text.slice(from, to) + text.slice(end, from) + text.slice(start, end),
      );
    }
    const { callee } = node;
    if (
      callee.type === 'MemberExpression' &&
      ['filter', 'sort', 'toSorted'].includes(callee.property.value)
    )
      change(
        callee.property.value === 'filter' ? 'filter dropped' : 'order dropped',
        { start: source.at(callee.object)[1], end: source.at(node)[1] },
        '',
      );
  },
  ExpressionStatement(node, source, change) {
    const [start, end] = source.at(node);
    const awaited = node.expression.type === 'AwaitExpression';
    if (awaited) change('await missing', { start, end: start + 'await'.length }, 'void');
    const call = awaited ? node.expression.argument : node.expression;
    if (call.type === 'CallExpression') change('step left out', { start, end }, ';');
  },
  IfStatement(node, source, change) {
    const [start, end] = source.at(node);
    if (!node.alternate && leaves(node.consequent)) change('guard removed', { start, end }, ';');
  },
  ArrayExpression(node, source, change) {
    const ranges = node.elements.map((/** @type {Node} */ e) => source.at(e.expression));
    if (ranges.length < 2) return;
    ranges.forEach((/** @type {unknown} */ _, /** @type {number} */ i) =>
      change('list entry left out', entryRange(source, ranges, i), ''),
    );
  },
  ObjectExpression(node, source, change) {
    const ranges = node.properties.map((/** @type {Node} */ p) => propertyRange(p, source));
    ranges.forEach((/** @type {unknown} */ _, /** @type {number} */ i) =>
      change('field left out', entryRange(source, ranges, i), ''),
    );
  },
  ClassProperty(node, source, change) {
    for (const decorator of node.decorators ?? []) {
      const [start, end] = source.at(decorator);
      if (/^@(Omittable|Nullable)\b/u.test(source.text.slice(start, end)))
        change('rule left out', { start, end }, '');
    }
  },
};

/** Some properties carry no span of their own. @param {Node} node @param {Source} source @returns {[number, number]} */
function propertyRange(node, source) {
  if (node.span) return source.at(node);
  if (node.type === 'SpreadElement')
    return [source.at({ span: node.spread })[0], source.at(node.arguments)[1]];
  return [source.at(node.key)[0], source.at(node.value)[1]];
}

/** Types, imports and texts of markup have no behaviour. */
const skipped =
  /^(Ts(?!(AsExpression|NonNullExpression|SatisfiesExpression|ConstAssertion))|Import|ExportAll|JSXText)/u;

/**
 * @param {string} file
 * @param {string} text
 * @returns {Change[]}  sorted by where they stand
 */
export function changesOf(file, text) {
  // The empty statement shows where swc begins to count: its spans are bytes from a moving base.
  const bytes = Buffer.from(`;${text}`);
  const tree = /** @type {Node} */ (
    parseSync(`;${text}`, { syntax: 'typescript', tsx: file.endsWith('x'), decorators: true })
  );
  const base = tree.span.start;
  const place = (/** @type {number} */ byte) =>
    bytes.subarray(0, byte - base).toString().length - 1;
  /** @type {Source} */
  const source = { text, at: ({ span, expression }) => at(span ?? expression.span) };
  /** @param {{ start: number, end: number }} span @returns {[number, number]} */
  function at(span) {
    return [place(span.start), place(span.end)];
  }
  /** @type {Change[]} */
  const found = [];
  const change = (
    /** @type {string} */ kind,
    /** @type {{ start: number, end: number }} */ range,
    /** @type {string} */ replacement,
  ) => {
    const lines = text.slice(range.start, range.end).split('\n').length;
    if (lines <= 3) found.push({ kind, ...range, replacement });
  };
  /** @param {unknown} value @param {boolean} looks */
  const visit = (value, looks) => {
    if (Array.isArray(value)) return value.forEach((entry) => visit(entry, looks));
    if (value === null || typeof value !== 'object') return;
    const node = /** @type {Node} */ (value);
    if (typeof node.type === 'string') {
      if (skipped.test(node.type)) return;
      const within = looks || node.type === 'JSXAttribute';
      if (!(within && node.type === 'NumericLiteral')) visitors[node.type]?.(node, source, change);
      if (node.type === 'TemplateLiteral' || node.type === 'StringLiteral') visitSql(node);
      for (const child of Object.values(node)) visit(child, within);
      return;
    }
    for (const child of Object.values(node)) visit(child, looks);
  };
  /** @param {Node} node */
  const visitSql = (node) => {
    const [start, end] = source.at(node);
    const statement = text.slice(start + 1, end - 1);
    if (!isSql(statement)) return;
    for (const { kind, start: from, end: to, replacement } of changesOfSql(statement))
      found.push({ kind, start: start + 1 + from, end: start + 1 + to, replacement });
  };
  visit(tree.body, false);
  return found.sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.replacement < b.replacement ? -1 : 1),
  );
}
