import { parseSync } from '@swc/core';

/**
 * The names that a source file declares or uses: identifiers, properties, private members, attributes.
 *
 * @param {string} source
 * @param {{ jsx: boolean }} options
 * @returns {Set<string>}
 */
export function identifiersOf(source, { jsx }) {
  const tree = parseSync(source, {
    syntax: 'typescript',
    tsx: jsx,
    decorators: true,
    target: 'es2022',
  });
  /** @type {Set<string>} */
  const names = new Set();
  collect(tree, names);
  return names;
}

/** The parts of a name in lower case: `sheetStatusOf` has `sheet`, `status` and `of`. @param {string} name */
export const partsOf = (name) =>
  (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/gu) ?? []).map((part) => part.toLowerCase());

/**
 * @param {unknown} node
 * @param {Set<string>} names
 */
function collect(node, names) {
  if (typeof node !== 'object' || node === null) return;
  const { type, value } = /** @type {{ type?: unknown, value?: unknown }} */ (node);
  if (type === 'Identifier' && typeof value === 'string') names.add(value);
  for (const child of Object.values(node)) collect(child, names);
}
