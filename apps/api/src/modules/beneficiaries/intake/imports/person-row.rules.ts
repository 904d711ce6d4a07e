import {
  type CaseCategory,
  type ReadingLanguage,
  type Sex,
  caseCategories,
  categoryGroundProblem,
  groundedCategories,
  readingLanguages,
  sexes,
} from '@gza/contract';
import type {
  ImportColumnSpec,
  ImportRow,
  RowError,
} from '../../../../platform/imports/import-type.js';
import { Cells } from '../../imports/cells.rules.js';

export const personColumns: readonly ImportColumnSpec[] = [
  {
    name: 'externalReference',
    unique: true,
    description:
      'Identifier in the system that the file comes from, up to 60 characters. A row needs this or a personal number; by them the person is found again.',
  },
  { name: 'givenName', description: 'Given name; may be empty.' },
  { name: 'familyName', description: 'Family name; may be empty.' },
  {
    name: 'personalNumber',
    unique: true,
    description: 'Personal number in the form of the agency: in Georgia 11 digits.',
  },
  { name: 'birthDate', description: 'Date of birth, YYYY-MM-DD or DD.MM.YYYY.' },
  {
    name: 'birthYear',
    description: 'Year of birth, where the date is not known; kept as 1 January.',
  },
  { name: 'sex', required: true, description: `One of ${sexes.join(', ')}.` },
  { name: 'citizenship', description: 'Citizenship, up to 60 characters.' },
  { name: 'region', description: 'Region of residence, ISO 3166-2, such as GE-TB.' },
  {
    name: 'readingLanguage',
    description: `Language in which the person reads papers, one of ${readingLanguages.join(', ')}; empty while nobody has asked.`,
  },
  {
    name: 'bureau',
    required: true,
    description: 'Code of the bureau of somebody new; a person who is known stays with theirs.',
  },
  {
    name: 'category',
    description: `Opens a case of this category for somebody who never had one: ${caseCategories.join(', ')}.`,
  },
  {
    name: 'categoryGround',
    description: `Why the Department takes the person on, up to 1000 characters. Required for the category ${groundedCategories.join(', ')}, empty for every other.`,
  },
  { name: 'releaseDate', description: 'Day of release, YYYY-MM-DD or DD.MM.YYYY; may be to come.' },
  {
    name: 'labels',
    description: 'Labels of cohorts and studies, code:value;code:value. They add to those there.',
  },
  {
    name: 'decision',
    description:
      'Decision on a row whose person may be known by name and date of birth: new for a new person, skip to leave the row out, or what the check offers: a case number, an id, or line and the number of an earlier line. What is known of that person stays; the row adds what is missing.',
  },
];

/** Data of a row about a person; undefined where the row has none. */
export interface PersonRow {
  readonly externalReference: string | undefined;
  readonly givenName: string | undefined;
  readonly familyName: string | undefined;
  readonly personalNumber: string | undefined;
  readonly birthDate: string | undefined;
  /** Whether only the year of birth is known; the date was derived from it. */
  readonly birthYearOnly: boolean;
  readonly sex: Sex;
  readonly citizenship: string | undefined;
  readonly regionCode: string | undefined;
  readonly readingLanguage: ReadingLanguage | undefined;
  readonly bureauId: string;
  readonly category: CaseCategory | undefined;
  readonly categoryGround: string | undefined;
  readonly releaseDate: string | undefined;
  readonly labels: Record<string, string> | undefined;
  /** Decision on a person who may be known. */
  readonly decision: string | undefined;
}

/** Codes of the reference data, with the value that is stored for them. */
export interface Places {
  readonly bureaus: ReadonlyMap<string, string>;
  readonly regions: ReadonlyMap<string, string>;
}

/** Reads a row, or returns its errors. */
export function readPersonRow(
  row: ImportRow,
  places: Places,
  today: string,
): PersonRow | readonly RowError[] {
  const cells = new Cells(row, today);
  const externalReference = cells.line('externalReference', 60);
  const personalNumber = cells.personalNumber('personalNumber');
  const birthDate = cells.date('birthDate', 'NewBeneficiary.birthDate');
  const birthYear = cells.matching('birthYear', /^(18|19|20)\d\d$/u, 'birthYear');
  if (birthYear && birthDate === undefined) cells.yearOfBirth('birthYear', birthYear);
  const sex = cells.oneOf('sex', sexes);
  const bureauId = cells.known('bureau', places.bureaus);
  const person = {
    externalReference,
    givenName: cells.name('givenName', 100),
    familyName: cells.name('familyName', 100),
    personalNumber,
    birthDate: birthDate ?? (birthYear && `${birthYear}-01-01`),
    birthYearOnly: birthDate === undefined && birthYear !== undefined,
    citizenship: cells.line('citizenship', 60),
    regionCode: cells.known('region', places.regions),
    readingLanguage: cells.oneOf('readingLanguage', readingLanguages),
    category: cells.oneOf('category', caseCategories),
    categoryGround: cells.text('categoryGround', 1000),
    releaseDate: cells.date('releaseDate', 'ChangeBeneficiaryBody.releaseDate', {
      birth: birthDate ?? (birthYear ? `${birthYear}-01-01` : null),
    }),
    labels: cells.labels('labels'),
    decision: cells.line('decision', 60),
  };
  if (!row['externalReference'] && !row['personalNumber'])
    cells.errors.push({ column: 'externalReference', code: 'required' });
  const ground =
    person.category && categoryGroundProblem(person.category, row['categoryGround'] || undefined);
  if (ground) cells.errors.push({ column: 'categoryGround', code: ground });
  if (cells.errors.length > 0 || !sex || !bureauId) return cells.errors;
  return { ...person, sex, bureauId };
}

/** Data of a known person that the import compares and may change. */
export interface KnownPerson {
  readonly id: string;
  readonly bureauId: string;
  readonly externalReference: string | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly personalNumber: string | null;
  readonly birthDate: string | null;
  readonly sex: Sex;
  readonly citizenship: string | null;
  readonly regionCode: string | null;
  readonly readingLanguage: ReadingLanguage | null;
  readonly releaseDate: string | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly currentCaseId: string | null;
}

const fields = [
  'externalReference',
  'givenName',
  'familyName',
  'personalNumber',
  'sex',
  'citizenship',
  'regionCode',
  'readingLanguage',
  'releaseDate',
] as const;

export type PersonChanges = Partial<
  Record<(typeof fields)[number] | 'birthDate', string> & { labels: Record<string, string> }
>;

/**
 * Returns the changes that a row makes to a known person. Empty cells change nothing; a year of birth does
 * not replace a date of that year.
 */
export function changesOf(known: KnownPerson, row: PersonRow): PersonChanges {
  const changes: PersonChanges = {};
  for (const field of fields) {
    const value = row[field];
    if (value !== undefined && value !== known[field]) changes[field] = value;
  }
  const sameYear = row.birthYearOnly && known.birthDate?.slice(0, 4) === row.birthDate?.slice(0, 4);
  if (row.birthDate !== undefined && row.birthDate !== known.birthDate && !sameYear)
    changes.birthDate = row.birthDate;
  const { labels = {} } = row;
  if (Object.entries(labels).some(([code, value]) => known.labels[code] !== value))
    changes.labels = { ...known.labels, ...labels };
  return changes;
}

/** Returns what a row adds to a person whom a decision names: what is known of them stays. */
export function additionsOf(known: KnownPerson, row: PersonRow): PersonChanges {
  const missing = Object.entries(changesOf(known, row)).filter(
    ([field]) => field !== 'labels' && !known[field as keyof KnownPerson],
  );
  const fresh = Object.entries(row.labels ?? {}).filter(([code]) => !(code in known.labels));
  return {
    ...(Object.fromEntries(missing) as PersonChanges),
    ...(fresh.length > 0 && { labels: { ...Object.fromEntries(fresh), ...known.labels } }),
  };
}
