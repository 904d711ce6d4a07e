import type {
  ImportColumnSpec,
  ImportRow,
  RowError,
} from '../../../../platform/imports/import-type.js';
import { writtenDay } from '../../../../platform/calendar/local-date.js';
import { nameKeyParts } from '../../../../platform/text/name-key.js';
import { Cells } from '../../imports/cells.rules.js';
import { establishmentKey } from '../establishment-key.js';
import {
  additionsOf,
  personColumns,
  readPersonRow,
  type KnownPerson,
  type PersonChanges,
  type PersonRow,
  type Places,
} from './person-row.rules.js';

const ofPerson = (name: string, more: Partial<ImportColumnSpec> = {}): ImportColumnSpec[] =>
  personColumns.filter((column) => column.name === name).map((column) => ({ ...column, ...more }));

export const releaseColumns: readonly ImportColumnSpec[] = [
  ...ofPerson('personalNumber', {
    required: true,
    description:
      'Personal number in the form of the agency: in Georgia 11 digits. By it the person is found.',
  }),
  ...ofPerson('givenName'),
  ...ofPerson('familyName', {
    description:
      'Family name; may be empty. Of a person who is known, given or family name has to agree.',
  }),
  ...ofPerson('birthDate'),
  ...ofPerson('birthYear'),
  ...ofPerson('sex'),
  ...ofPerson('bureau'),
  {
    name: 'establishment',
    required: true,
    description:
      'Penitentiary establishment: its code, or its name in Georgian or English. Any name while none is listed.',
  },
  {
    name: 'expectedOn',
    required: true,
    description: 'Expected day of release, YYYY-MM-DD or DD.MM.YYYY.',
  },
  {
    name: 'notifiedOn',
    description:
      'Day of the notice, YYYY-MM-DD or DD.MM.YYYY; the day of the import without it. A notice that is older than the one in force changes nothing of it.',
  },
  ...ofPerson('decision'),
];

/** An establishment that is listed. */
export interface Establishment {
  readonly code: string;
  readonly ka: string;
  readonly en: string;
  readonly active: boolean;
}

/** What a row says of the release. */
export interface NoticeRow {
  readonly establishment: string;
  readonly expectedOn: string;
  readonly notifiedOn: string;
}

/** A row of a list of releases; the day of release is also that of the person. */
export interface ReleaseRow {
  readonly person: PersonRow;
  readonly notice: NoticeRow;
}

const columnWidth = 120;

/** Reads an establishment by code or name; any name while none is listed. */
function readEstablishment(
  cells: Cells,
  cell: string | undefined,
  listed: readonly Establishment[],
): string | undefined {
  const name = cells.line('establishment', columnWidth);
  if (name === undefined || listed.length === 0) return name;
  const key = establishmentKey(cell ?? '');
  const found = listed.find(({ code, ka, en }) =>
    [code, ka, en].some((known) => establishmentKey(known) === key),
  );
  if (found?.active) return found.code;
  cells.errors.push({ column: 'establishment', code: found ? 'inactive' : 'unlisted' });
  return undefined;
}

/** Reads a row, or returns its errors. */
export function readReleaseRow(
  row: ImportRow,
  places: Places,
  listed: readonly Establishment[],
  today: string,
): ReleaseRow | readonly RowError[] {
  const person = readPersonRow(row, places, today);
  const birth = 'sex' in person ? (person.birthDate ?? null) : null;
  const cells = new Cells(row, today);
  const establishment = readEstablishment(cells, row['establishment'], listed);
  const expectedOn = cells.date('expectedOn', 'RecordReleaseNoticeBody.expectedOn');
  const notifiedOn = row['notifiedOn']
    ? cells.date('notifiedOn', 'RecordReleaseNoticeBody.notifiedOn', { birth })
    : today;
  if (expectedOn && notifiedOn && expectedOn < notifiedOn)
    cells.errors.push({
      column: 'expectedOn',
      code: 'dateOrder',
      params: { other: writtenDay(notifiedOn) },
    });
  const errors = [...('sex' in person ? [] : person), ...cells.errors];
  if (errors.length > 0 || !('sex' in person) || !establishment || !expectedOn || !notifiedOn)
    return errors;
  return {
    person: { ...person, releaseDate: expectedOn },
    notice: { establishment, expectedOn, notifiedOn },
  };
}

const isNamed = (one: string, other: string): boolean => {
  const parts = new Set(nameKeyParts(one));
  return nameKeyParts(other).some((part) => part !== '' && parts.has(part));
};

/**
 * Returns what says that a row with the number of a known person is about somebody else: another sex, another day of birth,
 * or a name that shares nothing with theirs.
 */
export function contradictionsOf(known: KnownPerson, row: PersonRow): RowError[] {
  const errors: RowError[] = [];
  const say = (column: string) => errors.push({ column, code: 'otherThanRecord' });
  const { givenName = '', familyName = '', birthDate } = row;
  const named = givenName + familyName !== '' && known.givenName + known.familyName !== '';
  if (named && !isNamed(known.givenName, givenName) && !isNamed(known.familyName, familyName))
    say(familyName ? 'familyName' : 'givenName');
  const compared = row.birthYearOnly ? 4 : 10;
  if (
    birthDate &&
    known.birthDate &&
    birthDate.slice(0, compared) !== known.birthDate.slice(0, compared)
  )
    say(row.birthYearOnly ? 'birthYear' : 'birthDate');
  if (row.sex !== known.sex) say('sex');
  return errors;
}

/** What a row adds to a known person: what is missing, and the day of release. */
export const additionsOfRelease = (known: KnownPerson, row: PersonRow): PersonChanges => ({
  ...additionsOf(known, row),
  ...(row.releaseDate && row.releaseDate !== known.releaseDate && { releaseDate: row.releaseDate }),
});

/** A notice of a person that is stored. */
export interface KnownNotice extends NoticeRow {
  readonly id: string;
}

const isSame = (one: NoticeRow, other: NoticeRow): boolean =>
  one.expectedOn === other.expectedOn &&
  establishmentKey(one.establishment) === establishmentKey(other.establishment);

/**
 * What becomes of a row by the notices of its person, the newest first: the same once more, another day or prison for the
 * one in force, or a new one.
 */
export function planOf(
  notices: readonly KnownNotice[],
  row: NoticeRow,
  today: string,
): { same: KnownNotice } | { change: KnownNotice } | 'new' {
  const same = notices.find((one) => isSame(one, row));
  if (same) return { same };
  const inForce = notices.find(({ expectedOn }) => expectedOn >= today);
  return inForce ? { change: inForce } : 'new';
}

/** The error of a row that is older than the notice that it would change. */
export function olderThanKnown(
  notices: readonly KnownNotice[],
  row: NoticeRow,
  today: string,
): RowError | undefined {
  const plan = planOf(notices, row, today);
  return typeof plan === 'object' && 'change' in plan && row.notifiedOn < plan.change.notifiedOn
    ? {
        column: 'notifiedOn',
        code: 'dateOrder',
        params: { other: writtenDay(plan.change.notifiedOn) },
      }
    : undefined;
}
