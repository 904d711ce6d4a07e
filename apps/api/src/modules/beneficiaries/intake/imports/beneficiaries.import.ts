import type { Sex } from '@gza/contract';
import { localDateOf } from '../../../../platform/calendar/local-date.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import type {
  ImportRow,
  ImportTypeDefinition,
  RowError,
  RowResult,
  WrittenRecord,
} from '../../../../platform/imports/import-type.js';
import { assignCaseNumbers, type CaseOpening, openCases } from '../../cases/index.js';
import {
  type PersonalDetails,
  BeneficiaryRecord,
  indexNames,
  registerBeneficiaries,
  searchKeys,
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
import { knownDateErrors, workBeganOn } from './known-dates.js';
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
      or personal_number = any ($2)
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
async function findKnown(tx: Tx, rows: readonly PersonRow[]): Promise<Known> {
  const people = await tx.sql(
    importKnownPeopleStatement(
      rows.flatMap((r) => r.externalReference ?? []),
      rows.flatMap((r) => r.personalNumber ?? []),
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
function matchOf(row: PersonRow, known: Known): KnownPerson | RowError | undefined {
  const byReference = row.externalReference
    ? known.byReference.get(row.externalReference)
    : undefined;
  const byNumber = row.personalNumber ? known.byNumber.get(row.personalNumber) : undefined;
  const somebodyElse = byReference
    ? byNumber && byNumber.id !== byReference.id
    : row.externalReference && byNumber?.externalReference;
  return somebodyElse ? { column: 'personalNumber', code: 'duplicate' } : (byReference ?? byNumber);
}

const columnOf = (field: string): string =>
  field.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

/** The columns of a known person that are about to change, as they are. */
function columnsBefore(known: KnownPerson, fields: readonly string[]): Record<string, unknown> {
  const columns: Record<string, unknown> = Object.fromEntries(
    fields.map((field) => [columnOf(field), known[field as keyof KnownPerson]]),
  );
  const named = fields.includes('givenName') || fields.includes('familyName');
  return {
    ...columns,
    ...(named && { names: searchKeys(known.givenName, known.familyName) }),
  };
}

/** Writes the changes of a row to a known person. Returns what it wrote. */
async function complete(tx: Tx, known: KnownPerson, row: PersonRow): Promise<WrittenRecord[]> {
  const changes = changesOf(known, row);
  const fields = Object.keys(changes);
  if (fields.length === 0) return [];
  const record = await tx.lock(BeneficiaryRecord, known.id);
  await tx.update(BeneficiaryRecord, record, changes as Partial<BeneficiaryRecord>);
  if (changes.givenName !== undefined || changes.familyName !== undefined)
    await indexNames(tx, record);
  return [{ kind: 'beneficiary', id: known.id, before: columnsBefore(known, fields) }];
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

/** What a row of the file becomes; its records are known after all have been written. */
interface Applied {
  readonly did: 'created' | 'changed' | 'unchanged';
  readonly subjectId: string;
  readonly wrote: WrittenRecord[];
}

interface Opening extends CaseOpening {
  /** The row of the file, and whether its person is known. */
  readonly of: Applied;
  readonly known: boolean;
}

const openingOf = (
  of: Applied,
  bureauId: string,
  { category, categoryGround }: PersonRow,
  known: boolean,
): Opening[] =>
  category
    ? [
        {
          of,
          known,
          beneficiaryId: of.subjectId,
          bureauId,
          category,
          categoryGround: categoryGround ?? null,
        },
      ]
    : [];

/** Completes a known person; the case of somebody who never had one is opened afterwards. */
async function applyKnown(
  tx: Tx,
  match: KnownPerson,
  row: PersonRow,
  openings: Opening[],
): Promise<Applied> {
  const wrote = await complete(tx, match, row);
  const opens = match.currentCaseId === null && row.category !== undefined;
  const did = wrote.length > 0 || opens ? 'changed' : 'unchanged';
  const applied: Applied = { did, subjectId: match.id, wrote };
  if (opens) openings.push(...openingOf(applied, match.bureauId, row, true));
  return applied;
}

/** Registers new people, with their entries on the timeline. Returns the results in order. */
async function register(
  tx: Tx,
  rows: readonly PersonRow[],
  openings: Opening[],
): Promise<Applied[]> {
  const ids = await registerBeneficiaries(
    tx,
    rows.map((row) => ({ bureauId: row.bureauId, summary: detailsOf(row) })),
  );
  await recordAllOnTimeline(
    tx,
    rows.map((row, i) => ({
      beneficiaryId: ids[i] ?? '',
      bureauId: row.bureauId,
      kind: 'beneficiaryImported',
    })),
  );
  return rows.map((row, i) => {
    const id = ids[i] ?? '';
    const applied: Applied = {
      did: 'created',
      subjectId: id,
      wrote: [{ kind: 'beneficiary', id }],
    };
    openings.push(...openingOf(applied, row.bureauId, row, false));
    return applied;
  });
}

/** Opens the cases of all rows at once, and notes them where they belong. */
async function openAll(tx: Tx, openings: readonly Opening[]): Promise<void> {
  const ids = await openCases(
    tx,
    openings.map(({ of: _row, known: _known, ...opening }) => opening),
    'later',
  );
  for (const [i, { of, known }] of openings.entries()) {
    of.wrote.push({ kind: 'rehabilitation_case', id: ids[i] ?? '' });
    if (known)
      of.wrote.push({
        kind: 'beneficiary',
        id: of.subjectId,
        before: { current_case_id: null, case_opened_at: null },
      });
  }
}

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
  const matched: { index: number; row: PersonRow; match: KnownPerson }[] = [];
  for (const [index, row] of read.entries()) {
    const match = 'sex' in row ? matchOf(row, known) : undefined;
    if (!('sex' in row)) results[index] = row;
    else if (!match) fresh.push({ index, row });
    else if ('code' in match) results[index] = [match];
    else matched.push({ index, row, match });
  }
  const bornAnew = matched.filter(({ row, match }) => changesOf(match, row).birthDate);
  const workBegan = await workBeganOn(
    tx,
    bornAnew.map(({ match }) => match.id),
  );
  const openings: Opening[] = [];
  for (const { index, row, match } of matched) {
    const errors = knownDateErrors(match, row, { work: workBegan.get(match.id) ?? null, today });
    results[index] = errors.length > 0 ? errors : await applyKnown(tx, match, row, openings);
  }
  const registered = await register(
    tx,
    fresh.map(({ row }) => row),
    openings,
  );
  for (const [i, { index }] of fresh.entries()) results[index] = registered[i] ?? [];
  await openAll(tx, openings);
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
