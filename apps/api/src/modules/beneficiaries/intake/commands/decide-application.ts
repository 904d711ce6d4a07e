import { applicationMachine, type beneficiariesEndpoints } from '@gza/contract';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { transition } from '../../../../platform/errors.js';
import type { Done, Input } from '../../../../platform/http/handlers.js';
import { openCase } from '../../cases/index.js';
import { recordOnTimeline } from '../../timeline/index.js';
import { ApplicationRecord } from '../persistence/entities.js';

type Table = typeof beneficiariesEndpoints;

type Event = 'accept' | 'decline' | 'withdraw' | 'reconsider';

type Decision = {
  params: { id: string };
  body: { note?: string; reason?: string };
  ifMatch: number;
};

const timelineKind = {
  accept: 'applicationAccepted',
  decline: 'applicationDeclined',
  withdraw: 'applicationWithdrawn',
  reconsider: 'applicationReconsidered',
} as const;

/** Performs one transition of an application; accepting opens the case in the same unit of work. */
async function decide(tx: Tx, event: Event, { params, body, ifMatch }: Decision): Promise<Done> {
  const application = await tx.lock(ApplicationRecord, params.id, ifMatch);
  const { to } = transition(applicationMachine, application.state, event, tx.actor);
  const caseId = event === 'accept' ? await openCase(tx, application) : application.caseId;
  await tx.update(ApplicationRecord, application, {
    state: to,
    caseId,
    decisionReason: body.reason ?? body.note ?? null,
    lastStepBy: tx.actor.id,
  });
  await recordOnTimeline(tx, {
    ...application,
    caseId,
    kind: timelineKind[event],
    subjectId: application.id,
  });
  return { id: application.id };
}

export const acceptApplication = (tx: Tx, input: Input<Table['acceptApplication']>) =>
  decide(tx, 'accept', input);

export const declineApplication = (tx: Tx, input: Input<Table['declineApplication']>) =>
  decide(tx, 'decline', input);

export const withdrawApplication = (tx: Tx, input: Input<Table['withdrawApplication']>) =>
  decide(tx, 'withdraw', input);

export const reconsiderApplication = (tx: Tx, input: Input<Table['reconsiderApplication']>) =>
  decide(tx, 'reconsider', input);
