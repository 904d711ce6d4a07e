import { allowedEvents, sessionMachine, type sessionsEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid, ProblemError } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { SessionRecord } from '../persistence/entities.js';
import { requireNoClash, lockTimetableOf } from '../clashes.js';
import { claimOf } from '../find-session-clashes.query.js';
import { checkStaff, sessionPointers } from './create-session.js';
import { noteSession } from '../session-timeline.js';

/**
 * Names another leader of a scheduled session with one person. The sessions of a group are led by its
 * facilitators, which a change of the group names.
 */
export async function replaceSessionLeader(
  tx: Tx,
  { params, body, ifMatch }: Input<(typeof sessionsEndpoints)['replaceSessionLeader']>,
): Promise<Done> {
  await lockTimetableOf(tx, (await tx.get(SessionRecord, { id: params.id })).bureauId);
  const session = await tx.lock(SessionRecord, params.id, ifMatch);
  if (session.state !== 'scheduled')
    throw new ProblemError('transition-not-allowed', {
      state: session.state,
      event: 'replaceLeader',
      allowed: allowedEvents(sessionMachine, session.state),
    });
  if (session.groupId) throw invalid({ pointer: '/staffId', code: 'notApplicable' });
  await checkStaff(tx, body.staffId, session.bureauId);
  // People, place and time stay, so only the leader is compared.
  const claim = { ...(await claimOf(tx, session)), personIds: [], place: null };
  const plan = {
    bureauId: session.bureauId,
    claims: [{ ...claim, leaderIds: [body.staffId] }],
    replacing: [session.id],
  };
  const agreed = await requireNoClash(tx, plan, body, sessionPointers);
  const from = session.staffId;
  await tx.update(SessionRecord, session, {
    staffId: body.staffId,
    ...(agreed.length > 0 && { clashReason: body.clashReason ?? null }),
  });
  await noteSession(tx, session, 'sessionLeaderReplaced');
  tx.emit('session.leaderReplaced', { sessionId: session.id, from, to: body.staffId });
  return { id: session.id };
}
