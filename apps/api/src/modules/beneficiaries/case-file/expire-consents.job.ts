import { systemActor } from '../../../platform/actor.js';
import { localDateOf } from '../../../platform/calendar/local-date.js';
import { statement } from '../../../platform/db/statement.js';
import type { Tx, UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { JobHandler } from '../../../platform/jobs/jobs.js';
import { recordOnTimeline } from '../timeline/index.js';
import { ConsentRecord } from './persistence/file.entities.js';

const actor = systemActor('expire-consents');
const context = {
  endpoint: 'expireConsents',
  operation: 'alteration',
  traceId: 'expire-consents',
} as const;

const consentsOverStatement = statement({
  name: 'consents-over',
  params: ['date'],
  row: { id: 'uuid' },
  text: `
    select
      id
    from
      consent
    where
      withdrawn_at is null
      and lapsed_at is null
      and valid_until < $1
    order by
      valid_until,
      id
    for update
      skip locked`,
});

/** Ends a consent whose last day has passed. Open referrals under it follow `consent.expired`. */
export async function expireConsent(tx: Tx, consent: ConsentRecord): Promise<void> {
  const { id, beneficiaryId, bureauId, caseId, purpose, organisationId } = consent;
  await tx.update(ConsentRecord, consent, { lapsedAt: tx.now, lapse: 'expired' });
  await recordOnTimeline(tx, {
    beneficiaryId,
    bureauId,
    caseId,
    kind: 'consentExpired',
    subjectId: id,
    detail: { purpose },
  });
  tx.emit('consent.expired', { consentId: id, beneficiaryId, purpose, organisationId });
}

/** The job `expireConsents`: ends the consents that are over. It may run at any time, and twice. */
export const expireConsents =
  (uow: UnitOfWork): JobHandler =>
  async () => {
    await uow.run(actor, context, async (tx) => {
      for (const { id } of await tx.sql(consentsOverStatement(localDateOf(tx.now)))) {
        const consent = await tx.lock(ConsentRecord, id);
        await expireConsent(tx, consent);
        tx.audit({ subjects: [consent.beneficiaryId] });
      }
    });
  };
