import type { Tx } from '../../platform/db/unit-of-work.js';
import { invalid } from '../../platform/errors.js';

/** Returns the time of a past event: now by default, never in the future (`/at`). */
export function pastInstant(tx: Tx, at: string | undefined): Date {
  const instant = at === undefined ? tx.now : new Date(at);
  if (instant > tx.now) throw invalid({ pointer: '/at', code: 'dateInFuture' });
  return instant;
}
