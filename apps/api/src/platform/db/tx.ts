import type pg from 'pg';
import type { EventName, EventPayload } from '@gza/contract/events';
import type { EntityManager, ObjectLiteral } from 'typeorm';
import { newId } from '../new-id.js';
import type { Actor } from '../actor.js';
import {
  auditEntry,
  type AuditEntry,
  type AuditDetails,
  type RequestContext,
} from '../audit/audit.js';
import { notFound, ProblemError } from '../errors.js';
import { domainEvent, type DomainEvent } from '../outbox/domain-event.js';
import { named, withNext } from './named-client.js';
import { executeBatch, query } from './pipeline.js';
import { statement, transactionCommand, type Statement, type StatementParts } from './statement.js';
import { TxGuard } from './tx-guard.js';

const enqueueJob = statement({
  name: 'enqueue',
  params: ['text', 'json'],
  row: { enqueue: 'void' },
  text: 'select app.enqueue($1, $2::json)',
});

export interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
  updatedAt?: Date;
}

/** Columns that `create` fills in. */
export interface CreatedColumns {
  id: string;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

/** A record without the columns that `create` fills in. */
export type NewRecord<E extends CreatedColumns> = Omit<E, keyof CreatedColumns>;

type Class<E> = abstract new () => E;

/** A statement that travels with the next one. */
interface Held {
  readonly statement: StatementParts;
  /** Throws when its result is not the wanted one. */
  readonly check: ((result: pg.QueryResult) => void) | undefined;
}

/** Throws `forbidden` when row-level security hid the row. */
function assertChanged({ rowCount }: pg.QueryResult): void {
  if (rowCount !== 1) throw new ProblemError('forbidden');
}

const statementOf = ({ statement }: Held): StatementParts => statement;

/** Checks the results of held statements, which come first. */
const checking =
  (held: readonly Held[]) =>
  (results: readonly pg.QueryResult[]): void => {
    for (const [index, { check }] of held.entries()) check?.(results[index] as pg.QueryResult);
  };

/**
 * What a command may use. The only way to a repository; all of it shares one transaction in which the
 * actor is set for row-level security. It sends one statement at a time and ends with its unit of work:
 * `tx-guard.ts` refuses anything else. A new public member is entered in the list of
 * `test/platform/unit-of-work.test.ts`.
 */
export class Tx {
  private audits: AuditEntry[] = [];
  private events: DomainEvent[] = [];
  private readonly committed: (() => void)[] = [];
  /** Statements that travel with the next one. */
  private held: Held[] = [];
  private depth = 0;
  private opened = false;
  private readonly guard = new TxGuard();

  constructor(
    readonly actor: Actor,
    readonly context: RequestContext,
    readonly now: Date,
    private readonly client: pg.ClientBase,
    private readonly entities: EntityManager,
    /** Opens the transaction and its actor; an optional statement is sent in the same batch. */
    private readonly open: (first?: Statement) => Promise<pg.QueryResult | undefined> | undefined,
  ) {}

  /** Runs the reading statement of a repository, once the transaction is open. */
  private async byEntity<T>(
    member: string,
    entity: { readonly name: string },
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    this.guard.enter(member, entity.name);
    try {
      if (!this.opened) {
        this.opened = true;
        await this.open();
      }
      const held = this.emptyHeld();
      if (held.length === 0) return await work(this.entities);
      return await withNext(this.client, held.map(statementOf), checking(held), () =>
        work(this.entities),
      );
    } finally {
      this.guard.leave();
    }
  }

  /** Holds the writing statement of a repository. */
  private byHolding(
    member: string,
    entity: { readonly name: string },
    build: (manager: EntityManager) => { getQueryAndParameters(): [string, unknown[]] },
    check?: Held['check'],
  ): void {
    this.guard.enter(member, entity.name);
    try {
      const [text, values] = build(this.entities).getQueryAndParameters();
      this.held.push({ statement: named(text, values), check });
    } finally {
      this.guard.leave();
    }
  }

  private emptyHeld(): Held[] {
    const { held } = this;
    this.held = [];
    return held;
  }

  /** Sends what is held, without another statement. */
  private async sendHeld(): Promise<void> {
    if (this.held.length === 0) return;
    this.guard.enter('hold');
    try {
      const held = this.emptyHeld();
      checking(held)(await executeBatch(this.client, ...held.map(statementOf)));
    } finally {
      this.guard.leave();
    }
  }

  /** Opens the transaction, unless the first statement has done so. */
  async begin(): Promise<void> {
    if (this.opened) return;
    this.guard.enter('begin');
    this.opened = true;
    try {
      await this.open();
    } finally {
      this.guard.leave();
    }
  }

  newId(): string {
    return newId();
  }

  /** Runs a named statement. */
  async sql<Row extends object>(statement: Statement<Row>): Promise<Row[]> {
    this.guard.enter('sql', statement.name);
    try {
      if (!this.opened && this.held.length > 0) {
        this.opened = true;
        await this.open();
      }
      if (this.opened) {
        const held = this.emptyHeld();
        if (held.length === 0) return (await query(this.client, statement)).rows as Row[];
        const results = await executeBatch(this.client, ...held.map(statementOf), statement);
        checking(held)(results);
        return results.at(-1)?.rows as Row[];
      }
      this.opened = true;
      return ((await this.open(statement))?.rows ?? []) as Row[];
    } finally {
      this.guard.leave();
    }
  }

  /**
   * Runs a statement whose rows nobody reads in one packet with the next statement, before it, or with the end. What
   * it violates is reported by the one that it travels with.
   */
  hold(statement: Statement): void {
    this.guard.enter('hold', statement.name);
    this.held.push({ statement, check: undefined });
    this.guard.leave();
  }

  /** Returns the first row of a named statement, or undefined. */
  async row<Row extends object>(statement: Statement<Row>): Promise<Row | undefined> {
    return (await this.sql(statement))[0];
  }

  /**
   * Runs a part of the work that can be undone alone: when it throws, or when `keep` rejects its result, its
   * rows, audit entries and events are undone and the transaction continues.
   */
  async attempt<T>(work: () => Promise<T>, keep: (value: T) => boolean = () => true): Promise<T> {
    const { audits, events } = this;
    const name = `attempt_${(this.depth += 1)}`;
    const command = (text: string) => this.sql(transactionCommand(text, text));
    await command(`savepoint ${name}`);
    [this.audits, this.events] = [[...audits], [...events]];
    const undo = async () => {
      this.held = [];
      [this.audits, this.events] = [audits, events];
      await command(`rollback to savepoint ${name}`);
    };
    try {
      const value = await work();
      if (!keep(value)) await undo();
      else await this.sendHeld();
      return value;
    } catch (error) {
      await undo();
      throw error;
    } finally {
      await command(`release savepoint ${name}`);
      this.depth -= 1;
    }
  }

  /** Inserts a record, or several at once. Every column without a database default is required. */
  async insert<E extends ObjectLiteral>(
    entity: Class<E>,
    values: Partial<E> | readonly Partial<E>[],
  ): Promise<void> {
    if (Array.isArray(values) && values.length === 0) return;
    this.byHolding('insert', entity, (manager) =>
      manager
        .createQueryBuilder()
        .insert()
        .into(entity)
        .values(values as never)
        .updateEntity(false)
        .returning([]),
    );
  }

  /**
   * Inserts a record that has a version of its own: with a new id, version 1, and the time of the
   * transaction as that of its creation and last change. Returns the inserted values.
   */
  async create<E extends CreatedColumns, F extends Partial<NewRecord<E>>>(
    entity: Class<E>,
    fields: F,
  ): Promise<F & CreatedColumns> {
    const created = {
      ...fields,
      id: this.newId(),
      version: 1,
      createdAt: this.now,
      updatedAt: this.now,
    };
    await this.insert<CreatedColumns>(entity, created);
    return created;
  }

  /** Loads a record. Throws `not-found` when there is none. */
  async get<E extends ObjectLiteral>(entity: Class<E>, where: Partial<E>): Promise<E> {
    const found = await this.byEntity('get', entity, (manager) =>
      manager.findOneBy(entity, where as never),
    );
    if (!found) throw notFound();
    return found;
  }

  async find<E extends ObjectLiteral>(entity: Class<E>, where: Partial<E>): Promise<E[]> {
    return this.byEntity('find', entity, (manager) => manager.findBy(entity, where as never));
  }

  /**
   * Loads a record for a change and locks it. Throws `not-found`, and `stale-version` when the caller read
   * another version than the present one (`ifMatch` undefined = no check).
   */
  async lock<E extends Versioned>(entity: Class<E>, id: string, ifMatch?: number): Promise<E> {
    const found = await this.byEntity('lock', entity, (manager) =>
      manager.findOne(entity, {
        where: { id } as never,
        lock: { mode: 'pessimistic_write' },
      }),
    );
    if (!found) throw notFound();
    if (ifMatch !== undefined && found.version !== ifMatch)
      throw new ProblemError('stale-version', { current: found.version });
    return found;
  }

  /** Changes a locked record: sets the fields, raises the version. */
  async update<E extends Versioned>(entity: Class<E>, record: E, changes: Partial<E>): Promise<E> {
    const set = {
      ...changes,
      version: record.version + 1,
      ...('updatedAt' in record && { updatedAt: this.now }),
    };
    await this.change('update', entity, record.id, set);
    return Object.assign(record, set);
  }

  /** Changes a row that belongs to a locked record; the record's version covers it. */
  async set<E extends ObjectLiteral & { id: string }>(
    entity: Class<E>,
    id: string,
    changes: Partial<E>,
  ): Promise<void> {
    await this.change('set', entity, id, changes);
  }

  private async change(
    member: string,
    entity: Class<ObjectLiteral>,
    id: string,
    changes: ObjectLiteral,
  ): Promise<void> {
    this.byHolding(
      member,
      entity,
      (manager) => manager.createQueryBuilder().update(entity).set(changes).where({ id }),
      assertChanged,
    );
  }

  /** Deletes rows that nothing else depends on (drafts, labels); the audit keeps their existence. */
  async remove<E extends ObjectLiteral>(entity: Class<E>, where: Partial<E>): Promise<void> {
    this.byHolding('remove', entity, (manager) =>
      manager.createQueryBuilder().delete().from(entity).where(where),
    );
  }

  /** Adds details to the audit entry of this operation. An operation on personal data names its subjects. */
  audit(details: AuditDetails): void {
    this.guard.assertOpen('audit');
    this.audits.push(auditEntry(this.actor, this.context, this.now, details));
  }

  /**
   * Adds the persons in the response to the audit entry of the command, or creates the entry: an operation
   * has one entry.
   */
  auditAnswer({ subjects = [], recipientId = null }: AuditDetails): void {
    this.guard.assertOpen('auditAnswer');
    const own = this.audits.pop();
    if (!own) return this.audit({ subjects, recipientId });
    this.audits.push({
      ...own,
      subjects: [...new Set([...own.subjects, ...subjects])],
      recipientId: recipientId ?? own.recipientId,
    });
  }

  /** Writes an event of the catalogue to the outbox; it is committed or undone with this unit of work. */
  emit<N extends EventName>(type: N, payload: EventPayload<N>): void {
    this.guard.assertOpen('emit', type);
    this.events.push(domainEvent(type, payload));
  }

  /** Enqueues a job; it runs only if this unit of work commits. */
  async enqueue(task: string, payload: Record<string, unknown>): Promise<void> {
    await this.sql(enqueueJob(task, JSON.stringify(payload)));
  }

  /** Runs something in the memory of the process once this unit of work is committed, and only then. */
  afterCommit(work: () => void): void {
    this.guard.assertOpen('afterCommit');
    this.committed.push(work);
  }

  /** Whether its unit of work is still under way. */
  get isOpen(): boolean {
    return this.guard.isOpen;
  }

  /**
   * Ends it after a failure, before the rollback. A call may consist of several statements and send the next
   * when the one before is answered; after the rollback that would be outside the transaction. So this waits
   * for the call that is under way. Returns what was held, for an error with which the rest is kept.
   */
  async abandon(): Promise<readonly StatementParts[]> {
    this.guard.end('was rolled back');
    await this.guard.quiet();
    return this.emptyHeld().map(statementOf);
  }

  /** Sends what is held and may not have changed its row, so that the commit does not travel with it. */
  async settle(): Promise<void> {
    if (this.held.some(({ check }) => check)) await this.sendHeld();
  }

  /** Ends it: audit entries and events of this run, for the statement that closes it. */
  closing(): {
    audits: AuditEntry[];
    events: readonly DomainEvent[];
    committed: readonly (() => void)[];
    held: readonly StatementParts[];
  } {
    this.guard.finish();
    return {
      held: this.emptyHeld().map(statementOf),
      committed: this.committed,
      audits: this.audits,
      events: this.events,
    };
  }
}
