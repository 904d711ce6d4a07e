import {
  enrolmentMachine,
  groupMachine,
  isFinal,
  sessionMachine,
  type EnrolmentState,
  type GroupState,
} from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { transition } from '../../platform/errors.js';
import type { StoredEvent } from '../../platform/outbox/relay.js';

/** Cancels what is still scheduled of a course whose group, or of a person whose enrolment, has ended. */
async function cancel(tx: Tx, column: 'group_id' | 'enrolment_id', id: unknown): Promise<void> {
  const { from, to } = transition(sessionMachine, 'scheduled', 'cancel', tx.actor);
  await tx.sql({
    name: `sessions-cancel-${column}`,
    text: `
      update programme_session set state = $2, version = version + 1, updated_at = $3, last_step_by = null
      where ${column} = $1 and state = $4`,
    values: [id, to, tx.now, from],
  });
}

export async function cancelWithGroup(tx: Tx, { payload }: StoredEvent): Promise<void> {
  if (isFinal(groupMachine, payload['to'] as GroupState))
    await cancel(tx, 'group_id', payload['groupId']);
}

export async function cancelWithEnrolment(tx: Tx, { payload }: StoredEvent): Promise<void> {
  if (isFinal(enrolmentMachine, payload['to'] as EnrolmentState))
    await cancel(tx, 'enrolment_id', payload['enrolmentId']);
}
