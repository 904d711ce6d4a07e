import { allowedEvents, sessionMachine, type sessionsEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid, ProblemError } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { SessionRecord } from '../persistence/entities.js';
import { checkStaff } from './create-session.js';

/**
 * Names another leader of a scheduled session with one person. The sessions of a group are led by its
 * facilitators, which a change of the group names.
 */
export async function replaceSessionLeader(
  tx: Tx,
  { params, body, ifMatch }: Input<(typeof sessionsEndpoints)['replaceSessionLeader']>,
): Promise<Done> {
  const session = await tx.lock(SessionRecord, params.id, ifMatch);
  if (session.state !== 'scheduled')
    throw new ProblemError('transition-not-allowed', {
      state: session.state,
      event: 'replaceLeader',
      allowed: allowedEvents(sessionMachine, session.state),
    });
  if (session.groupId) throw invalid({ pointer: '/staffId', code: 'notApplicable' });
  await checkStaff(tx, body.staffId, session.bureauId);
  await tx.update(SessionRecord, session, { staffId: body.staffId });
  return { id: session.id };
}
