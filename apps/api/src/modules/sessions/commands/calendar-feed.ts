import { createHash, randomBytes } from 'node:crypto';
import type { Dto, sessionsEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { ProblemError } from '../../../platform/errors.js';
import type { Input } from '../../../platform/http/handlers.js';
import type { StoredEvent } from '../../../platform/outbox/reactions.js';
import { CalendarFeedRecord } from '../persistence/entities.js';
import { statement } from '../../../platform/db/statement.js';

type Table = typeof sessionsEndpoints;

/** Stored digest of a token. A token has 256 random bits, so a plain digest cannot be guessed. */
export const hashFeedToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex');

const calendarFeedEndStatement = statement({
  name: 'calendar-feed-end',
  params: ['uuid', 'timestamptz'],
  text: 'update calendar_feed set revoked_at = $2 where user_id = $1 and revoked_at is null',
});

async function endFeed(tx: Tx, userId: string | null): Promise<void> {
  await tx.sql(calendarFeedEndStatement(userId, tx.now));
}

/** Creates the address of the actor's own calendar. Only this response contains the token. */
export async function createCalendarFeed(
  tx: Tx,
  { body }: Input<Table['createCalendarFeed']>,
): Promise<Dto<'CalendarFeedAddress'>> {
  const userId = tx.actor.id;
  if (!userId) throw new ProblemError('forbidden');
  await endFeed(tx, userId);
  const token = randomBytes(32).toString('base64url');
  await tx.insert(CalendarFeedRecord, {
    id: tx.newId(),
    userId,
    tokenHash: hashFeedToken(token),
    language: body.language,
    createdAt: tx.now,
    revokedAt: null,
  });
  tx.audit({});
  return { createdAt: tx.now.toISOString(), path: `/api/v1/calendar-feeds/${token}` };
}

export async function revokeCalendarFeed(tx: Tx): Promise<void> {
  await endFeed(tx, tx.actor.id);
  tx.audit({});
}

/** Ends the address on a change of role or bureau or a deactivation, as the sign-ins end. */
export const endFeedOfMoved = (tx: Tx, { payload }: StoredEvent<'user.moved'>): Promise<void> =>
  endFeed(tx, payload.userId);
