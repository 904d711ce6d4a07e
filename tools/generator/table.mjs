import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../lib/user-error.mjs';
import { assertKebab, camel, filled, pascal } from './names.mjs';
import { shapes } from './shapes.mjs';
import { writeTemplates } from './write.mjs';

/** @typedef {import('./shapes.mjs').RowShape} RowShape */
/** @typedef {readonly [column: string, type: string, references?: string]} Column */

/** @type {readonly Column[]} */
const common = [
  ['state', 'text'],
  ['title', 'text'],
  ['version', 'integer'],
  ['created_at', 'timestamptz'],
  ['updated_at', 'timestamptz'],
];
/** @type {readonly Column[]} */
const referenceColumns = [
  ['name_ka', 'text'],
  ['name_en', 'text'],
  ['position', 'integer'],
];

/** @param {string} column */
const property = (column) => camel(column.replaceAll('_', '-'));
/** @param {string} type */
const typeScript = (type) => ({ integer: 'number', timestamptz: 'Date' })[type] ?? 'string';

/** @param {Column} column */
const sqlOf = ([column, type, references]) =>
  `${column} ${type} not null${references ? ` references ${references}` : ''}${column === 'version' ? ' default 1' : ''}`;

/** @param {Column} column */
function fieldOf([column, type]) {
  const options = [
    ...(property(column) === column ? [] : [`name: '${column}'`]),
    ...(column === 'version' ? ['default: 1'] : []),
  ];
  const given = options.length > 0 ? `, { ${options.join(', ')} }` : '';
  return `  @Column('${type}'${given}) ${property(column)}!: ${typeScript(type)};`;
}

/**
 * What partners read and change of each column, for the declaration of `columnAccess`.
 *
 * @param {readonly string[]} columns
 * @param {readonly string[]} writes
 */
const openingsOf = (columns, writes) =>
  columns
    .map((column) => {
      const write = writes.includes(column) ? ", 'partnerWrites'" : '';
      return `  ${property(column)}: ['partnerReads'${write}],`;
    })
    .join('\n');

/**
 * The names of a table, and the parts of its templates that depend on the shape.
 *
 * @param {string} name
 * @param {string} module  its folder under modules
 * @param {RowShape} shape
 * @param {Date} now
 */
function marksOf(name, module, shape, now) {
  const table = name.replaceAll('-', '_');
  const columns = shape.reference ? referenceColumns : [...shape.columns, ...common];
  const key = shape.reference ? 'code' : 'id';
  const platform = `${'../'.repeat(module.split('/').length + 2)}platform`;
  const { partnerWrites: writes } = shape;
  const marks = {
    __kebab__: name,
    __record__: camel(name),
    __Record__: pascal(name),
    __table__: table,
    __recordWords__: name.replaceAll('-', ' '),
    __stamp__: String(now.getTime()),
    __module__: module,
    __owner__: module.split('/')[0] ?? '',
    __platform__: platform,
  };
  /** @param {string} text */
  const fill = (text) => filled(text, marks);
  return {
    ...marks,
    __imports__: [...(shape.also ?? []), shape.recipe].join(', '),
    __from__: shape.from,
    __before__: fill(shape.before ?? ''),
    __sql__: [
      `${key} ${shape.reference ? 'text' : 'uuid'} primary key`,
      ...columns.map(sqlOf),
    ].join(',\n        '),
    __dropped__: [table, ...(shape.table ? [fill(shape.table)] : [])].join(', '),
    __functions__: shape.also ? fill('; drop function app.own___table___bodies()') : '',
    __close__: fill(shape.close),
    __key__: key,
    __keyType__: shape.reference ? 'text' : 'uuid',
    __fields__: columns.map(fieldOf).join('\n'),
    __openings__: writes
      ? `\n/** Readers and writers of its columns besides staff and jobs. */\nexport const ${camel(name)}Columns = columnAccess(${pascal(name)}Record, {\n${openingsOf([key, ...columns.map(([column]) => column)], writes)}\n});\n`
      : '',
    __openingsImport__: writes
      ? `\nimport { columnAccess } from '${platform}/db/column-access.js';`
      : '',
  };
}

/**
 * Adds one entry to a list of the module, wherever the list stands in it.
 *
 * @param {string} text
 * @param {string} list  name of the property
 * @param {string} entry
 */
function addTo(text, list, entry) {
  const literal = new RegExp(`^( {2}${list}: )\\[`, 'mu');
  if (literal.test(text)) return text.replace(literal, `$1[${entry}, `);
  const named = new RegExp(`^( {2}${list}: )(\\w+),$`, 'mu');
  if (named.test(text)) return text.replace(named, `$1[...$2, ${entry}],`);
  return text.replace(/^( {2}entities: )/mu, `  ${list}: [${entry}],\n$1`);
}

/**
 * Tells the module of its new table.
 *
 * @param {string} project
 * @param {Record<string, string>} marks
 * @param {RowShape} shape
 */
function registerTable(project, marks, shape) {
  const {
    __owner__: owner = '',
    __module__: module = '',
    __record__: record,
    __Record__: type,
  } = marks;
  const file = `apps/api/src/modules/${owner}/index.ts`;
  const path = join(project, file);
  const names = shape.partnerWrites ? `${record}Columns, ${type}Record` : `${type}Record`;
  const within = module
    .split('/')
    .slice(1)
    .map((part) => `${part}/`)
    .join('');
  const imported = `import { ${names} } from './${within}persistence/${marks['__kebab__']}.entity.js';\n`;
  let text = readFileSync(path, 'utf8').replace(/^import /mu, `${imported}import `);
  text = addTo(text, 'entities', `${type}Record`);
  if (shape.partnerWrites) text = addTo(text, 'columnAccess', `${record}Columns`);
  if (shape.table) text = addTo(text, 'tables', `'${filled(shape.table, marks)}'`);
  writeFileSync(path, text);
  return file;
}

/**
 * A table for a module that is there: migration with its row access, entity, and the test of both.
 *
 * @param {string} project
 * @param {{ name: string, module: string, rows: string, now?: Date }} input
 * @returns {string[]} the files, written and changed
 */
export function newTable(project, { name, module, rows, now = new Date() }) {
  assertKebab(name, 'The name');
  const shape = shapes[rows];
  if (!shape)
    throw new UserError(
      `--rows is "${rows}": give one of ${Object.keys(shapes).join(', ')} (docs/how-to/row-access-and-grants.md).`,
    );
  if (!existsSync(join(project, 'apps/api/src/modules', module, 'persistence')))
    throw new UserError(
      `--module is "${module}", which has no folder persistence: give the module, or the room of a module, such as services or beneficiaries/cases.`,
    );
  const marks = marksOf(name, module, shape, now);
  const written = [
    ...writeTemplates(project, 'table', marks),
    ...writeTemplates(project, `table-${rows}`, marks),
  ];
  return [...written, registerTable(project, marks, shape)];
}
