import type pg from 'pg';
import type { EntityManager, ObjectLiteral, QueryRunner } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { databaseRoleOf, type Actor } from '../actor.js';
import {
  auditEntry,
  ReadAudit,
  type AuditEntry,
  type AuditFacts,
  type RequestContext,
} from '../audit/audit.js';
import type { Clock } from '../clock.js';
import type { Database, Statement } from './database.js';
import { notFound, Refusal } from '../errors.js';
import { claim, type IdempotencyClaim, type StoredAnswer } from './idempotency.js';

/** One row of a view: the answer as JSON text, its version if it is a resource, and whom it shows. */
export interface ViewRow {
  body: string | null;
  version?: number | null;
  subjects?: string[] | null;
  /** To whom showing or changing the record disclosed it, when that is not the actor. */
  recipient?: string | null;
}

/** A fact in the past tense, written with the change it tells of. */
export interface DomainEvent {
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
  updatedAt?: Date;
}

type Class<E> = abstract new () => E;

/**
 * What a command may use. The only way to a repository; all of it shares one transaction in which the
 * actor is set for row-level security.
 */
export class Tx {
  private audits: AuditEntry[] = [];
  private events: DomainEvent[] = [];
  private depth = 0;

  constructor(
    readonly actor: Actor,
    readonly context: RequestContext,
    readonly now: Date,
    private readonly client: pg.ClientBase,
    private readonly manager: EntityManager,
  ) {}

  newId(): string {
    return uuidv7();
  }

  /** Runs a named statement. */
  async sql<Row extends object>(statement: Statement): Promise<Row[]> {
    return (await this.client.query<Row>({ ...statement, values: [...statement.values] })).rows;
  }

  /** The first row of a named statement, or undefined. */
  async row<Row extends object>(statement: Statement): Promise<Row | undefined> {
    return (await this.sql<Row>(statement))[0];
  }

  /**
   * Part of the work that can be undone alone: when it throws, or when `keep` says no to its result, its
   * rows, audit entries and events are gone and the transaction goes on.
   */
  async attempt<T>(work: () => Promise<T>, keep: (value: T) => boolean = () => true): Promise<T> {
    const { audits, events } = this;
    const name = `attempt_${(this.depth += 1)}`;
    const command = (text: string) => this.sql({ name: text, text, values: [] });
    await command(`savepoint ${name}`);
    [this.audits, this.events] = [[...audits], [...events]];
    const undo = async () => {
      [this.audits, this.events] = [audits, events];
      await command(`rollback to savepoint ${name}`);
    };
    try {
      const value = await work();
      if (!keep(value)) await undo();
      return value;
    } catch (error) {
      await undo();
      throw error;
    } finally {
      await command(`release savepoint ${name}`);
      this.depth -= 1;
    }
  }

  /** Inserts a record, or several at once. Every column without a database default is to be given. */
  async insert<E extends ObjectLiteral>(
    entity: Class<E>,
    values: Partial<E> | readonly Partial<E>[],
  ): Promise<void> {
    if (Array.isArray(values) && values.length === 0) return;
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values(values as never)
      .updateEntity(false)
      .returning([])
      .execute();
  }

  /** Loads a record, or refuses with `not-found`. */
  async get<E extends ObjectLiteral>(entity: Class<E>, where: Partial<E>): Promise<E> {
    const found = await this.manager.findOneBy(entity, where as never);
    if (!found) throw notFound();
    return found;
  }

  async find<E extends ObjectLiteral>(entity: Class<E>, where: Partial<E>): Promise<E[]> {
    return this.manager.findBy(entity, where as never);
  }

  /**
   * Loads a record for a change and locks it. Refuses with `not-found`, and with `stale-version` when
   * the caller read another version than the one that is there (`ifMatch` undefined = not asked).
   */
  async take<E extends Versioned>(entity: Class<E>, id: string, ifMatch?: number): Promise<E> {
    const found = await this.manager.findOne(entity, {
      where: { id } as never,
      lock: { mode: 'pessimistic_write' },
    });
    if (!found) throw notFound();
    if (ifMatch !== undefined && found.version !== ifMatch)
      throw new Refusal('stale-version', { current: found.version });
    return found;
  }

  /** Changes a record that was taken: sets the fields, raises the version. */
  async update<E extends Versioned>(entity: Class<E>, record: E, changes: Partial<E>): Promise<E> {
    const set = {
      ...changes,
      version: record.version + 1,
      ...('updatedAt' in record && { updatedAt: this.now }),
    };
    const result = await this.manager
      .createQueryBuilder()
      .update(entity)
      .set(set as never)
      .where({ id: record.id })
      .execute();
    if (result.affected !== 1) throw new Refusal('forbidden');
    return Object.assign(record, set);
  }

  /** Changes a row that belongs to a record which was taken; the record's version covers it. */
  async set<E extends ObjectLiteral & { id: string }>(
    entity: Class<E>,
    id: string,
    changes: Partial<E>,
  ): Promise<void> {
    const result = await this.manager
      .createQueryBuilder()
      .update(entity)
      .set(changes as never)
      .where({ id })
      .execute();
    if (result.affected !== 1) throw new Refusal('forbidden');
  }

  /** Deletes what nothing else depends on (drafts, labels); the audit keeps that it was there. */
  async remove<E extends ObjectLiteral>(entity: Class<E>, where: Partial<E>): Promise<void> {
    await this.manager.createQueryBuilder().delete().from(entity).where(where).execute();
  }

  /** Adds what the audit entry of this operation has to say. An operation on personal data names its subjects. */
  audit(facts: AuditFacts): void {
    this.audits.push(auditEntry(this.actor, this.context, this.now, facts));
  }

  emit(type: string, payload: Record<string, unknown>): void {
    this.events.push({ type, payload });
  }

  /** Asks for a job; it runs only if this unit of work commits. */
  async enqueue(task: string, payload: Record<string, unknown>): Promise<void> {
    await this.sql({
      name: 'enqueue',
      text: 'select app.enqueue($1, $2::json)',
      values: [task, JSON.stringify(payload)],
    });
  }

  /** Audit and outbox rows of this run, for the statement that closes it. */
  closing(): { audits: AuditEntry[]; events: (DomainEvent & { id: string; at: string })[] } {
    return {
      audits: this.audits,
      events: this.events.map((e) => ({ ...e, id: uuidv7(), at: this.now.toISOString() })),
    };
  }
}

export interface RunOptions {
  idempotency?: IdempotencyClaim;
}

export type Outcome<T> = { kind: 'done'; value: T } | { kind: 'replayed'; answer: StoredAnswer };

const openActor = (actor: Actor, now: Date): Statement => ({
  name: 'open-actor',
  text: 'select app.open_actor($1, $2, $3, $4, $5, $6, $7) as stands',
  values: [
    actor.kind,
    actor.id,
    actor.kind === 'user' ? actor.signInId : null,
    actor.role,
    actor.bureauId,
    actor.organisationId,
    now.toISOString(),
  ],
});

const query = (client: pg.ClientBase, s: Statement) =>
  client.query({ ...s, values: [...s.values] });

/**
 * The transaction is opened and closed by pipelined statements of our own, which TypeORM does not see;
 * its locking reads ask for this flag, which only its types declare read-only.
 */
const transactionIs = (runner: QueryRunner, active: boolean) =>
  Object.assign(runner, { isTransactionActive: active });

/** Waits for all and throws the first failure, so that no rejection of a pipelined statement is left unhandled. */
async function allOf<T extends readonly unknown[]>(promises: {
  [K in keyof T]: Promise<T[K]>;
}): Promise<T> {
  const settled = await Promise.allSettled(promises as readonly Promise<unknown>[]);
  const failed = settled.find((s) => s.status === 'rejected');
  if (failed) throw failed.reason as Error;
  return settled.map((s) => (s as PromiseFulfilledResult<unknown>).value) as unknown as T;
}

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
        const [, opened] = await allOf<[unknown, pg.QueryResult<{ stands: boolean }>]>([
          client.query('begin'),
          query(client, openActor(actor, now)),
        ]);
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
    await allOf([query(client, closing), client.query('commit')]);
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
      const [, opened, result] = await allOf<
        [unknown, pg.QueryResult<{ stands: boolean }>, pg.QueryResult<Row>, unknown]
      >([
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
