import { directoryEntryMachine } from '@gza/contract';
import { statement } from '../../platform/db/statement.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { transition } from '../../platform/errors.js';
import type { StoredEvent } from '../../platform/outbox/reactions.js';

const offersSuspendStatement = statement({
  name: 'offers-suspend-of-organisation',
  params: ['uuid', 'text', 'text', 'timestamptz', 'timestamptz'],
  text: `
    update directory_entry
    set
      state = $3,
      version = version + 1,
      updated_at = $4,
      last_step_by = null
    where
      organisation_id = $1
      and state = $2
      and updated_at <= $5`,
});

/**
 * Suspends the published offers of a deactivated organisation. They stay suspended when it is active again,
 * until somebody who has asked the provider resumes them.
 */
export async function suspendOffersOfOrganisation(
  tx: Tx,
  { payload, at }: StoredEvent<'organisation.deactivated'>,
): Promise<void> {
  const { from, to } = transition(directoryEntryMachine, 'active', 'suspend', tx.actor);
  await tx.sql(offersSuspendStatement(payload.organisationId, from, to, tx.now, at));
}
