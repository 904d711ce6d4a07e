import type pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { databaseRoleOf, systemActor, type Actor, type SystemActor } from '../actor.js';
import {
  auditEntry,
  ReadAudit,
  type AuditDetails,
  type AuditEntry,
  type EntryTicket,
  type RequestContext,
} from '../audit/audit.js';
import type { Clock } from '../clock.js';
import { DisclosingProblemError, notFound, ProblemError } from '../errors.js';
import { newId } from '../new-id.js';
import { outboxEvent, type DomainEvent } from '../outbox/domain-event.js';
import { acquire, failureOn, withClient } from './connection.js';
import type { Database } from './database.js';
import {
  claimedResult,
  claimStatements,
  type Claimed,
  type IdempotencyClaim,
  type KeptResult,
} from './idempotency.js';
import {
  begin,
  commit,
  executeBatch,
  executeTransaction,
  openActor,
  openActorToRead,
  query,
} from './pipeline.js';
import { statement, type Statement, type ViewRow } from './statement.js';
import { Tx } from './tx.js';
import { assertNoUnitOfWork, insideUnitOfWork, outsideUnitOfWork } from './unit-of-work-scope.js';

export { Tx, type NewRecord, type Versioned } from './tx.js';
export type { ViewRow } from './statement.js';

const closeWork = statement({
  name: 'close-work',
  params: ['jsonb', 'jsonb', 'jsonb'],
  row: { close_work: 'void' },
  text: 'select app.close_work($1::jsonb, $2::jsonb, $3::jsonb)',
});

/** A change that a retry with the same key does not do again. */
export interface Once<T> {
  readonly claim: IdempotencyClaim;
  /** What the store keeps of the value. */
  readonly result: (value: T) => KeptResult;
  /** Work of a retry in place of the change: it reads as the actor of now. */
  readonly repeat: (tx: Tx, result: KeptResult) => Promise<T>;
}

export interface RunResult<T> {
  readonly kind: 'done' | 'replayed';
  readonly value: T;
}

/**
 * Sets TypeORM's transaction flag, which its locking reads check and only its types declare read-only. Our
 * own pipelined statements open and close the transaction, so TypeORM does not see it.
 */
const transactionIs = (runner: QueryRunner, active: boolean) =>
  Object.assign(runner, { isTransactionActive: active });

/** Throws `unauthenticated` when the actor's sign-in or client was ended, or differs from the token. */
function assertActorActive(opened: pg.QueryResult | undefined): void {
  const [answer] = (opened?.rows ?? []) as { active: boolean }[];
  if (answer?.active !== true) throw new ProblemError('unauthenticated');
}

/** Opens a transaction with its actor and sends the first statement in the same batch; returns its result. */
async function openWith(
  client: pg.ClientBase,
  actor: Actor,
  now: Date,
  first?: Statement,
): Promise<pg.QueryResult | undefined> {
  const opening = [begin, openActor(actor, now)] as const;
  if (first) {
    try {
      const [, opened, result] = await executeBatch(client, ...opening, first);
      assertActorActive(opened);
      return result;
    } catch (error) {
      if (error instanceof ProblemError) throw error;
      // The statement failed, perhaps because the actor is not active.
      await client.query('rollback');
      const [, opened] = await executeBatch(client, ...opening);
      assertActorActive(opened);
      throw error;
    }
  }
  const [, opened] = await executeBatch(client, ...opening);
  assertActorActive(opened);
  return undefined;
}

/** Reports an inactive actor before any other error, even if the work failed before its first statement. */
async function runAfterActorCheck<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await insideUnitOfWork(tx, work);
  } finally {
    await tx.begin();
  }
}

/** Opens a transaction with its actor and claims the key; returns the results of earlier requests. */
async function claimKey(
  client: pg.ClientBase,
  actor: Actor,
  now: Date,
  claim: IdempotencyClaim,
): Promise<Claimed> {
  const statements = claimStatements(actor, claim);
  const [, opened, ...found] = await executeBatch(
    client,
    begin,
    openActor(actor, now),
    ...statements,
  );
  assertActorActive(opened);
  return claimedResult(claim, found);
}

/** A retry changes nothing: for the audit it is a consultation. */
const asRetry = (context: RequestContext): RequestContext =>
  context.operation === 'none' ? context : { ...context, operation: 'consultation' };

/**
 * The unit of work: one transaction with its actor. Business rows, audit, outbox and the idempotency
 * record commit together or not at all.
 */
export class UnitOfWork {
  private readonly reads: ReadAudit;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    /** Whether an event asks for a run of the relay (`concernsAny`). */
    private readonly wakes: (event: DomainEvent) => boolean = () => true,
  ) {
    this.reads = new ReadAudit(database, clock);
  }

  /** Returns the time of the process, which tests change. */
  now(): Date {
    return this.clock.now();
  }

  /**
   * Runs a change. With `once`, a retry with the same key does not run `work` again: it runs `once.repeat` in
   * a transaction of its own, which is audited as a read. `work` learns what an equal request has recorded.
   */
  async run<T>(
    actor: Actor,
    context: RequestContext,
    work: (tx: Tx, equal?: KeptResult) => Promise<T>,
    once?: Once<T>,
  ): Promise<RunResult<T>> {
    assertNoUnitOfWork('uow.run', context.endpoint);
    const now = this.clock.now();
    const runner = this.database.source(databaseRoleOf(actor)).createQueryRunner();
    try {
      const client = (await acquire(runner.connect())) as pg.PoolClient;
      transactionIs(runner, true);
      let tx: Tx | undefined;
      try {
        const { prior, equal } = once ? await claimKey(client, actor, now, once.claim) : {};
        const open = (first?: Statement) =>
          once ? first && query(client, first) : openWith(client, actor, now, first);
        const shown = prior ? asRetry(context) : context;
        tx = new Tx(actor, shown, now, client, runner.manager, open);
        const value = await runAfterActorCheck(tx, (own) =>
          once && prior ? once.repeat(own, prior) : work(own, equal),
        );
        await this.commit(
          client,
          actor,
          tx,
          once && !prior ? { ...once.claim, ...once.result(value) } : undefined,
        );
        return { kind: prior ? 'replayed' : 'done', value };
      } catch (error) {
        const held = (await tx?.abandon()) ?? [];
        if (error instanceof DisclosingProblemError) await executeBatch(client, ...held, commit);
        // A connection that cannot roll back is lost; the pool drops it on release.
        await client.query('rollback').catch(() => undefined);
        throw error instanceof ProblemError ? error : failureOn(client, error);
      }
    } finally {
      transactionIs(runner, false);
      if (!runner.isReleased) await runner.release();
    }
  }

  /**
   * Runs a change of its own beside the unit of work that is under way, for what has to be seen before
   * that one commits and stays when it is undone: progress. It holds a second connection meanwhile.
   */
  runSeparately<T>(
    actor: Actor,
    context: RequestContext,
    work: (tx: Tx) => Promise<T>,
  ): Promise<RunResult<T>> {
    return outsideUnitOfWork(() => this.run(actor, context, work));
  }

  private async commit(
    client: pg.ClientBase,
    actor: Actor,
    tx: Tx,
    done?: IdempotencyClaim & KeptResult,
  ): Promise<void> {
    await tx.settle();
    const { held, audits, events, committed } = tx.closing();
    const record = done && { ...done, actorId: actor.id, at: tx.now.toISOString() };
    const closing = closeWork(
      JSON.stringify(audits),
      JSON.stringify(events.map((event) => outboxEvent(event, tx.now, this.wakes(event)))),
      record ? JSON.stringify(record) : null,
    );
    const recorded = audits.length > 0 || events.length > 0 || record;
    await executeBatch(client, ...held, ...(recorded ? [closing] : []), commit);
    for (const work of committed) work();
  }

  /**
   * Runs statements of the system as one transaction in one packet, where none needs the answer of an earlier one.
   * They write neither audit nor events. Returns the rows of the last one.
   */
  async runAtOnce<Row extends object>(
    actor: SystemActor,
    ...statements: readonly [...Statement[], Statement<Row>]
  ): Promise<Row[]> {
    assertNoUnitOfWork('uow.runAtOnce');
    const opening = openActor(actor, this.clock.now());
    return withClient(this.database.pool(databaseRoleOf(actor)), async (client) => {
      const [opened, ...results] = await executeTransaction(client, opening, ...statements);
      assertActorActive(opened);
      return (results.at(-1)?.rows ?? []) as Row[];
    });
  }

  /**
   * Runs one view as the actor and audits it before the response is sent. One transaction holds the
   * opening statement and the view. For an inactive sign-in row-level security shows no rows, and the
   * caller gets an error.
   */
  async view(actor: Actor, context: RequestContext, view: Statement<ViewRow>): Promise<ViewRow> {
    assertNoUnitOfWork('uow.view', context.endpoint);
    const now = this.clock.now();
    const audited = context.operation !== 'none';
    const read = () => this.read(actor, now, view, audited ? newId() : undefined);
    const { row, entry } = await (audited ? this.reads.during(read) : read());
    const body = row?.body;
    if (!row || body === null || body === undefined) throw notFound();
    const details = { subjects: row.subjects ?? [], recipientId: row.recipient ?? null };
    if (audited) await this.reads.write(auditEntry(actor, context, now, details, entry));
    return row;
  }

  /** Audits a rejected operation on personal data. */
  async refused(
    actor: Actor,
    context: RequestContext,
    problem: string,
    record: AuditDetails = {},
  ): Promise<void> {
    await this.audited(actor, context, { ...record, problem });
  }

  /** Audits what is not one view: a stream, a rejected operation, a sign-in. */
  async audited(actor: Actor, context: RequestContext, details: AuditDetails): Promise<void> {
    if (context.operation !== 'none')
      await this.reads.write(await this.entryOf(actor, context, details));
  }

  /**
   * Opens a transaction of the actor for an entry. An actor whose sign-in or client has ended opens none: the entry
   * is one of the system then, with the account as its recipient. So is one for which there was no connection.
   */
  private async entryOf(
    actor: Actor,
    context: RequestContext,
    details: AuditDetails,
  ): Promise<AuditEntry> {
    const now = this.clock.now();
    if (actor.kind === 'system') return auditEntry(actor, context, now, details);
    const id = newId();
    const pool = this.database.pool(databaseRoleOf(actor));
    const full = pool.idleCount === 0 && pool.totalCount >= (pool.options.max ?? 0);
    // A request that got no connection does not wait for one again.
    const skipped = full && details.problem === 'unavailable';
    const ticket = skipped ? null : await this.ticketFor(actor, now, id);
    if (ticket !== null) return auditEntry(actor, context, now, details, { id, ticket });
    return auditEntry(systemActor('unverified'), context, now, {
      ...details,
      recipientId: actor.id,
    });
  }

  private async ticketFor(actor: Actor, now: Date, id: string): Promise<string | null> {
    return withClient(this.database.pool(databaseRoleOf(actor)), async (client) => {
      const [opened] = await executeTransaction(client, openActorToRead(actor, now, id));
      const [answer] = (opened?.rows ?? []) as { active: boolean; ticket: string | null }[];
      return answer?.active ? answer.ticket : null;
    });
  }

  /** Reads as the actor; with the id of an audit entry, its ticket comes along. */
  private async read<Row extends object>(
    actor: Actor,
    now: Date,
    wanted: Statement<Row>,
    entryId?: string,
  ): Promise<{ row: Row | undefined; entry?: EntryTicket }> {
    const opening = openActorToRead(actor, now, entryId ?? null);
    return withClient(this.database.pool(databaseRoleOf(actor)), async (client) => {
      const [opened, result] = await executeTransaction(client, opening, wanted);
      assertActorActive(opened);
      const row = result?.rows[0] as Row | undefined;
      const [{ ticket = null } = {}] = (opened?.rows ?? []) as { ticket?: string | null }[];
      return entryId ? { row, entry: { id: entryId, ticket } } : { row };
    });
  }

  /** Returns a connection opened as the actor for a stream; the caller commits and releases it. */
  async openStream(actor: Actor): Promise<pg.PoolClient> {
    assertNoUnitOfWork('uow.openStream');
    const client = await acquire(this.database.plainPool(databaseRoleOf(actor)).connect());
    try {
      await client.query('begin read only');
      assertActorActive(await query(client, openActor(actor, this.clock.now())));
      return client;
    } catch (error) {
      client.release(error as Error);
      throw error instanceof ProblemError ? error : failureOn(client, error);
    }
  }
}
