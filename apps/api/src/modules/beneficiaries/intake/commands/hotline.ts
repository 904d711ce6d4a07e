import type { beneficiariesEndpoints } from '@gza/contract';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { ProblemError } from '../../../../platform/errors.js';
import type { Done, Input } from '../../../../platform/http/handlers.js';
import { phoneOf } from '../../../../platform/text/phone.js';
import { actingUser } from '../../../../platform/acting-user.js';
import { pastInstant } from '../../past-instant.js';
import { getBeneficiary } from '../../people/index.js';
import { recordOnTimeline } from '../../timeline/index.js';
import { HotlineCallRecord } from '../persistence/entities.js';

type Table = typeof beneficiariesEndpoints;

/** Links a call to a person, and to the open case or otherwise the last one. */
async function join(tx: Tx, call: HotlineCallRecord, beneficiaryId: string): Promise<void> {
  const person = await getBeneficiary(tx, beneficiaryId);
  await tx.update(HotlineCallRecord, call, {
    beneficiaryId: person.id,
    bureauId: person.bureauId,
    caseId: person.currentCaseId,
  });
  await recordOnTimeline(tx, {
    beneficiaryId: person.id,
    bureauId: person.bureauId,
    caseId: person.currentCaseId,
    kind: 'hotlineCallJoined',
    subjectId: call.id,
    detail: { topic: call.topic },
    audience: 'help',
    at: call.at,
  });
}

/** Records a call, in the bureau of the person who took it. */
export async function takeHotlineCall(
  tx: Tx,
  { body }: Input<Table['takeHotlineCall']>,
): Promise<Done> {
  // A head belongs to no bureau: a bureau takes calls, and works with the caller afterwards.
  if (!tx.actor.bureauId) throw new ProblemError('forbidden');
  const call = await tx.create(HotlineCallRecord, {
    bureauId: tx.actor.bureauId,
    beneficiaryId: null,
    caseId: null,
    topic: body.topic,
    at: pastInstant(tx, body.at),
    callerName: body.callerName ?? null,
    callerPhone: phoneOf('/callerPhone', body.callerPhone),
    text: body.text,
    takenBy: actingUser(tx),
  });
  if (body.beneficiaryId) await join(tx, call, body.beneficiaryId);
  return { id: call.id };
}

export async function joinHotlineCall(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['joinHotlineCall']>,
): Promise<Done> {
  const call = await tx.lock(HotlineCallRecord, params.id, ifMatch);
  if (call.beneficiaryId) throw new ProblemError('call-joined-already');
  await join(tx, call, body.beneficiaryId);
  return { id: call.id };
}
