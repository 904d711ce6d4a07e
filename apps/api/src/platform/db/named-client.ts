import pg from 'pg';
import { executeBatch } from './pipeline.js';
import type { StatementParts } from './statement.js';

/** Most texts that get a name: a repository that inserts many rows at once has a text for each number of rows. */
export const mostNames = 400;
const names = new Map<string, string>();

/** Returns the name of a text of a repository; undefined when it is prepared every time. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostNames) return known;
  const name = `orm-${names.size + 1}`;
  names.set(text, name);
  return name;
}

/** A statement of a repository, with its name. */
export const named = (text: string, values: readonly unknown[]): StatementParts => ({
  name: nameOf(text) ?? '',
  text,
  values,
});

/** What travels with the next statement of a client. */
interface Carried {
  readonly statements: readonly StatementParts[];
  readonly check: (results: readonly pg.QueryResult[]) => void;
}
const carried = new WeakMap<object, Carried>();

/**
 * Does work of a repository; the statements travel in one packet with the first one that it sends, before it. They are
 * sent alone if it sends none.
 */
export async function withNext<T>(
  client: pg.ClientBase,
  statements: readonly StatementParts[],
  check: Carried['check'],
  work: () => Promise<T>,
): Promise<T> {
  carried.set(client, { statements, check });
  try {
    const value = await work();
    if (carried.delete(client)) check(await executeBatch(client, ...statements));
    return value;
  } finally {
    carried.delete(client);
  }
}

/**
 * Client that names the statements of TypeORM, which have values but no name. PostgreSQL then parses, rewrites
 * under row-level security and plans a text once for each connection instead of every time.
 */
export class NamedClient extends pg.Client {
  override query = ((first: unknown, values?: unknown, ...rest: unknown[]): unknown => {
    const name =
      typeof first === 'string' && Array.isArray(values) && values.length > 0
        ? nameOf(first)
        : undefined;
    const load = typeof first === 'string' ? carried.get(this) : undefined;
    if (load && typeof first === 'string') {
      carried.delete(this);
      const own = { name: name ?? '', text: first, values: (values ?? []) as unknown[] };
      return executeBatch(this, ...load.statements, own).then((results) => {
        load.check(results);
        return results.at(-1);
      });
    }
    const send = super.query.bind(this) as (...args: unknown[]) => unknown;
    return name ? send({ name, text: first, values }, ...rest) : send(first, values, ...rest);
  }) as pg.Client['query'];
}
