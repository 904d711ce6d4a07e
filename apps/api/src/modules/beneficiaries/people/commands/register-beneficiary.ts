import type { Dto } from '@gza/contract';
import { statement } from '../../../../platform/db/statement.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { phoneOf } from '../../../../platform/text/phone.js';
import { nameKeyParts } from '../../../../platform/text/name-key.js';
import { BeneficiaryNameKey, BeneficiaryRecord } from '../persistence/entities.js';

export type PersonalDetails = Omit<Dto<'NewBeneficiary'>, 'givenName' | 'familyName'> & {
  /** First name; empty for people imported without a name (with an external reference). */
  givenName: string;
  familyName: string;
  externalReference?: string;
  releaseDate?: string;
  labels?: Record<string, string>;
};

/** Returns the keys under which the search finds a name, without duplicates. */
export const searchKeys = (givenName: string, familyName: string): string[] => [
  ...new Set(
    [givenName, familyName]
      .filter((name) => name !== '')
      .flatMap(nameKeyParts)
      .filter((key) => key !== ''),
  ),
];

type Named = Pick<BeneficiaryRecord, 'id' | 'bureauId' | 'givenName' | 'familyName'>;

const keysOf = ({ id, bureauId, givenName, familyName }: Named): BeneficiaryNameKey[] =>
  searchKeys(givenName, familyName).map((key) => ({ beneficiaryId: id, bureauId, key }));

const mergedNamesStatement = statement({
  name: 'merged-names',
  params: ['uuid'],
  row: { givenName: 'text | null', familyName: 'text | null' },
  text: `
    select
      merged_record ->> 'given_name' as "givenName",
      merged_record ->> 'family_name' as "familyName"
    from
      person_merge
    where
      beneficiary_id = $1
      and undone_at is null`,
});

/** Replaces the search keys of a person: the own names, and those of the records that were merged into theirs. */
export async function indexNames(tx: Tx, person: Named): Promise<void> {
  const { id, bureauId } = person;
  const merged = (await tx.sql(mergedNamesStatement(id))).map(({ givenName, familyName }) =>
    keysOf({ id, bureauId, givenName: givenName ?? '', familyName: familyName ?? '' }),
  );
  const keys = new Map([keysOf(person), ...merged].flat().map((row) => [row.key, row]));
  await tx.remove(BeneficiaryNameKey, { beneficiaryId: id });
  await tx.insert(BeneficiaryNameKey, [...keys.values()]);
}

const recordOf = (tx: Tx, bureauId: string, summary: PersonalDetails): BeneficiaryRecord => ({
  id: tx.newId(),
  bureauId,
  givenName: summary.givenName.trim(),
  familyName: summary.familyName.trim(),
  personalNumber: summary.personalNumber ?? null,
  externalReference: summary.externalReference ?? null,
  birthDate: summary.birthDate ?? null,
  sex: summary.sex,
  citizenship: summary.citizenship ?? null,
  phone: phoneOf('/beneficiary/phone', summary.phone),
  address: summary.address ?? null,
  regionCode: summary.regionCode ?? null,
  readingLanguage: summary.readingLanguage ?? null,
  releaseDate: summary.releaseDate ?? null,
  riskLevel: null,
  labels: summary.labels ?? {},
  currentCaseId: null,
  caseOpenedAt: null,
  version: 1,
  createdAt: tx.now,
  updatedAt: tx.now,
});

/**
 * Writes new people with their search keys, with a constant number of statements. Returns their ids in order.
 */
export async function registerBeneficiaries(
  tx: Tx,
  people: readonly { bureauId: string; summary: PersonalDetails }[],
): Promise<string[]> {
  const records = people.map(({ bureauId, summary }) => recordOf(tx, bureauId, summary));
  await tx.insert(BeneficiaryRecord, records);
  await tx.insert(BeneficiaryNameKey, records.flatMap(keysOf));
  return records.map((r) => r.id);
}

/** Writes a new person. The constraint on the personal number causes `personal-number-taken`. */
export async function registerBeneficiary(
  tx: Tx,
  bureauId: string,
  summary: PersonalDetails,
): Promise<string> {
  const [id = ''] = await registerBeneficiaries(tx, [{ bureauId, summary }]);
  return id;
}
