import type { TimelineKindOf } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { recordOnTimeline } from '../beneficiaries/index.js';
import type { SessionRecord } from './persistence/entities.js';

/** Notes a session on the timeline of its one person; a group's session is on no timeline. */
export async function noteSession(
  tx: Tx,
  session: SessionRecord,
  kind: Extract<TimelineKindOf<'sessions'>, `session${string}`>,
): Promise<void> {
  if (!session.beneficiaryId) return;
  await recordOnTimeline<'sessions'>(tx, {
    beneficiaryId: session.beneficiaryId,
    bureauId: session.bureauId,
    kind,
    subjectId: session.id,
    detail: { startsAt: session.startsAt.toISOString(), programmeId: session.programmeId },
    audience: session.mandatory ? 'all' : 'help',
  });
}
