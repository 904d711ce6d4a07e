import type { Dto } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { localDateOf } from '../../../platform/calendar/local-date.js';
import { invalid } from '../../../platform/errors.js';
import { nameKeyParts } from '../name-key.js';
import { BeneficiaryNameKey, BeneficiaryRecord } from '../persistence/entities.js';

export type BeneficiaryFacts = Omit<Dto<'NewBeneficiary'>, 'givenName' | 'familyName'> & {
  /** Empty for people who come without a name (imports with an external reference). */
  givenName: string;
  familyName: string;
  externalReference?: string;
  releaseDate?: string;
  labels?: Record<string, string>;
};

/** Keys under which the search finds a name, once each. */
export const searchKeys = (givenName: string, familyName: string): string[] => [
  ...new Set(
    [givenName, familyName]
      .filter((name) => name !== '')
      .flatMap(nameKeyParts)
      .filter((key) => key !== ''),
  ),
];

/** Replaces the search keys of a person. */
export async function indexNames(
  tx: Tx,
  person: Pick<BeneficiaryRecord, 'id' | 'bureauId' | 'givenName' | 'familyName'>,
): Promise<void> {
  await tx.remove(BeneficiaryNameKey, { beneficiaryId: person.id });
  for (const key of searchKeys(person.givenName, person.familyName)) {
    await tx.insert(BeneficiaryNameKey, {
      beneficiaryId: person.id,
      bureauId: person.bureauId,
      key,
    });
  }
}

/** A date of birth in the future is a slip of the keyboard. */
export function checkBirthDate(
  tx: Tx,
  birthDate: string | null | undefined,
  pointer: string,
): void {
  if (birthDate && birthDate > localDateOf(tx.now))
    throw invalid({ pointer, code: 'dateInFuture' });
}

/** Writes a new person with their search keys. The constraint on the personal number answers `personal-number-taken`. */
export async function registerBeneficiary(
  tx: Tx,
  bureauId: string,
  facts: BeneficiaryFacts,
): Promise<string> {
  const id = tx.newId();
  await tx.insert(BeneficiaryRecord, {
    id,
    bureauId,
    givenName: facts.givenName.trim(),
    familyName: facts.familyName.trim(),
    personalNumber: facts.personalNumber ?? null,
    externalReference: facts.externalReference ?? null,
    birthDate: facts.birthDate ?? null,
    sex: facts.sex,
    citizenship: facts.citizenship ?? null,
    phone: facts.phone ?? null,
    address: facts.address ?? null,
    regionCode: facts.regionCode ?? null,
    releaseDate: facts.releaseDate ?? null,
    riskLevel: null,
    labels: facts.labels ?? {},
    currentCaseId: null,
    caseOpenedAt: null,
    version: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  await indexNames(tx, { id, bureauId, givenName: facts.givenName, familyName: facts.familyName });
  return id;
}
