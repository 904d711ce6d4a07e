import type { Tx } from '../../../platform/db/unit-of-work.js';
import type { StoredEvent } from '../../../platform/outbox/reactions.js';
import { releaseCases } from './commands/release-cases.js';

/** Releases the open cases of an account that was deactivated or moved, as it stands now. */
export const releaseCasesOfMoved = (
  tx: Tx,
  { payload }: StoredEvent<'user.moved'>,
): Promise<void> => releaseCases(tx, payload.userId);
