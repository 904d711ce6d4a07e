import type { ReadingLanguage, Sex } from '@gza/contract';
import { statement } from '../../../../platform/db/statement.js';
import { narrow } from '../../../../platform/db/statement-types.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import type { RowError } from '../../../../platform/imports/import-type.js';
import type { KnownPerson, PersonRow } from './person-row.rules.js';

/** People of a batch who are registered, by their identifiers. */
export interface Known {
  readonly byReference: ReadonlyMap<string | null, KnownPerson>;
  readonly byNumber: ReadonlyMap<string | null, KnownPerson>;
}

const importKnownPeopleStatement = statement({
  name: 'import-known-people',
  params: ['text[]', 'text[]', 'uuid[]'],
  row: {
    id: 'uuid',
    bureauId: 'uuid',
    externalReference: 'text | null',
    givenName: 'text',
    familyName: 'text',
    personalNumber: 'text | null',
    birthDate: 'date | null',
    sex: narrow<Sex>('text'),
    citizenship: 'text | null',
    regionCode: 'text | null',
    readingLanguage: narrow<ReadingLanguage | null>('text | null'),
    releaseDate: 'date | null',
    labels: narrow<Readonly<Record<string, string>>>('jsonb'),
    currentCaseId: 'uuid | null',
  },
  text: `
    select
      id,
      bureau_id as "bureauId",
      external_reference as "externalReference",
      given_name as "givenName",
      family_name as "familyName",
      personal_number as "personalNumber",
      birth_date as "birthDate",
      sex,
      citizenship,
      region_code as "regionCode",
      reading_language as "readingLanguage",
      release_date as "releaseDate",
      labels,
      current_case_id as "currentCaseId"
    from
      beneficiary
    where
      external_reference = any ($1)
      or personal_number = any ($2)
      or id = any ($3)
    union all
    select
      b.id,
      b.bureau_id,
      r.external_reference,
      r.given_name,
      r.family_name,
      r.personal_number,
      r.birth_date,
      r.sex,
      r.citizenship,
      r.region_code,
      r.reading_language,
      r.release_date,
      b.labels,
      b.current_case_id
    from
      person_merge m
      join beneficiary b on b.id = m.beneficiary_id
      cross join lateral jsonb_populate_record(null::beneficiary, m.merged_record) r
    where
      m.undone_at is null
      and (
        m.merged_record ->> 'external_reference' = any ($1)
        or m.merged_record ->> 'personal_number' = any ($2)
      )`,
});

const firstBy = (people: readonly KnownPerson[], key: 'externalReference' | 'personalNumber') =>
  new Map(people.toReversed().map((person) => [person[key], person]));

/**
 * Finds the people of a batch who are registered. A row of a merged record finds the surviving person, and is
 * compared with what the merged record said, so that it gives back no detail that the merge left out.
 */
export async function findKnown(tx: Tx, rows: readonly PersonRow[]): Promise<Known> {
  const people = await tx.sql(
    importKnownPeopleStatement(
      rows.flatMap((r) => r.externalReference ?? []),
      rows.flatMap((r) => r.personalNumber ?? []),
      [],
    ),
  );
  return {
    byReference: firstBy(people, 'externalReference'),
    byNumber: firstBy(people, 'personalNumber'),
  };
}

/**
 * Finds the person of a row. Another person's personal number is an error and does not create a second
 * person.
 */
export function matchOf(row: PersonRow, known: Known): KnownPerson | RowError | undefined {
  const byReference = row.externalReference
    ? known.byReference.get(row.externalReference)
    : undefined;
  const byNumber = row.personalNumber ? known.byNumber.get(row.personalNumber) : undefined;
  const somebodyElse = byReference
    ? byNumber && byNumber.id !== byReference.id
    : row.externalReference && byNumber?.externalReference;
  return somebodyElse ? { column: 'personalNumber', code: 'duplicate' } : (byReference ?? byNumber);
}

/** Loads a person who is known, as they are now. */
export const knownById = async (tx: Tx, id: string): Promise<KnownPerson | undefined> =>
  (await tx.sql(importKnownPeopleStatement([], [], [id]))).find((person) => person.id === id);
