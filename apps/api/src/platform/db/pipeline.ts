import pg from 'pg';
import { prepareValue } from 'pg/lib/utils.js';
import type { Actor } from '../actor.js';
import { statement, transactionCommand, type StatementParts } from './statement.js';

/** Members that `pg`'s types omit (pg 8.23) and our own query needs. */
interface Connection extends pg.Connection {
  readonly parsedStatements: Record<string, string>;
  readonly submittedNamedStatements: Record<string, string>;
}
declare module 'pg' {
  interface Query {
    name: string | undefined;
    text: string;
    handleCommandComplete(message: unknown, connection: pg.Connection): void;
    handleError(error: Error, connection: pg.Connection): void;
  }
}

export const begin = transactionCommand('begin', 'begin');
export const commit = transactionCommand('commit', 'commit');
const rollback = transactionCommand('rollback', 'rollback');
const withoutRows: ReadonlySet<StatementParts> = new Set([begin, commit]);

const openActorStatement = statement({
  name: 'open-actor',
  params: ['text', 'uuid', 'uuid', 'text', 'uuid', 'uuid', 'timestamptz', 'text[]', 'text'],
  row: { active: 'boolean' },
  text: 'select app.open_actor($1, $2, $3, $4, $5, $6, $7, $8, $9) as active',
});

const argumentsOf = (actor: Actor, now: Date) =>
  [
    actor.kind,
    actor.id,
    actor.kind === 'user' ? actor.signInId : null,
    actor.role,
    actor.bureauId,
    actor.organisationId,
    now.toISOString(),
    actor.kind === 'client' ? actor.scopes : null,
    actor.kind === 'client' ? actor.secretId : null,
  ] as const;

const openToReadStatement = statement({
  name: 'open-actor-to-read',
  params: ['text', 'uuid', 'uuid', 'text', 'uuid', 'uuid', 'timestamptz', 'text[]', 'text', 'uuid'],
  row: { active: 'boolean', ticket: 'text | null', only: 'text' },
  // In the order of the clauses: the ticket is read after the actor was opened.
  text: `
    select
      o.active,
      current_setting('gza.ticket', true) as ticket,
      set_config('transaction_read_only', 'on', true) as only
    from
      app.open_actor($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) o (active)`,
});

/** Statement that sets the actor; the database returns whether the sign-in or client is still active. */
export const openActor = (actor: Actor, now: Date) =>
  openActorStatement(...argumentsOf(actor, now));

/**
 * The same for a transaction that only reads. With the id of an audit entry it also returns the ticket of that
 * entry; null without an active actor.
 */
export const openActorToRead = (actor: Actor, now: Date, entryId: string | null) =>
  openToReadStatement(...argumentsOf(actor, now), entryId);

/** Sends a named statement. */
export const query = (client: pg.ClientBase, s: StatementParts) =>
  client.query({ ...s, values: [...s.values] });

/** Sends a statement; one without a name is prepared every time. */
function sendStatement(connection: Connection, sent: StatementParts): void {
  const { name, text, values } = sent;
  const { parsedStatements, submittedNamedStatements } = connection;
  const prepared = name && (parsedStatements[name] ?? submittedNamedStatements[name]);
  if (prepared && prepared !== text) throw new Error(`Two statements are named ${name}.`);
  if (!prepared) {
    connection.parse({ name, text, types: [] }, true);
    if (name) submittedNamedStatements[name] = text;
  }
  connection.bind({ statement: name, values: values.map((value) => prepareValue(value)) }, true);
  if (!withoutRows.has(sent)) connection.describe({ type: 'P' }, true);
  connection.execute(null, true);
}

/**
 * Query of several statements with one Sync at their end: one packet goes out, one comes back, and after an
 * error PostgreSQL skips the remaining ones (Frontend/Backend Protocol, Extended Query). `pg` sends a Sync
 * after every statement; for `pg` this is one query with the results of all statements, in order.
 */
class PipelinedBatch extends pg.Query {
  private answered = 0;
  private broken = false;

  constructor(
    private readonly statements: readonly StatementParts[],
    done: (error: Error | undefined, results: unknown) => void,
  ) {
    super({ text: '' }, undefined, done);
    this.turnTo(0);
  }

  override submit = (wire: pg.Connection): void => {
    const connection = wire as Connection;
    connection.stream.cork();
    try {
      for (const one of this.statements) sendStatement(connection, one);
    } catch (error) {
      // This value cannot be sent: the following statements must not run without it.
      this.handleError(error as Error, connection);
    } finally {
      connection.sync();
      connection.stream.uncork();
    }
  };

  /**
   * Sets name and text to those of the statement whose result is awaited: `pg` records by them which
   * statements are prepared.
   */
  private turnTo(index: number): void {
    this.answered = index;
    this.name = this.statements[index]?.name;
    this.text = this.statements[index]?.text ?? '';
  }

  override handleCommandComplete(message: unknown, connection: pg.Connection): void {
    super.handleCommandComplete(message, connection);
    this.turnTo(this.answered + 1);
  }

  override handleError(error: Error, connection: pg.Connection): void {
    if (this.broken) return;
    this.broken = true;
    for (const { name } of this.statements.slice(this.answered))
      delete (connection as Connection).submittedNamedStatements[name];
    super.handleError(error, connection);
  }
}

const executePipelined = (
  client: pg.ClientBase,
  statements: readonly StatementParts[],
): Promise<pg.QueryResult[]> =>
  new Promise((resolve, reject) => {
    client.query(
      new PipelinedBatch(statements, (error, results) =>
        // Of a single statement `pg` returns the result itself.
        error ? reject(error) : resolve([results].flat() as pg.QueryResult[]),
      ),
    );
  });

/** Executes the statements one after the other through the public `query` of `pg` only. */
async function executeOneByOne(
  client: pg.ClientBase,
  statements: readonly StatementParts[],
): Promise<pg.QueryResult[]> {
  const results: pg.QueryResult[] = [];
  for (const sent of statements) results.push(await query(client, sent));
  return results;
}

let execute = executePipelined;

/** Sets whether batches are sent in one packet or one statement at a time (docs/adr/0017). */
export const usePipelining = (on: boolean): void => {
  execute = on ? executePipelined : executeOneByOne;
};

/**
 * Runs statements as one transaction and returns their results in order. Throws the first error, after which
 * nothing of it stays. In one packet the Sync ends the transaction (Frontend/Backend Protocol, Pipelining), so
 * that it needs no begin and no commit.
 */
export async function executeTransaction(
  client: pg.ClientBase,
  ...statements: readonly [StatementParts, ...StatementParts[]]
): Promise<pg.QueryResult[]> {
  if (execute === executePipelined) return execute(client, statements);
  try {
    const [, ...results] = await execute(client, [begin, ...statements, commit]);
    return results.slice(0, -1);
  } catch (error) {
    // A connection that cannot roll back is lost; the pool drops it on release.
    await query(client, rollback).catch(() => undefined);
    throw error;
  }
}

/**
 * Sends statements in one batch and returns their results in order. Throws the first error: earlier
 * statements are committed or rolled back with the transaction, later ones did not run.
 */
export const executeBatch = (
  client: pg.ClientBase,
  ...statements: readonly StatementParts[]
): Promise<pg.QueryResult[]> => execute(client, statements);
