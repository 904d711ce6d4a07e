import type { Sex } from '@gza/contract';
import { localDateOf } from '../../../../platform/calendar/local-date.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import type {
  ImportRow,
  ImportTypeDefinition,
  RowError,
  RowResult,
} from '../../../../platform/imports/import-type.js';
import { assignCaseNumbers, type CaseOpening, openCases } from '../../cases/index.js';
import {
  type PersonalDetails,
  BeneficiaryRecord,
  indexNames,
  registerBeneficiaries,
} from '../../people/index.js';
import { recordAllOnTimeline } from '../../timeline/index.js';
import {
  type KnownPerson,
  type PersonRow,
  type Places,
  changesOf,
  personColumns,
  readPersonRow,
} from './person-row.rules.js';
import { statement } from '../../../../platform/db/statement.js';
import { narrow } from '../../../../platform/db/statement-types.js';
import { bureaus, regions } from '../../../workforce/published.js';

const importPlacesStatement = statement({
  name: 'import-places',
  row: { kind: 'text', code: 'text', value: 'text' },
  text: `
    select
      'bureau' as kind,
      code,
      id::text as value
    from
      ${bureaus}
    where
      active
    union all
    select
      'region', code,
      code
    from
      ${regions}
    where
      active`,
});

async function loadPlaces(tx: Tx): Promise<Places> {
  const rows = await tx.sql(importPlacesStatement());
  const of = (kind: string) =>
    new Map(rows.filter((r) => r.kind === kind).map((r) => [r.code, r.value]));
  return { bureaus: of('bureau'), regions: of('region') };
}

interface Known {
  readonly byReference: ReadonlyMap<string | null, KnownPerson>;
  readonly byNumber: ReadonlyMap<string | null, KnownPerson>;
}

const importKnownPeopleStatement = statement({
  name: 'import-known-people',
  params: ['text[]', 'text[]'],
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
      release_date as "releaseDate",
      labels,
      current_case_id as "currentCaseId"
    from
      beneficiary
    where
      external_reference = any ($1)
      or personal_number = any ($2)`,
});

/** Finds the people of a batch who are registered. */
async function findKnown(tx: Tx, rows: readonly PersonRow[]): Promise<Known> {
  const people = await tx.sql(
    importKnownPeopleStatement(
      rows.flatMap((r) => r.externalReference ?? []),
      rows.flatMap((r) => r.personalNumber ?? []),
    ),
  );
  return {
    byReference: new Map(people.map((p) => [p.externalReference, p])),
    byNumber: new Map(people.map((p) => [p.personalNumber, p])),
  };
}

/**
 * Finds the person of a row. Another person's personal number is an error and does not create a second
 * person.
 */
function matchOf(row: PersonRow, known: Known): KnownPerson | RowError | undefined {
  const byReference = row.externalReference
    ? known.byReference.get(row.externalReference)
    : undefined;
  const byNumber = row.personalNumber ? known.byNumber.get(row.personalNumber) : undefined;
  const somebodyElse = byReference
    ? byNumber && byNumber !== byReference
    : row.externalReference && byNumber?.externalReference;
  return somebodyElse ? { column: 'personalNumber', code: 'duplicate' } : (byReference ?? byNumber);
}

async function complete(tx: Tx, known: KnownPerson, row: PersonRow): Promise<boolean> {
  const changes = changesOf(known, row);
  if (Object.keys(changes).length === 0) return false;
  const record = await tx.lock(BeneficiaryRecord, known.id);
  await tx.update(BeneficiaryRecord, record, changes as Partial<BeneficiaryRecord>);
  if (changes.givenName !== undefined || changes.familyName !== undefined)
    await indexNames(tx, record);
  return true;
}

const detailsOf = (row: PersonRow): PersonalDetails => ({
  givenName: row.givenName ?? '',
  familyName: row.familyName ?? '',
  sex: row.sex,
  ...Object.fromEntries(
    (
      [
        'externalReference',
        'personalNumber',
        'birthDate',
        'citizenship',
        'regionCode',
        'releaseDate',
        'labels',
      ] as const
    ).flatMap((field) => (row[field] === undefined ? [] : [[field, row[field]]])),
  ),
});

async function apply(tx: Tx, rows: readonly ImportRow[]): Promise<RowResult[]> {
  const places = await loadPlaces(tx);
  const today = localDateOf(tx.now);
  const read = rows.map((row) => readPersonRow(row, places, today));
  const known = await findKnown(
    tx,
    read.filter((r): r is PersonRow => 'sex' in r),
  );
  const results: RowResult[] = [];
  const fresh: { index: number; row: PersonRow }[] = [];
  const openings: CaseOpening[] = [];
  const open = (id: string, bureauId: string, { category, categoryGround }: PersonRow) =>
    category &&
    openings.push({
      beneficiaryId: id,
      bureauId,
      category,
      categoryGround: categoryGround ?? null,
    });

  for (const [index, row] of read.entries()) {
    if (!('sex' in row)) {
      results[index] = row;
      continue;
    }
    const match = matchOf(row, known);
    if (!match) fresh.push({ index, row });
    else if ('code' in match) results[index] = [match];
    else {
      const opens = match.currentCaseId === null && open(match.id, match.bureauId, row);
      const changed = await complete(tx, match, row);
      results[index] = { did: changed || opens ? 'changed' : 'unchanged', subjectId: match.id };
    }
  }
  const ids = await registerBeneficiaries(
    tx,
    fresh.map(({ row }) => ({ bureauId: row.bureauId, summary: detailsOf(row) })),
  );
  for (const [i, { index, row }] of fresh.entries()) {
    const subjectId = ids[i] ?? '';
    results[index] = { did: 'created', subjectId };
    open(subjectId, row.bureauId, row);
  }
  await recordAllOnTimeline(
    tx,
    fresh.map(({ row }, i) => ({
      beneficiaryId: ids[i] ?? '',
      bureauId: row.bureauId,
      kind: 'beneficiaryImported',
    })),
  );
  await openCases(tx, openings, 'later');
  return results;
}

/** Import of people with their cohorts; a known person is completed. */
export const beneficiariesImport: ImportTypeDefinition = {
  type: 'beneficiaries',
  columns: personColumns,
  apply,
  finish: assignCaseNumbers,
  rowErrorOf: ({ code }) => {
    if (code === 'personal-number-taken') return { column: 'personalNumber', code: 'duplicate' };
    if (code === 'external-reference-taken')
      return { column: 'externalReference', code: 'duplicate' };
    return undefined;
  },
};
