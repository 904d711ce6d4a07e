import type pg from 'pg';
import type { Actor } from '../actor.js';
import { ProblemError } from '../errors.js';
import { statement } from './statement.js';
import { narrow } from './statement-types.js';

/** A request with an Idempotency-Key: the same key and fingerprint repeats the first response. */
export interface IdempotencyClaim {
  readonly key: string;
  /** SHA-256 of method, URL and body. */
  readonly fingerprint: string;
}

export interface StoredAnswer {
  readonly status: number;
  readonly body: string | null;
  readonly headers: Readonly<Record<string, string>>;
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
  row: { fingerprint: 'text', answer: narrow<StoredAnswer>('jsonb') },
  text: 'select fingerprint, answer from idempotency_key where actor_id = $1 and key = $2',
});

/**
 * Statements that claim a key for this transaction: a lock that does not wait, then the stored entry of the
 * key. The lock comes first: a statement sees only what was committed before it began.
 */
export const claimStatements = (actor: Actor, { key }: IdempotencyClaim) =>
  [lockKey(actor.id, key), findPrior(actor.id, key)] as const;

/**
 * Evaluates the rows of those statements: the stored response of an earlier, committed request with the same
 * key and body. Throws `idempotency-in-flight` while another one runs, and `idempotency-mismatch` when the
 * key belongs to another request.
 */
export function priorAnswer(
  { fingerprint }: IdempotencyClaim,
  [lock, prior]: readonly pg.QueryResult[],
): StoredAnswer | undefined {
  const [{ free } = { free: false }] = (lock?.rows ?? []) as { free: boolean }[];
  const [first] = (prior?.rows ?? []) as { fingerprint: string; answer: StoredAnswer }[];
  if (!free) throw new ProblemError('idempotency-in-flight');
  if (!first) return undefined;
  if (first.fingerprint !== fingerprint) throw new ProblemError('idempotency-mismatch');
  return first.answer;
}
