import type pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { databaseRoleOf, type Actor } from '../actor.js';
import { auditEntry, ReadAudit, type AuditFacts, type RequestContext } from '../audit/audit.js';
import type { Clock } from '../clock.js';
import { notFound, Refusal } from '../errors.js';
import type { Database, Statement } from './database.js';
import { claim, type IdempotencyClaim, type StoredAnswer } from './idempotency.js';
import { openActor, query, together } from './pipeline.js';
import { Tx, type ViewRow } from './tx.js';

export { Tx, type DomainEvent, type Versioned, type ViewRow } from './tx.js';

export interface RunOptions {
  idempotency?: IdempotencyClaim;
}

export type Outcome<T> = { kind: 'done'; value: T } | { kind: 'replayed'; answer: StoredAnswer };

/**
 * The transaction is opened and closed by pipelined statements of our own, which TypeORM does not see;
 * its locking reads ask for this flag, which only its types declare read-only.
 */
const transactionIs = (runner: QueryRunner, active: boolean) =>
  Object.assign(runner, { isTransactionActive: active });

/**
 * The unit of work: one transaction with its actor. Business rows, audit, outbox and the idempotency
 * record commit together or not at all.
 */
export class UnitOfWork {
  private readonly reads: ReadAudit;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.reads = new ReadAudit(database);
  }

  /** Runs a change. `work` returns the value and, through `answer`, what a retry of the same key gets. */
  async run<T>(
    actor: Actor,
    context: RequestContext,
    work: (tx: Tx) => Promise<T>,
    options: RunOptions & { answer?: (value: T) => StoredAnswer } = {},
  ): Promise<Outcome<T>> {
    const now = this.clock.now();
    const runner = this.database.source(databaseRoleOf(actor)).createQueryRunner();
    try {
      const client = (await runner.connect()) as pg.PoolClient;
      transactionIs(runner, true);
      try {
        const [, opened] = await together<[unknown, pg.QueryResult<{ stands: boolean }>]>(
          client,
          () => [client.query('begin'), query(client, openActor(actor, now))],
        );
        if (opened.rows[0]?.stands !== true) throw new Refusal('unauthenticated');
        const prior = options.idempotency && (await claim(client, actor, options.idempotency));
        if (prior) {
          await client.query('rollback');
          return { kind: 'replayed', answer: prior };
        }
        const tx = new Tx(actor, context, now, client, runner.manager);
        const value = await work(tx);
        await this.commit(
          client,
          actor,
          tx,
          options.idempotency && { ...options.idempotency, answer: options.answer?.(value) },
        );
        return { kind: 'done', value };
      } catch (error) {
        // A connection that cannot roll back is dead; the pool drops it when it is released.
        await client.query('rollback').catch(() => undefined);
        throw error;
      }
    } finally {
      transactionIs(runner, false);
      if (!runner.isReleased) await runner.release();
    }
  }

  private async commit(
    client: pg.ClientBase,
    actor: Actor,
    tx: Tx,
    idempotency?: IdempotencyClaim & { answer?: StoredAnswer },
  ): Promise<void> {
    const { audits, events } = tx.closing();
    const record = idempotency && {
      actorId: actor.id,
      key: idempotency.key,
      fingerprint: idempotency.fingerprint,
      answer: idempotency.answer,
      at: tx.now.toISOString(),
    };
    const closing: Statement = {
      name: 'close-work',
      text: 'select app.close_work($1::jsonb, $2::jsonb, $3::jsonb)',
      values: [
        JSON.stringify(audits),
        JSON.stringify(events),
        record ? JSON.stringify(record) : null,
      ],
    };
    await together(client, () => [query(client, closing), client.query('commit')]);
  }

  /**
   * Runs one view as the actor and audits it before the answer leaves. The opening statement, the view
   * and the commit travel together; if the sign-in does not stand, row-level security shows nothing and
   * the caller is refused.
   */
  async view(actor: Actor, context: RequestContext, statement: Statement): Promise<ViewRow> {
    const now = this.clock.now();
    const row = await this.read<ViewRow>(actor, now, statement);
    const body = row?.body;
    if (!row || body === null || body === undefined) throw notFound();
    if (context.operation !== 'none')
      await this.reads.write(auditEntry(actor, context, now, { subjects: row.subjects ?? [] }));
    return row;
  }

  /** Audits a refusal on personal data. */
  async refused(actor: Actor, context: RequestContext, problem: string): Promise<void> {
    if (context.operation !== 'none')
      await this.reads.write(auditEntry(actor, context, this.clock.now(), { problem }));
  }

  /** Audits a read that is not one view (a stream). */
  async audited(actor: Actor, context: RequestContext, facts: AuditFacts): Promise<void> {
    if (context.operation !== 'none')
      await this.reads.write(auditEntry(actor, context, this.clock.now(), facts));
  }

  private async read<Row extends pg.QueryResultRow>(
    actor: Actor,
    now: Date,
    statement: Statement,
  ): Promise<Row | undefined> {
    const client = await this.database.pool(databaseRoleOf(actor)).connect();
    let broken: Error | undefined;
    try {
      const [, opened, result] = await together<
        [unknown, pg.QueryResult<{ stands: boolean }>, pg.QueryResult<Row>, unknown]
      >(client, () => [
        client.query('begin read only'),
        query(client, openActor(actor, now)),
        client.query<Row>({ ...statement, values: [...statement.values] }),
        client.query('commit'),
      ]);
      if (opened.rows[0]?.stands !== true) throw new Refusal('unauthenticated');
      return result.rows[0];
    } catch (error) {
      if (!(error instanceof Refusal))
        await client.query('rollback').catch((e: Error) => (broken = e));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /** A connection opened as the actor for a stream; the caller commits and releases it. */
  async openStream(actor: Actor): Promise<pg.PoolClient> {
    const client = await this.database.plainPool(databaseRoleOf(actor)).connect();
    try {
      await client.query('begin read only');
      const opened = await query(client, openActor(actor, this.clock.now()));
      if ((opened.rows[0] as { stands: boolean }).stands !== true)
        throw new Refusal('unauthenticated');
      return client;
    } catch (error) {
      client.release(error as Error);
      throw error;
    }
  }
}
