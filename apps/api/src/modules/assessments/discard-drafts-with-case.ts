import type { Tx } from '../../platform/db/unit-of-work.js';
import { transition } from '../../platform/errors.js';
import type { StoredEvent } from '../../platform/outbox/reactions.js';
import { lifeOf } from './assessment.policy.js';
import { recordStep } from './commands/lock-assessment.js';
import { AssessmentRecord } from './persistence/entities.js';

/**
 * Discards the drafts of a closed case; their answers stay on record. A completed assessment stays as it is:
 * no command changes it any more.
 */
export async function discardDraftsWithCase(
  tx: Tx,
  { payload }: StoredEvent<'case.moved'>,
): Promise<void> {
  const drafts = { caseId: payload.caseId, state: 'draft' } as const;
  for (const { id } of await tx.find(AssessmentRecord, drafts)) {
    const record = await tx.lock(AssessmentRecord, id);
    const { to } = transition(lifeOf(record), record.state, 'discard', tx.actor);
    await tx.update(AssessmentRecord, record, { state: to, lastStepBy: null });
    await recordStep(tx, record, 'discard');
  }
}
