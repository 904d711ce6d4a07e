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
import { findPeople } from './find-people.js';
import { personKeyColumns, personOf, type PeopleByKey } from './person-keys.rules.js';
import { type NewOutcome, insertOutcomes } from '../commands/record-outcome.js';
import { correct, eventKind, KnownOutcomes } from './known-outcomes.js';
import { outcomeErrors } from '../outcome.rules.js';

/** What a row says that is a further event, and no correction. */
const further = 'none';

const columns: readonly ImportColumnSpec[] = [
  ...personKeyColumns('the outcome'),
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

/** An outcome of a row; `previousDay` is what the row says about an earlier import of it. */
interface ReadOutcome {
  readonly outcome: NewOutcome;
  readonly previousDay: string | undefined;
}

/** Reads a row, or returns its error. */
function readOutcomeRow(
  row: ImportRow,
  people: PeopleByKey,
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
  const people = await findPeople(tx, rows);
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
