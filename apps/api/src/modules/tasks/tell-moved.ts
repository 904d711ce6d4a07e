import type { TaskState } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';

/** Tells that a task was done, opened again, cancelled, or is no longer needed. */
export const tellMoved = (
  tx: Tx,
  { id, beneficiaryId }: { readonly id: string; readonly beneficiaryId: string },
  to: TaskState,
): void => tx.emit('task.moved', { taskId: id, beneficiaryId, to });
