import { localDateOf } from '../../../../platform/calendar/local-date.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import type { ProblemError } from '../../../../platform/errors.js';
import {
  decisionColumn,
  type FileContext,
  type RowError,
  type RowResult,
} from '../../../../platform/imports/import-type.js';
import { decide, isError, type Candidate } from './decision.rules.js';
import { knownDateErrors, workBeganOn } from './known-dates.js';
import { findKnown, knownById, matchOf } from './known-people.js';
import type { KnownPerson, PersonChanges, PersonRow } from './person-row.rules.js';
import { candidatesOf, unknownRow, type UnknownRow } from './possible-duplicates.js';
import { applyKnown, openAll, register, type Opening } from './write-people.js';

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
