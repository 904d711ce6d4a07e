import type { LegalBasisKind } from '@gza/contract';
import { localDateOf } from '../../../../platform/calendar/local-date.js';
import { statement } from '../../../../platform/db/statement.js';
import { narrow } from '../../../../platform/db/statement-types.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import type {
  ImportRow,
  ImportTypeDefinition,
  RowResult,
} from '../../../../platform/imports/import-type.js';
import { addLegalBasis } from '../commands/record-legal-basis.js';
import { LegalBasisRecord } from '../persistence/file.entities.js';
import {
  courtActColumns,
  planOfAct,
  readCourtActRow,
  type CourtAct,
  type CourtActRow,
  type KnownAct,
} from './court-act-row.rules.js';
import { findPeople } from './find-people.js';

const importCourtActs = statement({
  name: 'import-court-acts',
  params: ['uuid[]'],
  row: {
    personId: 'uuid',
    id: 'uuid',
    kind: narrow<LegalBasisKind>('text'),
    actNumber: 'text | null',
    issuedBy: 'text',
    actDate: 'date',
    article: 'text | null',
    startsOn: 'date',
    endsOn: 'date | null',
    mandatoryObligations: 'text[]',
    juvenileRules: 'boolean',
  },
  text: `
    select
      beneficiary_id as "personId",
      id,
      kind,
      act_number as "actNumber",
      issued_by as "issuedBy",
      act_date as "actDate",
      article,
      starts_on as "startsOn",
      ends_on as "endsOn",
      mandatory_obligations as "mandatoryObligations",
      juvenile_rules as "juvenileRules"
    from
      legal_basis
    where
      beneficiary_id = any ($1)
    order by
      starts_on desc,
      id desc`,
});

async function knownActs(tx: Tx, people: readonly string[]): Promise<Map<string, KnownAct[]>> {
  const known = new Map<string, KnownAct[]>(people.map((id) => [id, []]));
  if (people.length > 0)
    for (const { personId, ...act } of await tx.sql(importCourtActs([...known.keys()])))
      known.get(personId)?.push(act);
  return known;
}

/** The columns of the table by the fields that a file may change. */
const columnOf = {
  issuedBy: 'issued_by',
  actDate: 'act_date',
  article: 'article',
  startsOn: 'starts_on',
  endsOn: 'ends_on',
  mandatoryObligations: 'mandatory_obligations',
  juvenileRules: 'juvenile_rules',
} as const satisfies Record<keyof CourtAct, string>;

/** Writes a row, and the act among those of its person, with which the next rows are compared. */
async function write(tx: Tx, row: CourtActRow, acts: KnownAct[]): Promise<RowResult> {
  const { person, kind, actNumber } = row;
  const subjectId = person.id;
  const plan = planOfAct(acts, row);
  if ('length' in plan) return plan;
  if ('same' in plan) return { did: 'unchanged', subjectId, wrote: [] };
  if ('create' in plan) {
    const id = await addLegalBasis(tx, {
      ...plan.create,
      beneficiaryId: person.id,
      bureauId: person.bureauId,
      caseId: person.caseId ?? person.openCaseId,
      kind,
      actNumber,
    });
    acts.push({ ...plan.create, id, kind, actNumber });
    return { did: 'created', subjectId, wrote: [{ kind: 'legal_basis', id }] };
  }
  const { change, to } = plan;
  await tx.update(LegalBasisRecord, await tx.lock(LegalBasisRecord, change.id), to);
  acts.splice(acts.indexOf(change), 1, { ...change, ...to });
  const before = Object.fromEntries(
    (Object.keys(to) as (keyof CourtAct)[]).map((field) => [columnOf[field], change[field]]),
  );
  return { did: 'changed', subjectId, wrote: [{ kind: 'legal_basis', id: change.id, before }] };
}

async function apply(tx: Tx, rows: readonly ImportRow[]): Promise<RowResult[]> {
  const people = await findPeople(tx, rows);
  const today = localDateOf(tx.now);
  const read = rows.map((row) => readCourtActRow(row, people, today));
  const known = await knownActs(
    tx,
    read.flatMap((row) => ('person' in row ? row.person.id : [])),
  );
  const results: RowResult[] = [];
  for (const row of read)
    results.push('person' in row ? await write(tx, row, known.get(row.person.id) ?? []) : row);
  return results;
}

/** Import of the acts of courts and other bodies: sentences and measures of people who are known. */
export const courtActsImport: ImportTypeDefinition = {
  type: 'courtActs',
  columns: courtActColumns,
  permission: 'beneficiary.import',
  apply,
};
