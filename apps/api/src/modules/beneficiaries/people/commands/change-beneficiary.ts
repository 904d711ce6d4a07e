import type { beneficiariesEndpoints } from '@gza/contract';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { ProblemError } from '../../../../platform/errors.js';
import type { Done, Input } from '../../../../platform/http/handlers.js';
import { may } from '../../../../platform/permission.js';
import { definedFields } from '../../../../platform/defined-fields.js';
import { BeneficiaryRecord } from '../persistence/entities.js';
import { checkBirthDate, indexNames } from './register-beneficiary.js';

const permissionFor = (field: string) =>
  field === 'riskLevel' ? 'beneficiary.setRiskLevel' : 'beneficiary.correct';

/**
 * Corrects or completes a person. Only the officer changes the official risk level, and changes nothing else
 * (domain.md 2.6).
 */
export async function changeBeneficiary(
  tx: Tx,
  { params, body, ifMatch }: Input<(typeof beneficiariesEndpoints)['changeBeneficiary']>,
): Promise<Done> {
  const changes = definedFields(body);
  if (!Object.keys(changes).every((field) => may(tx.actor, permissionFor(field))))
    throw new ProblemError('forbidden');
  checkBirthDate(tx, body.birthDate, '/birthDate');
  const person = await tx.lock(BeneficiaryRecord, params.id, ifMatch);
  await tx.update(BeneficiaryRecord, person, changes);
  if (body.givenName !== undefined || body.familyName !== undefined) await indexNames(tx, person);
  return { id: params.id };
}
