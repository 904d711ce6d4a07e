import { parse } from 'libpg-query';
import type { PublishedTable } from '../../src/platform/db/published.js';
import type { RegisteredStatement } from '../../src/platform/db/statement.js';

/** Owners and published columns of the tables. */
export interface Ownership {
  /** Owner by table. */
  readonly owners: ReadonlyMap<string, string>;
  readonly published: readonly PublishedTable[];
}

/** One table in the text of a statement. */
interface TableReference {
  readonly table: string;
  /** Index of the name in the text. */
  readonly index: number;
  readonly written: boolean;
}

type Node = Readonly<Record<string, unknown>>;

const written = new Set(['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt']);

/** Tables of the tree, by PostgreSQL's own parser; names of common table expressions are no tables. */
function referencesIn(tree: unknown, text: string): TableReference[] {
  const found: TableReference[] = [];
  const expressions = new Set<string>();
  const bytes = Buffer.from(text);
  const indexOf = (location: number) => bytes.subarray(0, location).toString().length;
  const visit = (node: unknown, inWriter: boolean): void => {
    if (Array.isArray(node)) return node.forEach((part) => visit(part, false));
    if (typeof node !== 'object' || node === null) return;
    const one = node as Node;
    if (typeof one['ctename'] === 'string') expressions.add(one['ctename']);
    if (typeof one['relname'] === 'string' && one['schemaname'] === undefined)
      found.push({
        table: one['relname'],
        index: indexOf(Number(one['location'] ?? 0)),
        written: inWriter,
      });
    for (const [key, value] of Object.entries(one)) {
      // `for update of s` names an alias of the statement, not a table.
      if (key === 'lockedRels') continue;
      if (!written.has(key)) visit(value, false);
      else
        for (const [part, child] of Object.entries(value as Node))
          visit(child, part === 'relation');
    }
  };
  visit(tree, false);
  return found.filter(({ table }) => !expressions.has(table));
}

/** The module that a source file belongs to. Sign-in and the accounts module are two halves of one owner. */
export function moduleOf(file: string): string {
  if (file.startsWith('platform/auth/')) return 'accounts';
  return /^modules\/([^/]+)\//u.exec(file)?.[1] ?? 'platform';
}

const marks = /\/\* (?:(?<open>[a-z-]+):|:(?<close>[a-z-]+)) \*\//gu;

/** The module that wrote the text at an index: that of the innermost published part, or else of the file. */
function writerAt(text: string, index: number, module: string): string {
  const open: string[] = [];
  for (const mark of text.slice(0, index).matchAll(marks))
    if (mark.groups?.['open']) open.push(mark.groups['open']);
    else open.pop();
  return open.at(-1) ?? module;
}

/** The published table that a reference names, if it names one. */
function publicationAt(
  text: string,
  { table, index }: TableReference,
  published: readonly PublishedTable[],
): PublishedTable | undefined {
  const mark = /^\s*\/\* ([a-z-]+)\.([a-zA-Z]+) \*\//u.exec(text.slice(index + table.length));
  return published.find(
    (one) => one.table === table && one.owner === mark?.[1] && one.name === mark[2],
  );
}

const home = (owner: string) =>
  owner === 'platform' ? 'platform/published.ts' : `modules/${owner}/published.ts`;

function mend(table: string, owner: string, ref: TableReference, { published }: Ownership): string {
  if (ref.written) return `Let a command of ${owner} change it, in the same transaction`;
  const names = published.filter((one) => one.table === table).map((one) => `\${${one.name}}`);
  return names.length > 0
    ? `Read ${names.join(' or ')} of ${home(owner)} instead`
    : `Let ${owner} publish the columns that you need (docs/how-to/read-another-modules-rows.md)`;
}

function referenceError(
  { file, text }: RegisteredStatement,
  reference: TableReference,
  ownership: Ownership,
): string | undefined {
  const { table } = reference;
  const owner = ownership.owners.get(table);
  if (!owner) return `table ${table} has no owner. Add it to the entities or tables of a module`;
  const writer = writerAt(text, reference.index, moduleOf(file));
  if (writer === owner) return undefined;
  if (!reference.written && publicationAt(text, reference, ownership.published)) return undefined;
  const does = reference.written ? 'writes' : 'reads';
  return `${writer} ${does} table ${table} of ${owner}. ${mend(table, owner, reference, ownership)}`;
}

/** Every table that a statement uses without owning it, and outside of what its owner publishes. */
export async function ownershipErrors(
  statements: readonly RegisteredStatement[],
  ownership: Ownership,
): Promise<string[]> {
  const errors = new Set<string>();
  for (const statement of statements)
    for (const reference of referencesIn(await parse(statement.text), statement.text)) {
      const error = referenceError(statement, reference, ownership);
      if (error) errors.add(`${statement.name || 'unnamed'} (${statement.file}): ${error}`);
    }
  return [...errors];
}
