import type { EnrolmentState } from '@gza/contract';
import { localDateOf } from '../../platform/calendar/local-date.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { StoredEvent } from '../../platform/outbox/reactions.js';
import { stepEnrolment, type EnrolmentEvent } from './commands/move-enrolment.js';
import { EnrolmentRecord } from './persistence/entities.js';

/** Event that ends an enrolment when its case ends, by state. */
const exits: Partial<Record<EnrolmentState, EnrolmentEvent>> = {
  proposed: 'withdraw',
  suitability: 'withdraw',
  waitlisted: 'adminExit',
  enrolled: 'withdraw',
  started: 'adminExit',
};

/** Ends all enrolments of a closed case, so that none holds a place. */
export async function endEnrolmentsWithCase(
  tx: Tx,
  { payload }: StoredEvent<'case.moved'>,
): Promise<void> {
  if (payload.to !== 'closed') return;
  for (const { id } of await tx.find(EnrolmentRecord, { caseId: payload.caseId })) {
    const enrolment = await tx.lock(EnrolmentRecord, id);
    const exit = exits[enrolment.state];
    if (exit) await stepEnrolment(tx, enrolment, exit, { endedOn: localDateOf(tx.now) });
  }
}
