import type { ReferralWithdrawalCause } from '@gza/contract';
import { statement } from '../../platform/db/statement.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { StoredEvent } from '../../platform/outbox/reactions.js';
import { moveReferral } from './commands/move-referral.js';
import { ReferralRecord } from './persistence/referral.entity.js';

/** Referrals under way with a partner with whom the person's consents no longer allow sharing. */
const referralsWithoutConsent = statement({
  name: 'referrals-without-consent',
  params: ['uuid'],
  row: { id: 'uuid' },
  text: `
    select
      id
    from
      referral
    where
      beneficiary_id = $1
      and state in ('sent', 'accepted', 'inProgress')
      and not app.shares_with(beneficiary_id, organisation_id)
    order by
      id`,
});

const referralsOfCase = statement({
  name: 'referrals-of-case',
  params: ['uuid'],
  row: { id: 'uuid' },
  text: `
    select
      id
    from
      referral
    where
      case_id = $1
      and state in ('draft', 'sent', 'accepted', 'inProgress')
    order by
      id`,
});

/** Withdraws a referral that the partner has; a draft, which the partner never saw, is discarded. */
async function end(tx: Tx, id: string, withdrawalCause: ReferralWithdrawalCause): Promise<void> {
  const referral = await tx.lock(ReferralRecord, id);
  if (referral.state === 'draft') await moveReferral(tx, referral, 'discard');
  else await moveReferral(tx, referral, 'withdraw', { withdrawalCause });
}

/** Withdraws the referrals that no consent covers any more. The partner is told once, without the reason. */
export async function withdrawWithConsent(
  tx: Tx,
  { payload }: StoredEvent<'consent.withdrawn'> | StoredEvent<'consent.expired'>,
): Promise<void> {
  if (payload.purpose !== 'partnerSharing') return;
  for (const { id } of await tx.sql(referralsWithoutConsent(payload.beneficiaryId)))
    await end(tx, id, 'consent');
}

/**
 * Withdraws the referrals that the consents of the joined, or again separate, people do not cover: what one record
 * had taken back holds for the person.
 */
export async function withdrawWithMerge(
  tx: Tx,
  { payload }: StoredEvent<'person.merged'> | StoredEvent<'person.unmerged'>,
): Promise<void> {
  const people = [payload.beneficiaryId, 'restoredId' in payload ? payload.restoredId : undefined];
  for (const person of people.filter((id) => id !== undefined))
    for (const { id } of await tx.sql(referralsWithoutConsent(person)))
      await end(tx, id, 'consent');
}

/** Withdraws the referrals of a closed case, and discards its drafts. */
export async function endReferralsWithCase(
  tx: Tx,
  { payload }: StoredEvent<'case.moved'>,
): Promise<void> {
  for (const { id } of await tx.sql(referralsOfCase(payload.caseId)))
    await end(tx, id, 'caseClosed');
}
