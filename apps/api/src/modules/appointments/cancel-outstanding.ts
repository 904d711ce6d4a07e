import { appointmentMachine } from '@gza/contract';
import { statement } from '../../platform/db/statement.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { transition } from '../../platform/errors.js';
import type { StoredEvent } from '../../platform/outbox/reactions.js';
import type { Transfer } from '../beneficiaries/index.js';

const cancelOfCase = statement({
  name: 'appointments-cancel-case',
  params: ['uuid', 'text', 'timestamptz', 'text'],
  text: `
    update appointment
    set
      state = $2,
      version = version + 1,
      updated_at = $3
    where
      case_id = $1
      and starts_at > app.now()
      and state = $4`,
});

/** Cancels the appointments ahead of a case. Past ones stay, so that they are recorded. */
async function cancelAhead(tx: Tx, caseId: string): Promise<void> {
  const { from, to } = transition(appointmentMachine, 'planned', 'cancel', tx.actor);
  await tx.sql(cancelOfCase(caseId, to, tx.now, from));
}

export const cancelWithCase = (tx: Tx, { payload }: StoredEvent<'case.moved'>): Promise<void> =>
  cancelAhead(tx, payload.caseId);

/** The colleague stays behind: the other bureau makes its own appointments. */
export const cancelWithTransfer = (tx: Tx, { caseId }: Transfer): Promise<void> =>
  cancelAhead(tx, caseId);
