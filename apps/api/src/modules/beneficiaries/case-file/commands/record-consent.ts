import type { beneficiariesEndpoints } from '@gza/contract';
import { localDateOf } from '../../../../platform/calendar/local-date.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { ProblemError, invalid } from '../../../../platform/errors.js';
import type { Done, Input } from '../../../../platform/http/handlers.js';
import { closeForWithdrawnConsent, findOpenCase, isMandatory } from '../../cases/index.js';
import { checkPersonDates, getBeneficiary } from '../../people/index.js';
import { recordOnTimeline } from '../../timeline/index.js';
import { findValidConsent } from '../consent.lookup.js';
import { consentErrors } from '../consent.rules.js';
import { ConsentRecord } from '../persistence/file.entities.js';

type Table = typeof beneficiariesEndpoints;

/** Records a signed consent. */
export async function recordConsent(
  tx: Tx,
  { params, body }: Input<Table['recordConsent']>,
): Promise<Done> {
  const person = await getBeneficiary(tx, params.id);
  await checkPersonDates(tx, person.id, 'RecordConsentBody', body);
  const givenOn = body.givenOn ?? localDateOf(tx.now);
  const errors = consentErrors({ ...body, givenOn }, person.birthDate);
  if (errors.length > 0) throw invalid(...errors);
  const caseId = (await findOpenCase(tx, person.id))?.id ?? null;
  const { id } = await tx.create(ConsentRecord, {
    beneficiaryId: person.id,
    bureauId: person.bureauId,
    caseId,
    purpose: body.purpose,
    organisationId: body.organisationId ?? null,
    givenOn,
    givenBy: body.givenBy,
    personView: body.personView ?? null,
    note: body.note ?? null,
    recordedBy: tx.actor.id,
    withdrawnAt: null,
    withdrawalNote: null,
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
 * assessment goes to closing, and sharing with a partner stops (`consent.withdrawn`).
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
