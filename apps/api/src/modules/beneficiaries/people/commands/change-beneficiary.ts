import type { beneficiariesEndpoints } from '@gza/contract';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { ProblemError } from '../../../../platform/errors.js';
import type { Done, Input } from '../../../../platform/http/handlers.js';
import { definedFields } from '../../../../platform/defined-fields.js';
import { BeneficiaryRecord } from '../persistence/entities.js';
import { checkBirthDate, indexNames } from './register-beneficiary.js';

/** Corrects or completes a person. The official risk level is the officer's alone, and all that the officer changes (domain.md 2.6). */
export async function changeBeneficiary(
  tx: Tx,
  { params, body, ifMatch }: Input<(typeof beneficiariesEndpoints)['changeBeneficiary']>,
): Promise<Done> {
  const changes = definedFields(body);
  const fields = Object.keys(changes);
  const isOfficer = tx.actor.role === 'probationOfficer';
  if (isOfficer ? fields.some((f) => f !== 'riskLevel') : fields.includes('riskLevel'))
    throw new ProblemError('forbidden');
  checkBirthDate(tx, body.birthDate, '/birthDate');
  const person = await tx.lock(BeneficiaryRecord, params.id, ifMatch);
  await tx.update(BeneficiaryRecord, person, changes);
  if (body.givenName !== undefined || body.familyName !== undefined) await indexNames(tx, person);
  return { id: params.id };
}
