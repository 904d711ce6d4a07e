import { localDateOf, type LocalDate } from '../../platform/calendar/local-date.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { invalid } from '../../platform/errors.js';

/** Rejects a due date before today. */
export function requireFutureDue(tx: Tx, dueOn: LocalDate | null | undefined): void {
  if (dueOn && dueOn < localDateOf(tx.now))
    throw invalid({ pointer: '/dueOn', code: 'dateInPast' });
}
