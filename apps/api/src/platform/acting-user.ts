import type { Tx } from './db/unit-of-work.js';
import { ProblemError } from './errors.js';

/**
 * Returns the id of the acting user for a record that has to name one. The system and clients write no such
 * records.
 */
export function actingUser(tx: Tx): string {
  if (tx.actor.kind !== 'user') throw new ProblemError('forbidden');
  return tx.actor.id;
}
