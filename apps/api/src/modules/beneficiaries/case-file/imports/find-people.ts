import { statement } from '../../../../platform/db/statement.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import type { ImportRow } from '../../../../platform/imports/import-type.js';
import { peopleByKey, type PeopleByKey } from './person-keys.rules.js';

const openCase = `
  (
    select
      o.id
    from
      rehabilitation_case o
    where
      o.beneficiary_id = b.id
      and o.state <> 'closed'
  )`;
const personColumns = `b.id, b.bureau_id as "bureauId", b.external_reference as "externalReference", b.personal_number as "personalNumber",
    b.birth_date as "birthDate", b.current_case_id as "currentCaseId", ${openCase} as "openCaseId"`;

const peopleOfRowsStatement = statement({
  name: 'import-people-of-rows',
  params: ['text[]', 'text[]', 'text[]'],
  row: {
    id: 'uuid',
    bureauId: 'uuid',
    externalReference: 'text | null',
    personalNumber: 'text | null',
    birthDate: 'date | null',
    currentCaseId: 'uuid | null',
    openCaseId: 'uuid | null',
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
      ${openCase},
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

const cellsOf = (rows: readonly ImportRow[], column: string) =>
  rows.flatMap((row) => row[column] || []);

/** The people whom the rows of a batch name, also by what a merged record was known by. */
export const findPeople = async (tx: Tx, rows: readonly ImportRow[]): Promise<PeopleByKey> =>
  peopleByKey(
    await tx.sql(
      peopleOfRowsStatement(
        cellsOf(rows, 'beneficiaryExternalReference'),
        cellsOf(rows, 'beneficiaryPersonalNumber'),
        cellsOf(rows, 'caseNumber'),
      ),
    ),
  );
