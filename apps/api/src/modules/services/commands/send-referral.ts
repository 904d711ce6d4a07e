import { referralMachine, type servicesEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { Refusal, transition } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { findStandingConsent, getCase } from '../../beneficiaries/index.js';
import { answerDueOn } from '../referral.rules.js';
import { requireActive } from './draft-referral.js';
import { moveReferral, taken } from './move-referral.js';

type Table = typeof servicesEndpoints;

/**
 * Discloses the referral to the partner. Needs an open case, an active partner and a standing consent
 * of the person to sharing with it.
 */
export async function sendReferral(tx: Tx, input: Input<Table['sendReferral']>): Promise<Done> {
  const referral = await taken(tx, input);
  transition(referralMachine, referral.state, 'send', tx.actor);
  const { beneficiaryId, organisationId } = referral;
  if ((await getCase(tx, referral.caseId)).state === 'closed')
    throw new Refusal('open-case-needed');
  await requireActive(tx, organisationId);
  const sharing = { purpose: 'partnerSharing', organisationId } as const;
  if (!(await findStandingConsent(tx, beneficiaryId, sharing)))
    throw new Refusal('consent-required');
  return moveReferral(tx, referral, 'send', {
    sentAt: tx.now,
    answerDueOn: answerDueOn(tx.now),
  });
}

export const discardReferral = async (tx: Tx, input: Input<Table['discardReferral']>) =>
  moveReferral(tx, await taken(tx, input), 'discard');

/** Takes a referral back: the need is gone, or the consent was withdrawn. The reason stays in the Department. */
export const withdrawReferral = async (tx: Tx, input: Input<Table['withdrawReferral']>) =>
  moveReferral(tx, await taken(tx, input), 'withdraw', { withdrawalReason: input.body.reason });
