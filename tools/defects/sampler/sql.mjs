/**
 * Defects within the text of a statement.
 *
 * @typedef {object} Change
 * @property {string} kind
 * @property {number} start
 * @property {number} end
 * @property {string} replacement
 */

const STATEMENT =
  /\b(select|from|where|join|update|delete|order by|case when|exists|using|with check|grant|is null)\b/iu;

/** @param {string} text */
export const isSql = (text) => STATEMENT.test(text) && /[=<>(]|\bis\b|\bfrom\b/u.test(text);

/**
 * Replaces placeholders of templates, and texts within quotes, by one character each: nothing inside them is
 * SQL.
 */
function masked(/** @type {string} */ text) {
  const signs = [...text];
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < signs.length; i++) {
    const opens = signs[i] === '$' && signs[i + 1] === '{';
    if (opens && depth === 0) quoted = false;
    if (opens) depth += 1;
    const closes = depth > 0 && signs[i] === '}';
    if (depth === 0 && signs[i] === "'") quoted = !quoted;
    else if (depth > 0 || quoted) if (signs[i] !== '\n') signs[i] = '§';
    if (closes) depth -= 1;
  }
  return signs.join('');
}

const ENDS =
  /^(and|or|where|group by|order by|limit|union|returning|when|then|else|end|left join|join|on|for update|with check|using|as|desc|asc)\b/u;

/**
 * @param {string} text  masked
 * @param {number} from
 * @returns {number}  where the condition that begins there ends
 */
function endOfCondition(text, from) {
  let depth = 0;
  let between = false;
  for (let i = from; i < text.length; i++) {
    const sign = text[i];
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (depth < 0 || (depth === 0 && (sign === ';' || sign === ',' || sign === '`'))) return i;
    if (depth > 0 || !/\s/u.test(text[i - 1] ?? ' ')) continue;
    const rest = text.slice(i, i + 12);
    if (/^between\b/u.test(rest)) between = true;
    else if (between && /^and\b/u.test(rest)) between = false;
    else if (i > from && ENDS.test(rest)) return i;
  }
  return text.length;
}

/** Whether a statement still parses: a parameter that no other part uses would have no type. */
function parametersRemain(/** @type {string} */ text, /** @type {string} */ dropped) {
  const rest = text.replace(dropped, () => '');
  return (dropped.match(/\$\d*(?!\{)/gu) ?? []).every((p) => p !== '$' && rest.includes(p));
}

/**
 * @param {string} text
 * @param {string} mask
 * @returns {Change[]}
 */
function droppedConditions(text, mask) {
  /** @type {Change[]} */
  const found = [];
  for (const match of mask.matchAll(/\b(and|or)\s+/gu)) {
    const before = mask.slice(Math.max(0, match.index - 60), match.index);
    if (/\bbetween\b(?!.*\band\b)[^,]*$/u.test(before)) continue;
    const end = endOfCondition(mask, match.index + match[0].length);
    const dropped = text.slice(match.index, end);
    if (dropped.length < 200 && parametersRemain(text, dropped))
      found.push({ kind: 'condition dropped', start: match.index, end, replacement: ' ' });
  }
  for (const match of mask.matchAll(/\b(where|on|when)\s+(?=\S)/gu)) {
    const start = match.index + match[0].length;
    const end = endOfCondition(mask, start);
    const following = /^and\s+/u.exec(mask.slice(end));
    if (!following) continue;
    const dropped = text.slice(start, end + following[0].length);
    if (dropped.length < 200 && parametersRemain(text, dropped))
      found.push({
        kind: 'condition dropped',
        start,
        end: end + following[0].length,
        replacement: '',
      });
  }
  return found;
}

/** @type {readonly [kind: string, find: RegExp, replacement: (match: RegExpMatchArray) => string][]} */
const turns = [
  ['comparison turned', /\bis not null\b/gu, () => 'is null'],
  ['comparison turned', /\bis null\b/gu, () => 'is not null'],
  ['comparison turned', /\bis distinct from\b/gu, () => 'is not distinct from'],
  ['comparison turned', /\bis not distinct from\b/gu, () => 'is distinct from'],
  ['comparison turned', /\bnot exists\b/gu, () => 'exists'],
  ['comparison turned', /(?<!not )\bexists \(/gu, () => 'not exists ('],
  ['comparison turned', /\bnot in \(/gu, () => 'in ('],
  ['off by one', / <= /gu, () => ' < '],
  ['off by one', / < /gu, () => ' <= '],
  ['off by one', / >= /gu, () => ' > '],
  ['off by one', / > /gu, () => ' >= '],
  ['join turned', /\bleft join\b/gu, () => 'join'],
  ['order turned', /\bdesc\b/gu, () => 'asc'],
  ['wrong aggregate', /\bmin\(/gu, () => 'max('],
  ['wrong aggregate', /\bmax\(/gu, () => 'min('],
  ['wrong aggregate', /\bcount\(distinct /gu, () => 'count('],
  ['off by one', /(?<![\w$.'[:])(\d{1,2})(?![\w.'\]])/gu, (m) => String(Number(m[1]) + 1)],
];

/** @param {string} mask @param {number} at  whether the `=` there assigns within `update … set` */
const assigns = (mask, at) => {
  const before = mask.slice(0, at);
  const set = before.search(/\bset\b(?![\s\S]*\b(where|from|returning)\b)/u);
  return set !== -1;
};

/**
 * @param {string} text
 * @returns {Change[]}
 */
export function changesOfSql(text) {
  const mask = masked(text);
  const found = droppedConditions(text, mask);
  for (const [kind, find, replacement] of turns)
    for (const match of mask.matchAll(find))
      found.push({
        kind,
        start: match.index,
        end: match.index + match[0].length,
        replacement: replacement(match),
      });
  for (const match of mask.matchAll(/(?<=[\w)\]}§'] )=(?= )/gu))
    if (!assigns(mask, match.index))
      found.push({
        kind: 'comparison turned',
        start: match.index,
        end: match.index + 1,
        replacement: '<>',
      });
  for (const match of text.matchAll(/(?<=\bin \([^()]*'), '[^']*'(?=\))/gu))
    found.push({
      kind: 'list entry left out',
      start: match.index,
      end: match.index + match[0].length,
      replacement: '',
    });
  for (const match of mask.matchAll(/\b(using|with check) \(/gu)) {
    const start = match.index + match[0].length;
    let end = start;
    for (let depth = 1; end < mask.length; end++) {
      if (mask[end] === '(') depth += 1;
      if (mask[end] === ')' && --depth === 0) break;
    }
    if (text.slice(start, end).trim() !== 'true')
      found.push({ kind: 'guard removed', start, end, replacement: 'true' });
  }
  return found;
}
