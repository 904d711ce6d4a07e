import { enrolmentMachine, findTransition } from '@gza/contract';
import { localDateOf } from '../../platform/calendar/local-date.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { StoredEvent } from '../../platform/outbox/reactions.js';
import { stepEnrolment } from './commands/move-enrolment.js';
import { EnrolmentRecord } from './persistence/entities.js';

/**
 * Ends all enrolments of a closed case by an administrative exit, so that none holds a place and none says of
 * the person what the person did not do.
 */
export async function endEnrolmentsWithCase(
  tx: Tx,
  { payload }: StoredEvent<'case.moved'>,
): Promise<void> {
  for (const { id } of await tx.find(EnrolmentRecord, { caseId: payload.caseId })) {
    const enrolment = await tx.lock(EnrolmentRecord, id);
    if (findTransition(enrolmentMachine, enrolment.state, 'adminExit'))
      await stepEnrolment(tx, enrolment, 'adminExit', { endedOn: localDateOf(tx.now) });
  }
}
