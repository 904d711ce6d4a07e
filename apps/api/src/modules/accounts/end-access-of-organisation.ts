import type { Tx } from '../../platform/db/unit-of-work.js';
import type { StoredEvent } from '../../platform/outbox/reactions.js';
import { endAccess } from './commands/end-access.js';

/**
 * Ends the access of a deactivated organisation: its accounts, their sign-ins, and its clients. They stay
 * ended when the organisation is active again, until an administrator decides on each. What somebody changed
 * after the event was decided with it in sight, and stays.
 */
export const endAccessOfOrganisation = (
  tx: Tx,
  { payload, at }: StoredEvent<'organisation.deactivated'>,
): Promise<void> => endAccess(tx, payload.organisationId, at);
