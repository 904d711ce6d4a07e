import type { beneficiariesEndpoints } from '@gza/contract';
import { localDateOf } from '../../../../platform/calendar/local-date.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { ProblemError, invalid } from '../../../../platform/errors.js';
import type { Done, Input } from '../../../../platform/http/handlers.js';
import { closeForWithdrawnConsent, findOpenCase, isMandatory } from '../../cases/index.js';
import { checkPersonDates, getBeneficiary } from '../../people/index.js';
import { recordOnTimeline } from '../../timeline/index.js';
import { consentErrors, lastsLonger } from '../consent.rules.js';
import { equalConsents, findValidConsent } from '../consent.lookup.js';
import { ConsentRecord } from '../persistence/file.entities.js';
import { expireConsent } from '../expire-consents.job.js';

type Table = typeof beneficiariesEndpoints;

/**
 * Ends the equal consent (same purpose and partner) that a new one follows: an expired one, or one that ends
 * earlier. Throws `consent-in-force` when the new one adds nothing.
 */
async function endEqualConsent(
  tx: Tx,
  beneficiaryId: string,
  next: Input<Table['recordConsent']>['body'],
): Promise<void> {
  for (const { id } of await tx.sql(
    equalConsents(beneficiaryId, next.purpose, next.organisationId ?? null),
  )) {
    const present = await tx.lock(ConsentRecord, id);
    if (present.validUntil !== null && present.validUntil < localDateOf(tx.now))
      await expireConsent(tx, present);
    else if (lastsLonger(next.validUntil ?? null, present.validUntil))
      await tx.update(ConsentRecord, present, { lapsedAt: tx.now, lapse: 'replaced' });
    else throw new ProblemError('consent-in-force');
  }
}

/** Records a signed consent. A person has one consent in force for each purpose and partner. */
export async function recordConsent(
  tx: Tx,
  { params, body }: Input<Table['recordConsent']>,
): Promise<Done> {
  const person = await getBeneficiary(tx, params.id);
  await checkPersonDates(tx, person.id, 'RecordConsentBody', body);
  const givenOn = body.givenOn ?? localDateOf(tx.now);
  const errors = consentErrors({ ...body, givenOn }, person.birthDate);
  if (errors.length > 0) throw invalid(...errors);
  await endEqualConsent(tx, person.id, body);
  const caseId = (await findOpenCase(tx, person.id))?.id ?? null;
  const { id } = await tx.create(ConsentRecord, {
    beneficiaryId: person.id,
    bureauId: person.bureauId,
    caseId,
    purpose: body.purpose,
    organisationId: body.organisationId ?? null,
    givenOn,
    validUntil: body.validUntil ?? null,
    givenBy: body.givenBy,
    personView: body.personView ?? null,
    note: body.note ?? null,
    recordedBy: tx.actor.id,
    withdrawnAt: null,
    withdrawalNote: null,
    lapsedAt: null,
    lapse: null,
  });
  await recordOnTimeline(tx, {
    beneficiaryId: person.id,
    bureauId: person.bureauId,
    caseId,
    kind: 'consentGiven',
    subjectId: id,
    detail: { purpose: body.purpose },
  });
  return { id };
}

/**
 * Withdraws a consent. Only the work that depends on it ends: a voluntary case without any consent to
 * assessment goes to closing, and sharing with the partner stops, also under an older consent for every
 * partner; open referrals follow `consent.withdrawn`.
 */
export async function withdrawConsent(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['withdrawConsent']>,
): Promise<Done> {
  const consent = await tx.lock(ConsentRecord, params.id, ifMatch);
  if (consent.withdrawnAt) throw new ProblemError('consent-withdrawn-already');
  await tx.update(ConsentRecord, consent, {
    withdrawnAt: tx.now,
    withdrawalNote: body.note ?? null,
  });
  const { beneficiaryId, purpose, organisationId } = consent;
  // The consent that replaced this one says the same, so it is withdrawn with it.
  for (const { id } of await tx.sql(equalConsents(beneficiaryId, purpose, organisationId)))
    await tx.update(ConsentRecord, await tx.lock(ConsentRecord, id), {
      withdrawnAt: tx.now,
      withdrawalNote: body.note ?? null,
    });
  const open = await findOpenCase(tx, beneficiaryId);
  await recordOnTimeline(tx, {
    beneficiaryId,
    bureauId: consent.bureauId,
    caseId: open?.id ?? null,
    kind: 'consentWithdrawn',
    subjectId: consent.id,
    detail: { purpose },
  });
  tx.emit('consent.withdrawn', { consentId: consent.id, beneficiaryId, purpose, organisationId });
  if (
    open &&
    purpose === 'assessment' &&
    !isMandatory(open.category) &&
    !(await findValidConsent(tx, beneficiaryId, { purpose }))
  )
    await closeForWithdrawnConsent(tx, open.id);
  return { id: consent.id };
}
