import { allowedEvents, referralMachine, type servicesEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { ProblemError } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { ReferralRecord } from '../persistence/referral.entity.js';

/**
 * Marks a referral that expired without an answer as dealt with: it leaves the overdue lines of Today. The
 * state does not change: a new attempt is a copy of the referral.
 */
export async function followUpReferral(
  tx: Tx,
  { params, body, ifMatch }: Input<(typeof servicesEndpoints)['followUpReferral']>,
): Promise<Done> {
  const referral = await tx.lock(ReferralRecord, params.id, ifMatch);
  if (referral.state !== 'expired')
    throw new ProblemError('transition-not-allowed', {
      state: referral.state,
      event: 'followUp',
      allowed: allowedEvents(referralMachine, referral.state),
    });
  await tx.update(ReferralRecord, referral, {
    followedUpAt: tx.now,
    followUpNote: body.note ?? null,
  });
  return { id: referral.id };
}
