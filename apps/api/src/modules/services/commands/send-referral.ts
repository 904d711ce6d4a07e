import { referralMachine, type servicesEndpoints } from '@gza/contract';
import { loadCalendar } from '../../../platform/calendar/load-calendar.js';
import { localDateOf } from '../../../platform/calendar/local-date.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { dueOn } from '../../../platform/deadlines.js';
import { ProblemError, transition } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { findValidConsent, getCase } from '../../beneficiaries/index.js';
import { requireActiveOrganisation } from '../../partners/index.js';
import { moveReferral, lockReferral } from './move-referral.js';

type Table = typeof servicesEndpoints;

/**
 * Discloses the referral to the partner. Needs an open case, an active partner and a valid consent of the
 * person to sharing with it.
 */
export async function sendReferral(tx: Tx, input: Input<Table['sendReferral']>): Promise<Done> {
  const referral = await lockReferral(tx, input);
  transition(referralMachine, referral.state, 'send', tx.actor);
  const { beneficiaryId, organisationId } = referral;
  if ((await getCase(tx, referral.caseId)).state === 'closed')
    throw new ProblemError('open-case-needed');
  await requireActiveOrganisation(tx, organisationId);
  const sharing = { purpose: 'partnerSharing', organisationId } as const;
  if (!(await findValidConsent(tx, beneficiaryId, sharing)))
    throw new ProblemError('consent-required');
  return moveReferral(tx, referral, 'send', {
    sentAt: tx.now,
    answerDueOn: dueOn('referralAnswer', localDateOf(tx.now), await loadCalendar(tx)),
  });
}

export const discardReferral = async (tx: Tx, input: Input<Table['discardReferral']>) =>
  moveReferral(tx, await lockReferral(tx, input), 'discard');

/**
 * Withdraws a referral: the need is gone, or the consent was withdrawn. The partner does not see the reason.
 */
export const withdrawReferral = async (tx: Tx, input: Input<Table['withdrawReferral']>) =>
  moveReferral(tx, await lockReferral(tx, input), 'withdraw', {
    withdrawalReason: input.body.reason,
    withdrawalCause: 'sender',
  });
