import type pg from 'pg';
import type { PublishedTable } from '../../src/platform/db/published.js';
import type { RegisteredStatement } from '../../src/platform/db/statement.js';
import { describeStatement } from './describe.js';

const viewOf = ({ owner, name }: PublishedTable) => `published."${owner}.${name}"`;

/**
 * Creates a view for each published table, with exactly the published columns; returns errors for columns
 * that the table lacks.
 */
async function createViews(
  client: pg.ClientBase,
  published: readonly PublishedTable[],
): Promise<string[]> {
  await client.query('create schema published');
  const errors: string[] = [];
  for (const one of published)
    await client
      .query(`create view ${viewOf(one)} as select ${one.columns.join(', ')} from ${one.table}`)
      .catch((error: Error) =>
        errors.push(`${one.owner} publishes ${one.name} of ${one.table}: ${error.message}`),
      );
  return errors;
}

/**
 * Prepares every statement with the published tables replaced by views of their published columns, and lists
 * the columns that PostgreSQL does not find. The database of the client is for this alone.
 */
export async function columnErrors(
  client: pg.ClientBase,
  statements: readonly RegisteredStatement[],
  published: readonly PublishedTable[],
): Promise<string[]> {
  const errors = await createViews(client, published);
  for (const { name, file, text } of statements) {
    let narrowed = text;
    for (const one of published)
      narrowed = narrowed.replaceAll(`${one.table} /* ${one.owner}.${one.name} */`, viewOf(one));
    if (narrowed === text) continue;
    await describeStatement(client, narrowed).catch((error: Error) =>
      errors.push(
        `${name || 'unnamed'} (${file}): ${error.message} among the published columns (modules/<owner>/published.ts)`,
      ),
    );
  }
  return errors;
}
