import type { beneficiariesEndpoints, Dto } from '@gza/contract';
import { localDateOf } from '../../../../platform/calendar/local-date.js';
import { dateGroundErrors } from '../../../../platform/date-rules.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { invalid, ProblemError } from '../../../../platform/errors.js';
import type { Done, Input } from '../../../../platform/http/handlers.js';
import { phoneOf } from '../../../../platform/text/phone.js';
import { may } from '../../../../platform/permission.js';
import { checkRegion } from '../../../workforce/index.js';
import { definedFields } from '../../../../platform/defined-fields.js';
import { BeneficiaryRecord } from '../persistence/entities.js';
import { correctCircumstances } from '../past-circumstances.js';
import { moveReleaseNotice, requireDayOfNotice } from '../release-notice.js';
import { requireFreeNumber } from '../free-number.js';
import { checkPersonalNumber } from '../personal-number.js';
import { birthError, personDates } from '../person-dates.js';
import { indexNames } from './register-beneficiary.js';

const permissionFor = (field: string) =>
  field === 'riskLevel' ? 'beneficiary.setRiskLevel' : 'beneficiary.correct';

/** A person is released after the birth, and was born before the work with them began. */
async function checkDates(
  tx: Tx,
  person: BeneficiaryRecord,
  body: Dto<'ChangeBeneficiaryBody'>,
): Promise<void> {
  if (!body.birthDate && !body.releaseDate) return;
  const { work } = await personDates(tx, person.id);
  const ofBirth = birthError(body.birthDate, work, localDateOf(tx.now));
  if (ofBirth) throw invalid({ pointer: '/birthDate', ...ofBirth });
  const birth = body.birthDate ?? person.birthDate;
  const errors = dateGroundErrors('ChangeBeneficiaryBody', body, { birth }, localDateOf(tx.now));
  if (errors.length > 0) throw invalid(...errors);
}

/** A correction of nothing that figures count is a mistake of the caller. */
function checkCorrection({ correction, regionCode, riskLevel }: Dto<'ChangeBeneficiaryBody'>) {
  if (correction && regionCode === undefined && riskLevel === undefined)
    throw invalid({ pointer: '/correction', code: 'notApplicable' });
}

/**
 * Corrects or completes a person. Only the officer changes the official risk level, and changes nothing else
 * (domain.md 2.6).
 */
export async function changeBeneficiary(
  tx: Tx,
  { params, body, ifMatch }: Input<(typeof beneficiariesEndpoints)['changeBeneficiary']>,
): Promise<Done> {
  const { correction, ...changes } = definedFields(body);
  checkCorrection(body);
  if (!Object.keys(changes).every((field) => may(tx.actor, permissionFor(field))))
    throw new ProblemError('forbidden');
  const person = await tx.lock(BeneficiaryRecord, params.id, ifMatch);
  checkPersonalNumber('/personalNumber', body.personalNumber, person.personalNumber);
  await checkDates(tx, person, body);
  await requireDayOfNotice(tx, person.id, body.releaseDate);
  await checkRegion(tx, body.regionCode, '/regionCode', person.regionCode);
  if (body.personalNumber !== person.personalNumber)
    await requireFreeNumber(tx, body.personalNumber, person.id);
  const { regionCode, riskLevel } = person;
  await tx.update(BeneficiaryRecord, person, {
    ...changes,
    ...(body.phone !== undefined && { phone: phoneOf('/phone', body.phone, person.phone) }),
  });
  if (correction) await correctCircumstances(tx, person, { regionCode, riskLevel });
  await moveReleaseNotice(tx, person.id, body.releaseDate);
  if (body.givenName !== undefined || body.familyName !== undefined) await indexNames(tx, person);
  return { id: params.id };
}
