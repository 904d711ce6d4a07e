import { sessionMachine } from '@gza/contract';
import { statement } from '../../platform/db/statement.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { transition } from '../../platform/errors.js';
import { getCase, type Transfer } from '../beneficiaries/index.js';
import { enrolments } from '../programmes/published.js';
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

const cancelOfCase = statement({
  name: 'sessions-cancel-case',
  params: ['uuid', 'text', 'timestamptz', 'text'],
  text: `
    update programme_session
    set
      state = $2,
      version = version + 1,
      updated_at = $3,
      last_step_by = null
    where
      enrolment_id in (
        select
          e.id
        from
          ${enrolments} e
        where
          e.case_id = $1
      )
      and starts_at > app.now()
      and state = $4`,
});

/** Cancels the individual sessions ahead of a suspended case; the place in a group is kept. */
export async function cancelWithSuspension(
  tx: Tx,
  { payload }: StoredEvent<'case.moved'>,
): Promise<void> {
  if ((await getCase(tx, payload.caseId)).state !== 'suspended') return;
  const { from, to } = transition(sessionMachine, 'scheduled', 'cancel', tx.actor);
  await tx.sql(cancelOfCase(payload.caseId, to, tx.now, from));
}

export async function cancelWithGroup(
  tx: Tx,
  { payload }: StoredEvent<'group.moved'>,
): Promise<void> {
  await cancel(tx, cancelByGroup, payload.groupId);
}

export async function cancelWithEnrolment(
  tx: Tx,
  { payload }: StoredEvent<'enrolment.moved'>,
): Promise<void> {
  await cancel(tx, cancelByEnrolment, payload.enrolmentId);
}

const cancelOfTransfer = statement({
  name: 'sessions-cancel-transfer',
  params: ['uuid', 'uuid[]', 'text', 'timestamptz', 'text'],
  text: `
    update programme_session
    set
      state = $3,
      version = version + 1,
      updated_at = $4,
      last_step_by = null
    where
      enrolment_id in (
        select
          e.id
        from
          ${enrolments} e
        where
          e.case_id = $1
          and e.id <> all ($2::uuid[])
      )
      and starts_at > app.now()
      and state = $5`,
});

/**
 * Cancels the individual sessions ahead of a case that goes to another bureau, because their leader stays behind.
 * Those of enrolments that go on may be kept: the other bureau names their leader.
 */
export async function cancelWithTransfer(
  tx: Tx,
  { caseId, decisions: { enrolments: decided = [], sessions } }: Transfer,
): Promise<void> {
  const kept =
    sessions === 'keep'
      ? decided.filter(({ decision }) => decision === 'keep').map(({ enrolmentId }) => enrolmentId)
      : [];
  const { from, to } = transition(sessionMachine, 'scheduled', 'cancel', tx.actor);
  await tx.sql(cancelOfTransfer(caseId, kept, to, tx.now, from));
}
