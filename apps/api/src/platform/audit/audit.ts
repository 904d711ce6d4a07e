import { purposeOf, type AuditOperation, type AuditPurpose } from '@gza/contract';
import { newId } from '../new-id.js';
import { systemActor, type Actor } from '../actor.js';
import type { Clock } from '../clock.js';
import { withClient } from '../db/connection.js';
import type { Database } from '../db/database.js';
import { executeTransaction, openActor } from '../db/pipeline.js';
import { statement } from '../db/statement.js';

/** Origin of a request, for the audit and the log. */
export interface RequestContext {
  /** Operation id of the contract's endpoint table, or the name of a system task. */
  readonly endpoint: string;
  readonly operation: AuditOperation;
  readonly traceId: string;
}

export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly actorKind: Actor['kind'];
  readonly role: string;
  readonly organisationId: string | null;
  readonly operation: AuditOperation;
  readonly endpoint: string;
  readonly result: 'done' | 'refused';
  readonly problem: string | null;
  /** Beneficiaries whose data were touched. */
  readonly subjects: readonly string[];
  /** Recipient of the data, when that is not the actor. */
  readonly recipientId: string | null;
  /** Criterion of a set that is not listed person by person: that of a stream. */
  readonly criterion: string | null;
  readonly traceId: string;
  readonly purpose: AuditPurpose;
  /** Reason that the actor gave. */
  readonly reason: string | null;
  /** Proof that the actor opened a transaction for this entry, for entries outside of it. */
  readonly ticket: string | null;
}

/** Id and ticket of an entry that is written outside of the transaction that it is about. */
export interface EntryTicket {
  readonly id: string;
  readonly ticket: string | null;
}

export interface AuditDetails {
  readonly subjects?: readonly string[];
  readonly recipientId?: string | null;
  readonly criterion?: string | null;
  readonly problem?: string | null;
  readonly operation?: AuditOperation;
  readonly reason?: string | null;
}

export function auditEntry(
  actor: Actor,
  context: RequestContext,
  now: Date,
  details: AuditDetails = {},
  { id, ticket }: EntryTicket = { id: newId(), ticket: null },
): AuditEntry {
  return {
    id,
    at: now.toISOString(),
    actorId: actor.id,
    actorKind: actor.kind,
    role: actor.kind === 'system' ? actor.name : actor.role,
    organisationId: actor.organisationId,
    operation: details.operation ?? context.operation,
    endpoint: context.endpoint,
    result: details.problem ? 'refused' : 'done',
    problem: details.problem ?? null,
    subjects: [...new Set(details.subjects ?? [])],
    recipientId: details.recipientId ?? null,
    criterion: details.criterion ?? null,
    traceId: context.traceId,
    purpose: purposeOf(context.endpoint),
    reason: details.reason ?? null,
    ticket,
  };
}

const insertEntries = statement({
  name: 'audit-insert',
  params: ['jsonb'],
  row: { record_audit: 'void' },
  text: 'select app.record_audit($1::jsonb)',
});

/** System actor that writes the entries of reads. */
const writer = systemActor('audit');

interface Waiting {
  entry: AuditEntry;
  resolve: () => void;
  reject: (error: Error) => void;
}

/** Longest wait of an entry for those of reads under way, in milliseconds. */
const maxWaitMs = 5;
/** Entries to one read under way from which a commit begins: a commit costs as much as eight entries. */
const entriesToRead = 3;

/**
 * Audit of reads: an entry is durable before the response is sent. Entries share commits, so that a read does
 * not need an fsync of its own (security.md). They wait while a commit is under way, and for a moment while
 * other reads are under way. The entry of a single read is written at once.
 */
export class ReadAudit {
  private waiting: Waiting[] = [];
  private underWay = 0;
  private writing = false;
  private moment: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Runs a read whose entry `write` will receive. */
  async during<T>(read: () => Promise<T>): Promise<T> {
    this.underWay += 1;
    try {
      return await read();
    } finally {
      this.underWay -= 1;
    }
  }

  write(entry: AuditEntry): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ entry, resolve, reject });
      if (!this.writing) this.drainSoon();
    });
  }

  private drainSoon(): void {
    if (this.waiting.length >= entriesToRead * this.underWay) {
      clearTimeout(this.moment);
      this.moment = undefined;
      void this.drain();
    } else {
      this.moment ??= setTimeout(() => {
        this.moment = undefined;
        if (!this.writing) void this.drain();
      }, maxWaitMs);
    }
  }

  private async insert(entries: readonly AuditEntry[]): Promise<void> {
    await withClient(this.database.pool('gza_worker'), (client) =>
      executeTransaction(
        client,
        openActor(writer, this.clock.now()),
        insertEntries(JSON.stringify(entries)),
      ),
    );
  }

  private async drain(): Promise<void> {
    this.writing = true;
    const batch = this.waiting.splice(0, 500);
    try {
      await this.insert(batch.map((w) => w.entry));
      for (const w of batch) w.resolve();
    } catch (error) {
      for (const w of batch) w.reject(error as Error);
    } finally {
      this.writing = false;
      if (this.waiting.length > 0) this.drainSoon();
    }
  }
}
