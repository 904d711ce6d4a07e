import { enrolmentMachine, groupMachine, isFinal, sessionMachine } from '@gza/contract';
import { statement } from '../../platform/db/statement.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { transition } from '../../platform/errors.js';
import type { StoredEvent } from '../../platform/outbox/reactions.js';

const cancelBy = (column: 'group_id' | 'enrolment_id') =>
  statement({
    name: `sessions-cancel-${column}`,
    params: ['uuid', 'text', 'timestamptz', 'text'],
    text: `
      update programme_session
      set
        state = $2,
        version = version + 1,
        updated_at = $3,
        last_step_by = null
      where
        ${column} = $1
        and state = $4`,
  });
const cancelByGroup = cancelBy('group_id');
const cancelByEnrolment = cancelBy('enrolment_id');

/**
 * Cancels the scheduled sessions of a course whose group has ended, or of a person whose enrolment has ended.
 */
async function cancel(tx: Tx, by: ReturnType<typeof cancelBy>, id: string): Promise<void> {
  const { from, to } = transition(sessionMachine, 'scheduled', 'cancel', tx.actor);
  await tx.sql(by(id, to, tx.now, from));
}

export async function cancelWithGroup(
  tx: Tx,
  { payload }: StoredEvent<'group.moved'>,
): Promise<void> {
  if (isFinal(groupMachine, payload.to)) await cancel(tx, cancelByGroup, payload.groupId);
}

export async function cancelWithEnrolment(
  tx: Tx,
  { payload }: StoredEvent<'enrolment.moved'>,
): Promise<void> {
  if (isFinal(enrolmentMachine, payload.to))
    await cancel(tx, cancelByEnrolment, payload.enrolmentId);
}
