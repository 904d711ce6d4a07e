import type pg from 'pg';
import type { Actor } from '../actor.js';
import { ProblemError } from '../errors.js';
import { statement } from './statement.js';

/** A request with an Idempotency-Key: the same key and fingerprint repeats the first result. */
export interface IdempotencyClaim {
  readonly key: string;
  /** Keyed digest of method, URL and body: without the installation's secret no body can be guessed from it. */
  readonly fingerprint: string;
  /**
   * The request makes a record: an equal one of the same caller at the same time waits for it, and learns what the
   * one between these times has recorded. The clocks of two processes may differ, so the time of now is within.
   */
  readonly equalWithin?: readonly [from: Date, to: Date];
}

/**
 * KeptResult of a request, for a retry with the same key. It names the record and contains nothing of it: a
 * retry reads the record again as the caller of now (docs/adr/0021).
 */
export interface KeptResult {
  readonly operation: string;
  /** Record that the answer showed; null for an answer without one. */
  readonly recordId: string | null;
  readonly status: number;
  /** Version of the record after the change. */
  readonly version: number | null;
}

/** The lock of the key does not wait; the lock of equal requests does, but not behind a request with the same key. */
const lockKey = statement({
  name: 'idempotency-lock',
  params: ['text', 'text', 'text'],
  row: { free: 'boolean', locked: 'void | null' },
  text: `
    select
      own.free,
      case
        when own.free
        and $3::text is not null then pg_advisory_xact_lock(hashtextextended ($1 || ' equal ' || $3, 0))
      end as locked
    from
      (
        select
          pg_try_advisory_xact_lock(hashtextextended ($1 || ' ' || $2, 0)) as free
      ) own`,
});
/** What the store keeps of a result (`KeptResult`), as columns of a row. */
const keptRow = {
  operation: 'text',
  recordId: 'uuid | null',
  status: 'int',
  version: 'int | null',
} as const;
const keptColumns = `
      operation,
      record_id as "recordId",
      status,
      version`;

const findPrior = statement({
  name: 'idempotency-prior',
  params: ['uuid', 'text'],
  row: {
    fingerprint: 'text',
    ...keptRow,
  },
  text: `
    select
      fingerprint,
      ${keptColumns}
    from
      idempotency_key
    where
      actor_id = $1
      and key = $2`,
});

const findEqual = statement({
  name: 'idempotency-equal',
  params: ['uuid', 'text', 'text', 'timestamptz', 'timestamptz'],
  row: keptRow,
  text: `
    select${keptColumns}
    from
      idempotency_key
    where
      actor_id = $1
      and key <> $2
      and fingerprint = $3
      and at > $4
      and at < $5
      and record_id is not null
    order by
      at desc,
      key desc
    limit
      1`,
});

/**
 * Statements that claim a key for this transaction: the locks, then the stored entry of the key and that of an
 * equal request. The locks come first: a statement sees only what was committed before it began.
 */
export const claimStatements = (
  actor: Actor,
  { key, fingerprint, equalWithin }: IdempotencyClaim,
) => [
  lockKey(actor.id, key, equalWithin ? fingerprint : null),
  findPrior(actor.id, key),
  ...(equalWithin ? [findEqual(actor.id, key, fingerprint, ...equalWithin)] : []),
];

/** What the store knows of a request before it is run. */
export interface Claimed {
  /** Result of an earlier, committed request with the same key and body. */
  readonly prior?: KeptResult;
  /** Result of the last equal request with another key, or without one. */
  readonly equal?: KeptResult;
}

/**
 * Evaluates the rows of those statements. Throws `idempotency-in-flight` while another request with the key runs,
 * and `idempotency-mismatch` when the key belongs to another request.
 */
export function claimedResult(
  { fingerprint }: IdempotencyClaim,
  [lock, prior, equal]: readonly pg.QueryResult[],
): Claimed {
  const [{ free } = { free: false }] = (lock?.rows ?? []) as { free: boolean }[];
  const [first] = (prior?.rows ?? []) as (KeptResult & { fingerprint: string })[];
  if (!free) throw new ProblemError('idempotency-in-flight');
  if (first && first.fingerprint !== fingerprint) throw new ProblemError('idempotency-mismatch');
  const [last] = (equal?.rows ?? []) as KeptResult[];
  return { ...(first && { prior: first }), ...(last && { equal: last }) };
}
