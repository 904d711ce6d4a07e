import { allowedEvents, sessionMachine, type sessionsEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid, ProblemError } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { SessionRecord } from '../persistence/entities.js';
import { requireNoClash, lockTimetableOf } from '../clashes.js';
import { claimOf } from '../find-session-clashes.query.js';
import { checkStaff, sessionPointers } from './create-session.js';
import { noteSession } from '../session-timeline.js';

function requireReplaceable(session: SessionRecord): void {
  if (session.state !== 'scheduled')
    throw new ProblemError('transition-not-allowed', {
      state: session.state,
      event: 'replaceLeader',
      allowed: allowedEvents(sessionMachine, session.state),
    });
}

/** Whether the leader of a session is this one already: by name, or as the only facilitator of its group. */
async function isLedBy(tx: Tx, session: SessionRecord, staffId: string | null): Promise<boolean> {
  if (staffId === session.staffId) return true;
  const { leaderIds } = await claimOf(tx, session);
  return session.staffId === null && leaderIds.length === 1 && leaderIds[0] === staffId;
}

async function nameLeader(
  tx: Tx,
  session: SessionRecord,
  staffId: string | null,
  clashReason?: string | null,
): Promise<void> {
  const from = session.staffId;
  await tx.update(SessionRecord, session, {
    staffId,
    ...(clashReason !== undefined && { clashReason }),
  });
  await noteSession(tx, session, 'sessionLeaderReplaced');
  tx.emit('session.leaderReplaced', { sessionId: session.id, from, to: staffId });
}

/** Names another leader of a scheduled session with one person, whose clashes were compared before. */
export async function giveSession(
  tx: Tx,
  { id, version, to }: { readonly id: string; readonly version: number; readonly to: string },
): Promise<void> {
  const session = await tx.lock(SessionRecord, id, version);
  requireReplaceable(session);
  await checkStaff(tx, to, session.bureauId);
  await nameLeader(tx, session, to);
}

/**
 * Names another leader of a scheduled session. One of a group is led by its facilitators, unless it has a leader of
 * its own; null gives it back to them.
 */
export async function replaceSessionLeader(
  tx: Tx,
  { params, body, ifMatch }: Input<(typeof sessionsEndpoints)['replaceSessionLeader']>,
): Promise<Done> {
  await lockTimetableOf(tx, (await tx.get(SessionRecord, { id: params.id })).bureauId);
  const session = await tx.lock(SessionRecord, params.id, ifMatch);
  requireReplaceable(session);
  const { staffId } = body;
  if (staffId) await checkStaff(tx, staffId, session.bureauId);
  else if (!session.groupId) throw invalid({ pointer: '/staffId', code: 'required' });
  if (await isLedBy(tx, session, staffId))
    throw invalid({ pointer: '/staffId', code: 'sameAsNow' });
  // People, place and time stay, so only the leader is compared.
  const claim = { ...(await claimOf(tx, { ...session, staffId })), personIds: [], place: null };
  const plan = { bureauId: session.bureauId, claims: [claim], replacing: [session.id] };
  const agreed = await requireNoClash(tx, plan, body, sessionPointers);
  await nameLeader(
    tx,
    session,
    staffId,
    agreed.length > 0 ? (body.clashReason ?? null) : undefined,
  );
  return { id: session.id };
}
