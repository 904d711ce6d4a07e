import { localDateOf } from '../../../../platform/calendar/local-date.js';
import { statement } from '../../../../platform/db/statement.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import type { ProblemError } from '../../../../platform/errors.js';
import {
  decisionColumn,
  type FileContext,
  type RowError,
  type RowResult,
  type WrittenRecord,
} from '../../../../platform/imports/import-type.js';
import { bureaus, regions } from '../../../workforce/published.js';
import { type CaseOpening, openCases } from '../../cases/index.js';
import {
  type PersonalDetails,
  BeneficiaryRecord,
  indexNames,
  registerBeneficiaries,
  searchKeys,
} from '../../people/index.js';
import { recordAllOnTimeline } from '../../timeline/index.js';
import { decide, isError, type Candidate } from './decision.rules.js';
import { knownDateErrors, workBeganOn } from './known-dates.js';
import { findKnown, knownById, matchOf } from './known-people.js';
import type { KnownPerson, PersonChanges, PersonRow, Places } from './person-row.rules.js';
import { candidatesOf, unknownRow, type UnknownRow } from './possible-duplicates.js';

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

/** Loads the bureaus and regions that rows name by code. */
export async function loadPlaces(tx: Tx): Promise<Places> {
  const rows = await tx.sql(importPlacesStatement());
  const of = (kind: string) =>
    new Map(rows.filter((r) => r.kind === kind).map((r) => [r.code, r.value]));
  return { bureaus: of('bureau'), regions: of('region') };
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

/** What a type of import does with a person who is known. */
export interface PeopleRules {
  /** Changes that a row makes to a person whom an identifier finds. */
  readonly changes: (known: KnownPerson, row: PersonRow) => PersonChanges;
  /** Changes that it makes to a person whom a decision names: what is known of them stays. */
  readonly additions: (known: KnownPerson, row: PersonRow) => PersonChanges;
  /** Returns what says, for the people of a batch, why a row cannot be about its person. */
  readonly errorsFor: (
    tx: Tx,
    people: readonly KnownPerson[],
  ) => Promise<(known: KnownPerson, row: PersonRow, found: 'byNumber' | 'joined') => RowError[]>;
}

/** Writes changes to a known person. Returns what it wrote. */
async function complete(
  tx: Tx,
  known: KnownPerson,
  changes: PersonChanges,
): Promise<WrittenRecord[]> {
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

/** Completes a known person; the case of somebody who never had one is opened afterwards, once. */
async function applyKnown(
  tx: Tx,
  match: KnownPerson,
  row: PersonRow,
  openings: Opening[],
  changes: PersonChanges,
): Promise<Applied> {
  const wrote = await complete(tx, match, changes);
  const opens =
    match.currentCaseId === null &&
    row.category !== undefined &&
    !openings.some(({ beneficiaryId }) => beneficiaryId === match.id);
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

/** A row about somebody who was decided to be the person, or to be the person of an earlier row. */
interface Attached extends UnknownRow {
  readonly candidate: Candidate;
}

/** Completes the people whom decisions name. What is known of them stays; a decision only adds. */
async function attachAll(
  tx: Tx,
  attached: readonly Attached[],
  idOf: (index: number) => string | undefined,
  rules: PeopleRules,
  openings: Opening[],
): Promise<Map<number, RowResult>> {
  const results = new Map<number, RowResult>();
  for (const { index, row, candidate } of attached) {
    const id = candidate.id ?? idOf(candidate.earlier ?? -1);
    const person = id === undefined ? undefined : await knownById(tx, id);
    if (!person) {
      results.set(index, [{ column: decisionColumn, code: 'notFound' }]);
      continue;
    }
    const changes = rules.additions(person, row);
    const work = changes.birthDate
      ? ((await workBeganOn(tx, [person.id])).get(person.id) ?? null)
      : null;
    const errorsOf = await rules.errorsFor(tx, [person]);
    const errors = [
      ...knownDateErrors(person, row, changes, { work, today: localDateOf(tx.now) }),
      ...errorsOf(person, row, 'joined'),
    ];
    results.set(
      index,
      errors.length > 0 ? errors : await applyKnown(tx, person, row, openings, changes),
    );
  }
  return results;
}

/** Registers, completes or leaves out the people whom no identifier finds, as their rows are decided. */
async function applyUnknown(
  tx: Tx,
  unknown: readonly UnknownRow[],
  file: FileContext,
  rules: PeopleRules,
  openings: Opening[],
): Promise<Map<number, RowResult>> {
  const found = await candidatesOf(tx, unknown, file);
  const results = new Map<number, RowResult>();
  const fresh = new Map<number, UnknownRow>();
  const attached: Attached[] = [];
  for (const one of unknown) {
    const candidates = (found.get(one.index) ?? []).filter(
      ({ earlier }) => earlier === null || fresh.has(earlier),
    );
    const verdict = decide(one, candidates, file.otherDecision);
    if (verdict === 'new') fresh.set(one.index, one);
    else if (verdict === 'skip') results.set(one.index, { did: 'skipped' });
    else if (isError(verdict)) results.set(one.index, [verdict]);
    else attached.push({ ...one, candidate: verdict });
  }
  const people = [...fresh.values()];
  const registered = await register(
    tx,
    people.map(({ row }) => row),
    openings,
  );
  const ids = new Map(people.map(({ index }, i) => [index, registered[i]?.subjectId]));
  for (const [i, { index }] of people.entries()) results.set(index, registered[i] ?? []);
  const completed = await attachAll(tx, attached, (index) => ids.get(index), rules, openings);
  return new Map([...results, ...completed]);
}

const isSkipped = ({ decision }: PersonRow): boolean => decision?.toLowerCase() === 'skip';

/**
 * Registers or completes the people of rows that were read, and opens their cases. Returns one result for each row; a row
 * that could not be read has its errors.
 */
export async function applyPeople(
  tx: Tx,
  read: readonly (PersonRow | readonly RowError[])[],
  file: FileContext,
  rules: PeopleRules,
): Promise<RowResult[]> {
  const today = localDateOf(tx.now);
  const known = await findKnown(
    tx,
    read.filter((r): r is PersonRow => 'sex' in r),
  );
  const results: RowResult[] = [];
  const unknown: UnknownRow[] = [];
  const matched: { index: number; row: PersonRow; match: KnownPerson }[] = [];
  for (const [index, row] of read.entries()) {
    const match = 'sex' in row ? matchOf(row, known) : undefined;
    if (!('sex' in row)) results[index] = row;
    else if (!match) unknown.push(unknownRow(index, row));
    else if ('code' in match) results[index] = [match];
    else if (isSkipped(row)) results[index] = { did: 'skipped' };
    else matched.push({ index, row, match });
  }
  const bornAnew = matched.filter(({ row, match }) => rules.changes(match, row).birthDate);
  const workBegan = await workBeganOn(
    tx,
    bornAnew.map(({ match }) => match.id),
  );
  const errorsOf = await rules.errorsFor(
    tx,
    matched.map(({ match }) => match),
  );
  const openings: Opening[] = [];
  for (const { index, row, match } of matched) {
    const changes = rules.changes(match, row);
    const work = workBegan.get(match.id) ?? null;
    const errors = [
      ...knownDateErrors(match, row, changes, { work, today }),
      ...errorsOf(match, row, 'byNumber'),
    ];
    results[index] =
      errors.length > 0 ? errors : await applyKnown(tx, match, row, openings, changes);
  }
  for (const [index, result] of await applyUnknown(tx, unknown, file, rules, openings))
    results[index] = result;
  await openAll(tx, openings);
  return results;
}

/** The row error of an identifier that somebody else got at the same time. */
export const ownedIdentifier = ({ code }: ProblemError): RowError | undefined => {
  if (code === 'personal-number-taken') return { column: 'personalNumber', code: 'duplicate' };
  if (code === 'external-reference-taken')
    return { column: 'externalReference', code: 'duplicate' };
  return undefined;
};
