import type { Tx } from '../../../../platform/db/unit-of-work.js';
import type { FileContext } from '../../../../platform/imports/import-type.js';
import { nameKeyParts } from '../../../../platform/text/name-key.js';
import { similarRows, type ComparedRow } from '../persistence/similar-rows.statements.js';
import type { Candidate, DecidedRow } from './decision.rules.js';
import type { PersonRow } from './person-row.rules.js';

/** A row of a batch whose person no identifier finds. */
export interface UnknownRow extends DecidedRow {
  readonly index: number;
  readonly row: PersonRow;
}

export const unknownRow = (index: number, row: PersonRow): UnknownRow => ({
  index,
  row,
  decision: row.decision ?? '',
  personalNumber: row.personalNumber,
  person: {
    name: `${row.familyName ?? ''} ${row.givenName ?? ''}`.trim(),
    birthDate: row.birthYearOnly ? null : (row.birthDate ?? null),
  },
});

/** What the comparison needs of a row; nothing for people without a full name. */
function comparedRow({ index, row }: UnknownRow): ComparedRow[] {
  const given = nameKeyParts(row.givenName ?? '');
  const family = nameKeyParts(row.familyName ?? '');
  if (given.length === 0 || family.length === 0) return [];
  return [
    {
      position: index,
      given,
      family,
      born: row.birthDate ?? null,
      year: row.birthYearOnly,
      number: row.personalNumber ?? null,
    },
  ];
}

/** Finds whom the rows may be about, the likeliest first, by one statement for a batch. */
export async function candidatesOf(
  tx: Tx,
  rows: readonly UnknownRow[],
  { lines, lineOf }: FileContext,
): Promise<Map<number, Candidate[]>> {
  const compared = rows.flatMap(comparedRow);
  const candidates = new Map<number, Candidate[]>();
  if (compared.length === 0) return candidates;
  for (const hit of await tx.sql(similarRows(JSON.stringify(compared)))) {
    const { position, earlier, beneficiaryId: id, ...person } = hit;
    const line = (id === null ? lines[earlier ?? -1] : lineOf(id)) ?? null;
    // Two rows with identifiers of their own and no more than a name in common are two people.
    if (line !== null && hit.ground === 'name') continue;
    const list = candidates.get(position) ?? [];
    list.push({ ...person, id, earlier, line });
    candidates.set(position, list);
  }
  return candidates;
}
