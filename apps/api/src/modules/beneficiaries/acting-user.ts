import type { Tx } from '../../platform/db/unit-of-work.js';
import { ProblemError } from '../../platform/errors.js';

/** The person who acts, where a record has to name one; the system and clients write none of those. */
export function actingUser(tx: Tx): string {
  if (tx.actor.kind !== 'user') throw new ProblemError('forbidden');
  return tx.actor.id;
}
