import { localDateOf } from '../../../../platform/calendar/local-date.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import type {
  FileContext,
  ImportRow,
  ImportTypeDefinition,
  RowResult,
} from '../../../../platform/imports/import-type.js';
import { assignCaseNumbers } from '../../cases/index.js';
import { loadPlaces } from './load-places.js';
import { applyPeople, ownedIdentifier, type PeopleRules } from './people-rows.js';
import { additionsOf, changesOf, personColumns, readPersonRow } from './person-row.rules.js';

/** A row that a decision joined to a person adds to them also when the file is imported again. */
const rules: PeopleRules = {
  changes: (person, row) =>
    row.decision === undefined || row.decision.toLowerCase() === 'new'
      ? changesOf(person, row)
      : additionsOf(person, row),
  additions: additionsOf,
  errorsFor: async () => () => [],
};

async function apply(tx: Tx, rows: readonly ImportRow[], file: FileContext): Promise<RowResult[]> {
  const places = await loadPlaces(tx);
  const today = localDateOf(tx.now);
  const read = rows.map((row) => readPersonRow(row, places, today));
  return applyPeople(tx, read, file, rules);
}

/** Import of people with their cohorts; a known person is completed. */
export const beneficiariesImport: ImportTypeDefinition = {
  type: 'beneficiaries',
  columns: personColumns,
  permission: 'beneficiary.import',
  apply,
  finish: assignCaseNumbers,
  rowErrorOf: ownedIdentifier,
};
