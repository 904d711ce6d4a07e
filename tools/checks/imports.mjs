import { parseSync } from '@swc/core';

/**
 * Every module that a source file names: static, dynamic and type-only imports, re-exports and
 * `import('…')` in types. Type-only ones count, since a type of a forbidden neighbour is knowledge
 * of it all the same.
 *
 * @param {string} source
 * @param {{ jsx: boolean }} options
 * @returns {string[]}
 */
export function importsOf(source, { jsx }) {
  const tree = parseSync(source, {
    syntax: 'typescript',
    tsx: jsx,
    decorators: true,
    target: 'es2022',
  });
  /** @type {Set<string>} */
  const found = new Set();
  visit(tree, found);
  return [...found];
}

/**
 * The tree is plain data, so one walk over all of it does: no visitor has to know every kind of node.
 *
 * @param {unknown} node
 * @param {Set<string>} found
 */
function visit(node, found) {
  if (typeof node !== 'object' || node === null) return;
  const name = moduleNamedBy(/** @type {Record<string, any>} */ (node));
  if (name) found.add(name);
  for (const child of Object.values(node)) visit(child, found);
}

/**
 * @param {Record<string, any>} node
 * @returns {string | undefined}
 */
function moduleNamedBy(node) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return node.source?.value;
    case 'CallExpression':
      return node.callee.type === 'Import' ? literal(node.arguments[0]?.expression) : undefined;
    case 'TsImportType':
      return literal(node.argument);
    case 'TsExternalModuleReference':
      return literal(node.expression);
    default:
      return undefined;
  }
}

/** @param {Record<string, any> | undefined} node */
const literal = (node) => (node?.type === 'StringLiteral' ? String(node.value) : undefined);
