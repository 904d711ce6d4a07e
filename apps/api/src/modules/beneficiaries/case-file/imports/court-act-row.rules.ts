import { isMinorOn, legalBasisKinds, type LegalBasisKind } from '@gza/contract';
import type {
  ImportColumnSpec,
  ImportRow,
  RowError,
} from '../../../../platform/imports/import-type.js';
import { Cells } from '../../imports/cells.rules.js';
import { endProblem } from '../legal-basis.rules.js';
import {
  personKeyColumns,
  personOf,
  type PeopleByKey,
  type PersonOfRow,
} from './person-keys.rules.js';

const yesOrNo = ['yes', 'no'] as const;

export const courtActColumns: readonly ImportColumnSpec[] = [
  ...personKeyColumns('the act'),
  { name: 'kind', required: true, description: `One of ${legalBasisKinds.join(', ')}.` },
  {
    name: 'actNumber',
    required: true,
    description: 'Number of the act. By it and the kind an act of the person is known.',
  },
  { name: 'issuedBy', description: 'Court or body that issued the act; a new act needs it.' },
  {
    name: 'actDate',
    description: 'Day of the act, YYYY-MM-DD or DD.MM.YYYY; a new act needs it.',
  },
  {
    name: 'startsOn',
    description: 'First day of the sentence or measure; the day of the act without it.',
  },
  { name: 'endsOn', description: 'Last day; not limited without it.' },
  { name: 'article', description: 'Article of the law, as the act names it.' },
  {
    name: 'mandatoryObligations',
    description: 'Obligations of the person, with a semicolon between them; up to 30.',
  },
  {
    name: 'juvenileRules',
    description:
      'Whether the juvenile rules apply, yes or no. Without it they apply to a new act about a person who was a minor on its day.',
  },
];

/** What an act says. */
export interface CourtAct {
  readonly issuedBy: string;
  readonly actDate: string;
  readonly article: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly mandatoryObligations: string[];
  readonly juvenileRules: boolean;
}

/** A row of a file: what it says of an act; an empty cell says nothing. */
export interface CourtActRow {
  readonly person: PersonOfRow;
  readonly kind: LegalBasisKind;
  readonly actNumber: string;
  readonly says: Partial<CourtAct>;
}

/** Reads a row, or returns its errors. */
export function readCourtActRow(
  row: ImportRow,
  people: PeopleByKey,
  today: string,
): CourtActRow | readonly RowError[] {
  const cells = new Cells(row, today);
  const person = personOf(row, people);
  const birth = 'code' in person ? null : person.birthDate;
  const date = (column: 'actDate' | 'startsOn' | 'endsOn') =>
    cells.date(column, `RecordLegalBasisBody.${column}`, { birth });
  const kind = cells.oneOf('kind', legalBasisKinds);
  const actNumber = cells.line('actNumber', 60);
  const juvenile = cells.oneOf('juvenileRules', yesOrNo);
  const says = {
    issuedBy: cells.line('issuedBy', 200),
    actDate: date('actDate'),
    startsOn: date('startsOn'),
    endsOn: date('endsOn'),
    article: cells.line('article', 200),
    mandatoryObligations: cells.lines('mandatoryObligations', { items: 30, limit: 500 }),
    juvenileRules: juvenile === undefined ? undefined : juvenile === 'yes',
  };
  const errors = [...cells.errors, ...('code' in person ? [person] : [])];
  if (errors.length > 0 || 'code' in person || !kind || !actNumber) return errors;
  return { person, kind, actNumber, says: filled(says) };
}

/** The cells that are filled in. */
const filled = (says: { [K in keyof CourtAct]: CourtAct[K] | undefined }): Partial<CourtAct> =>
  Object.fromEntries(Object.entries(says).filter(([, value]) => value !== undefined));

/** An act of a person that is stored. */
export interface KnownAct extends CourtAct {
  readonly id: string;
  readonly kind: LegalBasisKind;
  readonly actNumber: string | null;
}

/** Numbers of acts are written with other blanks and other case. */
const numberKey = (number: string): string => number.replaceAll(/\s/gu, '').toLowerCase();

const isEqual = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What becomes of a row: a new act, changes of a known one, nothing, or an error. */
type CourtActPlan =
  | { readonly create: CourtAct }
  | { readonly change: KnownAct; readonly to: Partial<CourtAct> }
  | { readonly same: KnownAct };

/** Compares a row with the acts of its person. */
export function planOfAct(
  acts: readonly KnownAct[],
  { person, kind, actNumber, says }: CourtActRow,
): CourtActPlan | readonly RowError[] {
  const known = acts.find(
    (act) => act.kind === kind && numberKey(act.actNumber ?? '') === numberKey(actNumber),
  );
  if (known) {
    const to = Object.fromEntries(
      Object.entries(says).filter(
        ([field, value]) => !isEqual(value, known[field as keyof CourtAct]),
      ),
    ) as Partial<CourtAct>;
    const wrong = endProblem({ ...known, ...to });
    if (wrong) return [{ column: 'endsOn', ...wrong }];
    return Object.keys(to).length > 0 ? { change: known, to } : { same: known };
  }
  const { issuedBy, actDate } = says;
  const missing: RowError[] = (['issuedBy', 'actDate'] as const)
    .filter((column) => !says[column])
    .map((column) => ({ column, code: 'required' }));
  if (!issuedBy || !actDate) return missing;
  const create: CourtAct = {
    article: null,
    startsOn: actDate,
    endsOn: null,
    mandatoryObligations: [],
    juvenileRules: isMinorOn(person.birthDate, actDate),
    ...says,
    issuedBy,
    actDate,
  };
  const wrong = endProblem(create);
  return wrong ? [{ column: 'endsOn', ...wrong }] : { create };
}
