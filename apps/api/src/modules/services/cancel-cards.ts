import { localDateOf } from '../../platform/calendar/local-date.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { StoredEvent } from '../../platform/outbox/reactions.js';
import { stepCard } from './commands/move-card.js';
import { IssuedCardRecord } from './persistence/entities.js';

/** Cancels the requests for cards of a closed case. An issued card waits for the person or its return. */
export async function cancelCardsWithCase(
  tx: Tx,
  { payload }: StoredEvent<'case.moved'>,
): Promise<void> {
  const requested = { caseId: payload.caseId, state: 'requested' } as const;
  for (const { id } of await tx.find(IssuedCardRecord, requested))
    await stepCard(tx, await tx.lock(IssuedCardRecord, id), 'cancel', {
      endedOn: localDateOf(tx.now),
    });
}
