import { taskMachine, type tasksEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { transition } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { checkPersonDates } from '../../beneficiaries/index.js';
import { TaskRecord } from '../persistence/entities.js';
import { requireLater } from '../require-later.js';
import { noteTask } from '../task-timeline.js';
import { tellMoved } from '../tell-moved.js';
import { lockOpenTask } from './change-task.js';

type Table = typeof tasksEndpoints;
type Event = (typeof taskMachine.transitions)[number]['event'];

/** Takes one edge of the life cycle, and tells of it. */
async function step(
  tx: Tx,
  id: string,
  version: number,
  event: Event,
  changes: Partial<TaskRecord>,
): Promise<TaskRecord> {
  const record = await tx.lock(TaskRecord, id, version);
  const { to } = transition(taskMachine, record.state, event, tx.actor);
  await tx.update(TaskRecord, record, { ...changes, state: to });
  tellMoved(tx, record, to);
  return record;
}

export async function completeTask(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['completeTask']>,
): Promise<Done> {
  const record = await step(tx, params.id, ifMatch, 'complete', {
    result: body.result?.trim() ?? null,
    doneBy: tx.actor.id,
    doneAt: tx.now,
  });
  await noteTask(tx, record, 'taskDone');
  return { id: record.id };
}

/** Opens a task again that was marked as done in error; its entry on the timeline stays. */
export async function reopenTask(
  tx: Tx,
  { params, ifMatch }: Input<Table['reopenTask']>,
): Promise<Done> {
  const nothing = { result: null, doneBy: null, doneAt: null };
  const { id } = await step(tx, params.id, ifMatch, 'reopen', nothing);
  return { id };
}

export async function cancelTask(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['cancelTask']>,
): Promise<Done> {
  const record = await step(tx, params.id, ifMatch, 'cancel', { reason: body.reason });
  await noteTask(tx, record, 'taskCancelled');
  return { id: record.id };
}

/** Moves an open task to a later day; the first day stays known. */
export async function postponeTask(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['postponeTask']>,
): Promise<Done> {
  const record = await lockOpenTask(tx, params.id, ifMatch);
  await checkPersonDates(tx, record.beneficiaryId, 'PostponeTaskBody', body);
  requireLater(tx, body.dueOn, record.dueOn);
  await tx.update(TaskRecord, record, { dueOn: body.dueOn, reason: body.reason });
  await noteTask(tx, record, 'taskPostponed', { dueOn: body.dueOn });
  return { id: record.id };
}
