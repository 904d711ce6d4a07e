import type {
  ImportColumnSpec,
  ImportRow,
  RowError,
} from '../../../../platform/imports/import-type.js';

/** A person whom a row of a file may be about. */
export interface PersonOfRow {
  readonly id: string;
  readonly bureauId: string;
  readonly externalReference: string | null;
  readonly personalNumber: string | null;
  readonly birthDate: string | null;
  readonly currentCaseId: string | null;
  readonly openCaseId: string | null;
  /** Case found by its number. */
  readonly caseId: string | null;
  readonly caseNumber: string | null;
}

const keys = {
  beneficiaryExternalReference: 'externalReference',
  beneficiaryPersonalNumber: 'personalNumber',
  caseNumber: 'caseNumber',
} as const;
const keyColumns = Object.keys(keys) as (keyof typeof keys)[];

/** The columns that say whom a row is about; `what` is what the row records. */
export const personKeyColumns = (what: string): readonly ImportColumnSpec[] => [
  {
    name: 'beneficiaryExternalReference',
    description:
      'Whom the row is about: this, the personal number or the case number; several have to agree.',
  },
  {
    name: 'beneficiaryPersonalNumber',
    description: 'Personal number in the form of the agency: in Georgia 11 digits.',
  },
  { name: 'caseNumber', description: `Number of a case; ${what} belongs to it.` },
];

/** People by each key that a row may have. */
export type PeopleByKey = Record<keyof typeof keys, ReadonlyMap<string | null, PersonOfRow>>;

export function peopleByKey(found: readonly PersonOfRow[]): PeopleByKey {
  const by = (key: (typeof keys)[keyof typeof keys], people: readonly PersonOfRow[]) =>
    new Map(people.map((person) => [person[key], person]));
  const people = found.filter(({ caseId }) => caseId === null);
  return {
    beneficiaryExternalReference: by('externalReference', people),
    beneficiaryPersonalNumber: by('personalNumber', people),
    caseNumber: by(
      'caseNumber',
      found.filter(({ caseId }) => caseId !== null),
    ),
  };
}

/** Returns the person of a row. Every key in the row has to identify the same person. */
export function personOf(row: ImportRow, people: PeopleByKey): PersonOfRow | RowError {
  let found: PersonOfRow | undefined;
  for (const column of keyColumns) {
    const value = row[column];
    if (!value) continue;
    const person = people[column].get(value);
    if (!person || (found && found.id !== person.id)) return { column, code: 'notFound' };
    // The case number is the last key, because it determines the case.
    found = person;
  }
  return found ?? { column: 'beneficiaryExternalReference', code: 'required' };
}
