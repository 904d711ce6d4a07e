import { taskMachine } from '@gza/contract';
import { statement } from '../../platform/db/statement.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { transition } from '../../platform/errors.js';
import type { StoredEvent } from '../../platform/outbox/reactions.js';
import { staff } from '../accounts/published.js';
import type { Transfer } from '../beneficiaries/index.js';
import { assigneeHolds } from './persistence/assignee-holds.js';
import { tellMoved } from './tell-moved.js';

const lapseOfCase = statement({
  name: 'tasks-lapse-case',
  params: ['uuid', 'text', 'timestamptz', 'text', 'timestamptz'],
  row: { id: 'uuid', beneficiaryId: 'uuid' },
  text: `
    update task
    set
      state = $2,
      version = version + 1,
      updated_at = $3
    where
      case_id = $1
      and state = $4
      and created_at <= $5
    returning
      id,
      beneficiary_id as "beneficiaryId"`,
});

/** The open tasks of a closed case are no longer needed; those made since stay. */
export async function lapseWithCase(
  tx: Tx,
  { payload, at }: StoredEvent<'case.moved'>,
): Promise<void> {
  const { from, to } = transition(taskMachine, 'open', 'lapse', tx.actor);
  for (const task of await tx.sql(lapseOfCase(payload.caseId, to, tx.now, from, at)))
    tellMoved(tx, task, to);
}

const freeOfCase = statement({
  name: 'tasks-free-case',
  params: ['uuid', 'timestamptz'],
  text: `
    update task
    set
      assignee_id = null,
      version = version + 1,
      updated_at = $2
    where
      case_id = $1
      and state = 'open'
      and assignee_id is not null`,
});

/** The colleagues stay behind: the tasks wait for the case manager whom the other bureau names. */
export async function freeWithTransfer(tx: Tx, { caseId }: Transfer): Promise<void> {
  await tx.sql(freeOfCase(caseId, tx.now));
}

const followCase = statement({
  name: 'tasks-follow-case',
  params: ['uuid', 'uuid', 'uuid', 'timestamptz'],
  text: `
    update task t
    set
      assignee_id = $3,
      version = t.version + 1,
      updated_at = $4
    where
      t.case_id = $1
      and t.state = 'open'
      and t.assignee_id is distinct from $3
      and (
        t.assignee_id = $2
        or not exists (
          select
          from
            ${staff} u
          where
            u.id = t.assignee_id
            and ${assigneeHolds('u', 't.bureau_id')}
        )
      )`,
});

/**
 * The open tasks of the case manager before go to the new one, and those that nobody can do any more. Tasks of other
 * colleagues stay with them.
 */
export async function followCaseManager(
  tx: Tx,
  { payload }: StoredEvent<'case.assigned'>,
): Promise<void> {
  await tx.sql(followCase(payload.caseId, payload.from, payload.to, tx.now));
}
