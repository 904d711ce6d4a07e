import { systemActor } from '../../platform/actor.js';
import { localDateOf } from '../../platform/calendar/local-date.js';
import type { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { JobHandler } from '../../platform/jobs/jobs.js';
import { moveReferral } from './commands/move-referral.js';
import { ReferralRecord } from './persistence/referral.entity.js';
import { statement } from '../../platform/db/statement.js';

const actor = systemActor('expire-referrals');
const context = {
  endpoint: 'expireReferrals',
  operation: 'alteration',
  traceId: 'expire-referrals',
} as const;

const referralsOverdueStatement = statement({
  name: 'referrals-overdue',
  params: ['date'],
  row: { id: 'uuid' },
  text: `
    select
      id
    from
      referral
    where
      state = 'sent'
      and answer_due_on < $1
    order by
      answer_due_on,
      id
    for update
      skip locked`,
});

/**
 * The job `expireReferrals`: expires referrals that a partner has not answered by their last day. It may run
 * at any time, and twice.
 */
export const expireReferrals =
  (uow: UnitOfWork): JobHandler =>
  async () => {
    await uow.run(actor, context, async (tx) => {
      const due = await tx.sql(referralsOverdueStatement(localDateOf(tx.now)));
      for (const { id } of due) {
        const referral = await tx.lock(ReferralRecord, id);
        await moveReferral(tx, referral, 'expire');
        tx.audit({ subjects: [referral.beneficiaryId] });
      }
    });
  };
