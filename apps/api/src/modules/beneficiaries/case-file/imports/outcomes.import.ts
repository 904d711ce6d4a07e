import { allOutcomeStatuses, outcomeKinds } from '@gza/contract';
import { localDateOf } from '../../../../platform/calendar/local-date.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import type {
  ImportColumnSpec,
  ImportRow,
  ImportTypeDefinition,
  RowError,
  RowResult,
  WrittenRecord,
} from '../../../../platform/imports/import-type.js';
import { Cells } from '../../imports/cells.rules.js';
import { type NewOutcome, insertOutcomes } from '../commands/record-outcome.js';
import { correct, eventKind, KnownOutcomes } from './known-outcomes.js';
import { outcomeErrors } from '../outcome.rules.js';
import { statement } from '../../../../platform/db/statement.js';

/** What a row says that is a further event, and no correction. */
const further = 'none';

const columns: readonly ImportColumnSpec[] = [
  {
    name: 'beneficiaryExternalReference',
    description:
      'Whom the row is about: this, the personal number or the case number; several have to agree.',
  },
  {
    name: 'beneficiaryPersonalNumber',
    description: 'Personal number in the form of the agency: in Georgia 11 digits.',
  },
  { name: 'caseNumber', description: 'Number of a case; the outcome belongs to it.' },
  { name: 'kind', required: true, description: `One of ${outcomeKinds.join(', ')}.` },
  {
    name: 'status',
    required: true,
    description: 'A status of the kind, such as rearrested for reoffence.',
  },
  {
    name: 'date',
    required: true,
    description: 'Day of the event, or on which the state was found, YYYY-MM-DD or DD.MM.YYYY.',
  },
  { name: 'detail', description: 'Remark, up to 2000 characters.' },
  {
    name: 'previousDate',
    description: `Day under which the outcome was imported before, when its day is corrected. A further ${eventKind} of the same status says ${further}.`,
  },
];

interface Person {
  readonly id: string;
  readonly bureauId: string;
  readonly externalReference: string | null;
  readonly personalNumber: string | null;
  readonly birthDate: string | null;
  readonly currentCaseId: string | null;
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

const cellsOf = (rows: readonly ImportRow[], column: string) =>
  rows.flatMap((row) => row[column] || []);

const personColumns = `b.id, b.bureau_id as "bureauId", b.external_reference as "externalReference", b.personal_number as "personalNumber",
    b.birth_date as "birthDate", b.current_case_id as "currentCaseId"`;

const importOutcomePeopleStatement = statement({
  name: 'import-outcome-people',
  params: ['text[]', 'text[]', 'text[]'],
  row: {
    id: 'uuid',
    bureauId: 'uuid',
    externalReference: 'text | null',
    personalNumber: 'text | null',
    birthDate: 'date | null',
    currentCaseId: 'uuid | null',
    caseId: 'uuid | null',
    caseNumber: 'text | null',
  },
  text: `
    select
      ${personColumns},
      null::uuid as "caseId",
      null as "caseNumber"
    from
      beneficiary b
    where
      b.external_reference = any ($1)
      or b.personal_number = any ($2)
    union all
    select
      b.id,
      b.bureau_id,
      m.merged_record ->> 'external_reference',
      m.merged_record ->> 'personal_number',
      b.birth_date,
      b.current_case_id,
      null::uuid,
      null
    from
      person_merge m
      join beneficiary b on b.id = m.beneficiary_id
    where
      m.undone_at is null
      and (
        m.merged_record ->> 'external_reference' = any ($1)
        or m.merged_record ->> 'personal_number' = any ($2)
      )
    union all
    select
      ${personColumns},
      c.id,
      c.case_number
    from
      rehabilitation_case c
      join beneficiary b on b.id = c.beneficiary_id
    where
      c.case_number = any ($3)`,
});

const findPeople = (tx: Tx, rows: readonly ImportRow[]): Promise<Person[]> =>
  tx.sql(
    importOutcomePeopleStatement(
      cellsOf(rows, 'beneficiaryExternalReference'),
      cellsOf(rows, 'beneficiaryPersonalNumber'),
      cellsOf(rows, 'caseNumber'),
    ),
  );

/** Returns the person of a row. Every key in the row has to identify the same person. */
function personOf(row: ImportRow, people: Index): Person | RowError {
  let found: Person | undefined;
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

type Index = Record<keyof typeof keys, ReadonlyMap<string | null, Person>>;

function indexOf(found: readonly Person[]): Index {
  const by = (key: (typeof keys)[keyof typeof keys], people: readonly Person[]) =>
    new Map(people.map((p) => [p[key], p]));
  const people = found.filter((p) => p.caseId === null);
  return {
    beneficiaryExternalReference: by('externalReference', people),
    beneficiaryPersonalNumber: by('personalNumber', people),
    caseNumber: by(
      'caseNumber',
      found.filter((p) => p.caseId !== null),
    ),
  };
}

/** An outcome of a row; `previousDay` is what the row says about an earlier import of it. */
interface ReadOutcome {
  readonly outcome: NewOutcome;
  readonly previousDay: string | undefined;
}

/** Reads a row, or returns its error. */
function readOutcomeRow(
  row: ImportRow,
  people: Index,
  today: string,
): ReadOutcome | readonly RowError[] {
  const cells = new Cells(row, today);
  const kind = cells.oneOf('kind', outcomeKinds);
  const status = cells.oneOf('status', allOutcomeStatuses);
  const person = personOf(row, people);
  const birth = 'code' in person ? null : person.birthDate;
  const occurredOn = cells.date('date', 'RecordOutcomeBody.occurredOn', { birth });
  const detail = cells.text('detail', 2000) ?? null;
  const previousDay =
    row['previousDate'] === further
      ? further
      : cells.date('previousDate', 'RecordOutcomeBody.occurredOn');
  const errors = [...cells.errors];
  if ('code' in person) errors.push(person);
  if (kind && status && occurredOn)
    for (const { pointer, ...rowError } of outcomeErrors({ kind, status, occurredOn }))
      errors.push({ ...rowError, column: pointer.slice(1) });
  if (errors.length > 0 || 'code' in person || !kind || !status || !occurredOn) return errors;
  return {
    outcome: {
      beneficiaryId: person.id,
      bureauId: person.bureauId,
      caseId: person.caseId ?? person.currentCaseId,
      kind,
      status,
      occurredOn,
      convictedOn: null,
      source: 'import',
      detail,
      goalId: null,
    },
    previousDay,
  };
}

async function apply(tx: Tx, rows: readonly ImportRow[]): Promise<RowResult[]> {
  const today = localDateOf(tx.now);
  const people = indexOf(await findPeople(tx, rows));
  const read = rows.map((row) => readOutcomeRow(row, people, today));
  const known = await KnownOutcomes.find(
    tx,
    read.flatMap((result) => ('outcome' in result ? result.outcome.beneficiaryId : [])),
  );
  const fresh: { outcome: NewOutcome; wrote: WrittenRecord[] }[] = [];
  const results: RowResult[] = [];
  for (const result of read) {
    if (!('outcome' in result)) {
      results.push(result);
      continue;
    }
    const { outcome, previousDay } = result;
    const found = known.match(outcome, previousDay === further ? null : previousDay);
    if ('code' in found) results.push([found]);
    else if (found.record) results.push(await correct(tx, found.record, outcome));
    else if (found.isNew) {
      const wrote: WrittenRecord[] = [];
      fresh.push({ outcome, wrote });
      results.push({ did: 'created', subjectId: outcome.beneficiaryId, wrote });
    } else results.push({ did: 'unchanged', subjectId: outcome.beneficiaryId, wrote: [] });
  }
  const ids = await insertOutcomes(
    tx,
    fresh.map(({ outcome }) => outcome),
  );
  known.wrote(ids);
  for (const [i, { wrote }] of fresh.entries())
    wrote.push({ kind: 'outcome_record', id: ids[i] ?? '' });
  return results;
}

/**
 * Import of offences, employment, education, housing, health and follow-up. A person has at most one outcome
 * of a kind, status and day.
 */
export const outcomesImport: ImportTypeDefinition = {
  type: 'outcomes',
  columns,
  permission: 'beneficiary.import',
  apply,
};
