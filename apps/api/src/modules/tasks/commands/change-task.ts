import { allowedEvents, taskMachine, type tasksEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { definedFields } from '../../../platform/defined-fields.js';
import { ProblemError } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { checkAssignee } from '../assignee.js';
import { TaskRecord } from '../persistence/entities.js';

/** Locks a task that is still to be done. */
export async function lockOpenTask(tx: Tx, id: string, version: number): Promise<TaskRecord> {
  const record = await tx.lock(TaskRecord, id, version);
  if (record.state !== 'open')
    throw new ProblemError('transition-not-allowed', {
      state: record.state,
      event: 'change',
      allowed: allowedEvents(taskMachine, record.state),
    });
  return record;
}

/** Changes the words of an open task, or the colleague who has to do it. */
export async function changeTask(
  tx: Tx,
  { params, body, ifMatch }: Input<(typeof tasksEndpoints)['changeTask']>,
): Promise<Done> {
  const record = await lockOpenTask(tx, params.id, ifMatch);
  if (body.assigneeId) await checkAssignee(tx, body.assigneeId, record.bureauId);
  await tx.update(TaskRecord, record, definedFields(body));
  return { id: record.id };
}

/** Names another colleague of an open task. */
export async function giveTask(
  tx: Tx,
  { id, version, to }: { readonly id: string; readonly version: number; readonly to: string },
): Promise<void> {
  const record = await lockOpenTask(tx, id, version);
  await checkAssignee(tx, to, record.bureauId);
  await tx.update(TaskRecord, record, { assigneeId: to });
}
