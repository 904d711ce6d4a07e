import { appointmentMachine } from '@gza/contract';
import { statement } from '../../platform/db/statement.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { transition } from '../../platform/errors.js';
import type { StoredEvent } from '../../platform/outbox/reactions.js';
import type { Transfer } from '../beneficiaries/index.js';
import { tellMoved } from './tell-moved.js';

const cancelOfCase = statement({
  name: 'appointments-cancel-case',
  params: ['uuid', 'text', 'timestamptz', 'text'],
  row: { id: 'uuid', beneficiaryId: 'uuid' },
  text: `
    update appointment
    set
      state = $2,
      version = version + 1,
      updated_at = $3
    where
      case_id = $1
      and starts_at > app.now()
      and state = $4
    returning
      id,
      beneficiary_id as "beneficiaryId"`,
});

/** Cancels the appointments ahead of a case, and tells of each. Past ones stay, so that they are recorded. */
async function cancelAhead(tx: Tx, caseId: string): Promise<void> {
  const { from, to } = transition(appointmentMachine, 'planned', 'cancel', tx.actor);
  for (const cancelled of await tx.sql(cancelOfCase(caseId, to, tx.now, from)))
    tellMoved(tx, cancelled, to);
}

export const cancelWithCase = (tx: Tx, { payload }: StoredEvent<'case.moved'>): Promise<void> =>
  cancelAhead(tx, payload.caseId);

/** The colleague stays behind: the other bureau makes its own appointments. */
export const cancelWithTransfer = (tx: Tx, { caseId }: Transfer): Promise<void> =>
  cancelAhead(tx, caseId);
