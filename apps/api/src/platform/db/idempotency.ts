import type pg from 'pg';
import type { Actor } from '../actor.js';
import { Refusal } from '../errors.js';

/** A request with an Idempotency-Key: the same key and fingerprint replays the first answer. */
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

const lock = {
  name: 'idempotency-lock',
  text: `select pg_try_advisory_xact_lock(hashtextextended($1 || ' ' || $2, 0)) as free`,
};
const prior = {
  name: 'idempotency-prior',
  text: 'select fingerprint, answer from idempotency_key where actor_id = $1 and key = $2',
};

/**
 * Claims a key for this transaction. Answers the stored answer of an earlier, committed request with
 * the same key and body. Refuses with `idempotency-in-flight` while another one runs, and with
 * `idempotency-mismatch` when the key stood for something else. The lock comes first: a statement
 * sees only what was committed before it began.
 */
export async function claim(
  client: pg.ClientBase,
  actor: Actor,
  { key, fingerprint }: IdempotencyClaim,
): Promise<StoredAnswer | undefined> {
  const locked = await client.query<{ free: boolean }>({ ...lock, values: [actor.id, key] });
  if (!locked.rows[0]?.free) throw new Refusal('idempotency-in-flight');
  const found = await client.query<{ fingerprint: string; answer: StoredAnswer }>({
    ...prior,
    values: [actor.id, key],
  });
  const first = found.rows[0];
  if (!first) return undefined;
  if (first.fingerprint !== fingerprint) throw new Refusal('idempotency-mismatch');
  return first.answer;
}
