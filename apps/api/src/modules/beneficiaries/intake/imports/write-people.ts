import type { Tx } from '../../../../platform/db/unit-of-work.js';
import type { WrittenRecord } from '../../../../platform/imports/import-type.js';
import { type CaseOpening, openCases } from '../../cases/index.js';
import {
  type PersonalDetails,
  BeneficiaryRecord,
  indexNames,
  registerBeneficiaries,
  searchKeys,
} from '../../people/index.js';
import { recordAllOnTimeline } from '../../timeline/index.js';
import type { KnownPerson, PersonChanges, PersonRow } from './person-row.rules.js';

const columnOf = (field: string): string =>
  field.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

/** The columns of a known person that are about to change, as they are. */
function columnsBefore(known: KnownPerson, fields: readonly string[]): Record<string, unknown> {
  const columns: Record<string, unknown> = Object.fromEntries(
    fields.map((field) => [columnOf(field), known[field as keyof KnownPerson]]),
  );
  const named = fields.includes('givenName') || fields.includes('familyName');
  return {
    ...columns,
    ...(named && { names: searchKeys(known.givenName, known.familyName) }),
  };
}

/** Writes changes to a known person. Returns what it wrote. */
async function complete(
  tx: Tx,
  known: KnownPerson,
  changes: PersonChanges,
): Promise<WrittenRecord[]> {
  const fields = Object.keys(changes);
  if (fields.length === 0) return [];
  const record = await tx.lock(BeneficiaryRecord, known.id);
  await tx.update(BeneficiaryRecord, record, changes as Partial<BeneficiaryRecord>);
  if (changes.givenName !== undefined || changes.familyName !== undefined)
    await indexNames(tx, record);
  return [{ kind: 'beneficiary', id: known.id, before: columnsBefore(known, fields) }];
}

const detailsOf = (row: PersonRow): PersonalDetails => ({
  givenName: row.givenName ?? '',
  familyName: row.familyName ?? '',
  sex: row.sex,
  ...Object.fromEntries(
    (
      [
        'externalReference',
        'personalNumber',
        'birthDate',
        'citizenship',
        'regionCode',
        'readingLanguage',
        'releaseDate',
        'labels',
      ] as const
    ).flatMap((field) => (row[field] === undefined ? [] : [[field, row[field]]])),
  ),
});

/** What a row of the file becomes; its records are known after all have been written. */
interface Applied {
  readonly did: 'created' | 'changed' | 'unchanged';
  readonly subjectId: string;
  readonly wrote: WrittenRecord[];
}

export interface Opening extends CaseOpening {
  /** The row of the file, and whether its person is known. */
  readonly of: Applied;
  readonly known: boolean;
}

const openingOf = (
  of: Applied,
  bureauId: string,
  { category, categoryGround }: PersonRow,
  known: boolean,
): Opening[] =>
  category
    ? [
        {
          of,
          known,
          beneficiaryId: of.subjectId,
          bureauId,
          category,
          categoryGround: categoryGround ?? null,
        },
      ]
    : [];

/** Completes a known person; the case of somebody who never had one is opened afterwards, once. */
export async function applyKnown(
  tx: Tx,
  match: KnownPerson,
  row: PersonRow,
  openings: Opening[],
  changes: PersonChanges,
): Promise<Applied> {
  const wrote = await complete(tx, match, changes);
  const opens =
    match.currentCaseId === null &&
    row.category !== undefined &&
    !openings.some(({ beneficiaryId }) => beneficiaryId === match.id);
  const did = wrote.length > 0 || opens ? 'changed' : 'unchanged';
  const applied: Applied = { did, subjectId: match.id, wrote };
  if (opens) openings.push(...openingOf(applied, match.bureauId, row, true));
  return applied;
}

/** Registers new people, with their entries on the timeline. Returns the results in order. */
export async function register(
  tx: Tx,
  rows: readonly PersonRow[],
  openings: Opening[],
): Promise<Applied[]> {
  const ids = await registerBeneficiaries(
    tx,
    rows.map((row) => ({ bureauId: row.bureauId, summary: detailsOf(row) })),
  );
  await recordAllOnTimeline(
    tx,
    rows.map((row, i) => ({
      beneficiaryId: ids[i] ?? '',
      bureauId: row.bureauId,
      kind: 'beneficiaryImported',
    })),
  );
  return rows.map((row, i) => {
    const id = ids[i] ?? '';
    const applied: Applied = {
      did: 'created',
      subjectId: id,
      wrote: [{ kind: 'beneficiary', id }],
    };
    openings.push(...openingOf(applied, row.bureauId, row, false));
    return applied;
  });
}

/** Opens the cases of all rows at once, and notes them where they belong. */
export async function openAll(tx: Tx, openings: readonly Opening[]): Promise<void> {
  const ids = await openCases(
    tx,
    openings.map(({ of: _row, known: _known, ...opening }) => opening),
    'later',
  );
  for (const [i, { of, known }] of openings.entries()) {
    of.wrote.push({ kind: 'rehabilitation_case', id: ids[i] ?? '' });
    if (known)
      of.wrote.push({
        kind: 'beneficiary',
        id: of.subjectId,
        before: { current_case_id: null, case_opened_at: null },
      });
  }
}
