import pg from 'pg';

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
    const send = super.query.bind(this) as (...args: unknown[]) => unknown;
    return name ? send({ name, text: first, values }, ...rest) : send(first, values, ...rest);
  }) as pg.Client['query'];
}
