import type pg from 'pg';
import type { Actor } from '../actor.js';
import { ProblemError } from '../errors.js';
import { statement } from './statement.js';

/** A request with an Idempotency-Key: the same key and fingerprint repeats the first result. */
export interface IdempotencyClaim {
  readonly key: string;
  /** Keyed digest of method, URL and body: without the installation's secret no body can be guessed from it. */
  readonly fingerprint: string;
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

const lockKey = statement({
  name: 'idempotency-lock',
  params: ['text', 'text'],
  row: { free: 'boolean' },
  text: `
    select
      pg_try_advisory_xact_lock(hashtextextended ($1 || ' ' || $2, 0)) as free`,
});
const findPrior = statement({
  name: 'idempotency-prior',
  params: ['uuid', 'text'],
  row: {
    fingerprint: 'text',
    operation: 'text',
    recordId: 'uuid | null',
    status: 'int',
    version: 'int | null',
  },
  text: `
    select
      fingerprint,
      operation,
      record_id as "recordId",
      status,
      version
    from
      idempotency_key
    where
      actor_id = $1
      and key = $2`,
});

/**
 * Statements that claim a key for this transaction: a lock that does not wait, then the stored entry of the
 * key. The lock comes first: a statement sees only what was committed before it began.
 */
export const claimStatements = (actor: Actor, { key }: IdempotencyClaim) =>
  [lockKey(actor.id, key), findPrior(actor.id, key)] as const;

/**
 * Evaluates the rows of those statements: the result of an earlier, committed request with the same key and
 * body. Throws `idempotency-in-flight` while another one runs, and `idempotency-mismatch` when the key
 * belongs to another request.
 */
export function priorResult(
  { fingerprint }: IdempotencyClaim,
  [lock, prior]: readonly pg.QueryResult[],
): KeptResult | undefined {
  const [{ free } = { free: false }] = (lock?.rows ?? []) as { free: boolean }[];
  const [first] = (prior?.rows ?? []) as (KeptResult & { fingerprint: string })[];
  if (!free) throw new ProblemError('idempotency-in-flight');
  if (!first) return undefined;
  if (first.fingerprint !== fingerprint) throw new ProblemError('idempotency-mismatch');
  return first;
}
