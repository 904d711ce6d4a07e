import type { Tx } from '../../platform/db/unit-of-work.js';

/** Tells that an absence was recorded, changed or cancelled. */
export function tellChanged(tx: Tx, { id, staffId }: { id: string; staffId: string }): void {
  tx.emit('staffAbsence.changed', { staffAbsenceId: id, staffId });
}
