import { referralMachine, type ReferralEvent, type ReferralState } from '@gza/contract';
import type { EventName } from '@gza/contract/events';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { transition } from '../../../platform/errors.js';
import type { Done } from '../../../platform/http/handlers.js';
import { recordOnTimeline } from '../../beneficiaries/index.js';
import { ReferralRecord } from '../persistence/referral.entity.js';

export interface ReferralAction {
  readonly params: { readonly id: string };
  readonly ifMatch: number;
}

/** Event by target state: no step leads back to the draft. */
const eventOf = {
  sent: 'referral.sent',
  accepted: 'referral.accepted',
  inProgress: 'referral.inProgress',
  delivered: 'referral.delivered',
  notTakenUp: 'referral.notTakenUp',
  discontinued: 'referral.discontinued',
  rejected: 'referral.rejected',
  expired: 'referral.expired',
  withdrawn: 'referral.withdrawn',
  discarded: 'referral.discarded',
} as const satisfies Record<Exclude<ReferralState, 'draft'>, EventName>;

/**
 * Performs one transition of the referral, notes it on the timeline (hidden from officers) and emits its
 * event, with ids only.
 */
export async function moveReferral(
  tx: Tx,
  referral: ReferralRecord,
  event: ReferralEvent,
  changes: Partial<ReferralRecord> = {},
): Promise<Done> {
  const { to } = transition(referralMachine, referral.state, event, tx.actor);
  const ends = !referralMachine.transitions.some((t) => t.from === to);
  await tx.update(ReferralRecord, referral, {
    ...changes,
    state: to,
    lastStepBy: tx.actor.id,
    ...(ends && { endedAt: tx.now }),
  });
  const { id, beneficiaryId, bureauId, caseId, organisationId, serviceCode } = referral;
  await recordOnTimeline<'services'>(tx, {
    beneficiaryId,
    bureauId,
    caseId,
    kind: 'referralStateChanged',
    subjectId: id,
    detail: { state: to, organisationId, serviceCode },
    audience: 'help',
  });
  if (to !== 'draft') tx.emit(eventOf[to], { referralId: id, organisationId });
  return { id };
}

export const lockReferral = (
  tx: Tx,
  { params, ifMatch }: ReferralAction,
): Promise<ReferralRecord> => tx.lock(ReferralRecord, params.id, ifMatch);
