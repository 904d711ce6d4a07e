import { localDateOf } from '../../../../platform/calendar/local-date.js';
import { statement } from '../../../../platform/db/statement.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import type {
  FileContext,
  ImportRow,
  ImportTypeDefinition,
  RowError,
  RowResult,
  WrittenRecord,
} from '../../../../platform/imports/import-type.js';
import { establishments } from '../../../workforce/published.js';
import { recordAllOnTimeline, type TimelineEntryInput } from '../../timeline/index.js';
import { ReleaseNoticeRecord } from '../persistence/entities.js';
import { loadPlaces } from './load-places.js';
import { applyPeople, ownedIdentifier } from './people-rows.js';
import type { PersonRow } from './person-row.rules.js';
import {
  additionsOfRelease,
  contradictionsOf,
  olderThanKnown,
  planOf,
  readReleaseRow,
  releaseColumns,
  type KnownNotice,
  type NoticeRow,
  type ReleaseRow,
} from './release-row.rules.js';

const importEstablishments = statement({
  name: 'import-establishments',
  row: { code: 'text', ka: 'text', en: 'text', active: 'boolean' },
  text: `
    select
      code,
      name_ka as ka,
      name_en as en,
      active
    from
      ${establishments}`,
});

const importNotices = statement({
  name: 'import-release-notices',
  params: ['uuid[]'],
  row: {
    personId: 'uuid',
    bureauId: 'uuid',
    id: 'uuid | null',
    establishment: 'text | null',
    expectedOn: 'date | null',
    notifiedOn: 'date | null',
  },
  text: `
    select
      b.id as "personId",
      b.bureau_id as "bureauId",
      t.id,
      t.establishment,
      t.expected_on as "expectedOn",
      t.notified_on as "notifiedOn"
    from
      beneficiary b
      left join release_notice t on t.beneficiary_id = b.id
      and t.replaced_by is null
    where
      b.id = any ($1)
    order by
      t.created_at desc,
      t.id desc`,
});

/** A person of the list, with their notices, the newest first. */
interface Noticed {
  readonly bureauId: string;
  readonly notices: KnownNotice[];
}

async function noticesOf(tx: Tx, people: readonly string[]): Promise<Map<string, Noticed>> {
  const found = new Map<string, Noticed>();
  if (people.length === 0) return found;
  for (const row of await tx.sql(importNotices(people))) {
    const { personId, bureauId, id, establishment, expectedOn, notifiedOn } = row;
    const person = found.get(personId) ?? { bureauId, notices: [] };
    found.set(personId, person);
    if (id && establishment && expectedOn && notifiedOn)
      person.notices.push({ id, establishment, expectedOn, notifiedOn });
  }
  return found;
}

/** Writes the notice of a row. Returns what it wrote; nothing when the same notice is there. */
async function writeNotice(
  tx: Tx,
  personId: string,
  { bureauId, notices }: Noticed,
  row: NoticeRow,
): Promise<WrittenRecord | undefined> {
  const plan = planOf(notices, row, localDateOf(tx.now));
  if (plan === 'new') {
    const { id } = await tx.create(ReleaseNoticeRecord, {
      ...row,
      beneficiaryId: personId,
      bureauId,
      applicationId: null,
      replacedBy: null,
    });
    notices.unshift({ id, ...row });
    return { kind: 'release_notice', id };
  }
  if ('same' in plan) return undefined;
  const { id, establishment, expectedOn, notifiedOn } = plan.change;
  const record = await tx.lock(ReleaseNoticeRecord, id);
  await tx.update(ReleaseNoticeRecord, record, row);
  notices.splice(notices.indexOf(plan.change), 1, { id, ...row });
  return {
    kind: 'release_notice',
    id,
    before: { establishment, expected_on: expectedOn, notified_on: notifiedOn },
  };
}

/** Writes the notices of all rows whose person is there, with their entries on the timeline. */
async function writeNotices(
  tx: Tx,
  people: readonly RowResult[],
  read: readonly (ReleaseRow | readonly RowError[])[],
): Promise<RowResult[]> {
  const known = await noticesOf(
    tx,
    people.flatMap((result) => ('subjectId' in result ? result.subjectId : [])),
  );
  const entries: TimelineEntryInput[] = [];
  const results: RowResult[] = [];
  for (const [index, result] of people.entries()) {
    const row = read[index];
    const person = 'subjectId' in result ? known.get(result.subjectId) : undefined;
    if (!('subjectId' in result) || !row || !('notice' in row) || !person) {
      results.push(result);
      continue;
    }
    const { subjectId } = result;
    const wrote = await writeNotice(tx, subjectId, person, row.notice);
    if (wrote)
      entries.push({
        beneficiaryId: subjectId,
        bureauId: person.bureauId,
        kind: 'releaseNoticeReceived',
        subjectId: wrote.id,
        detail: { expectedOn: row.notice.expectedOn },
      });
    results.push({
      did: wrote ? (wrote.before ? 'changed' : 'created') : result.did,
      subjectId,
      wrote: [...result.wrote, ...(wrote ? [wrote] : [])],
    });
  }
  await recordAllOnTimeline(tx, entries);
  return results;
}

async function apply(tx: Tx, rows: readonly ImportRow[], file: FileContext): Promise<RowResult[]> {
  const [places, listed, today] = [
    await loadPlaces(tx),
    await tx.sql(importEstablishments()),
    localDateOf(tx.now),
  ];
  const read = rows.map((row) => readReleaseRow(row, places, listed, today));
  const notices = new Map<PersonRow, NoticeRow>(
    read.flatMap((row) => ('notice' in row ? [[row.person, row.notice]] : [])),
  );
  const people = await applyPeople(
    tx,
    read.map((row) => ('notice' in row ? row.person : row)),
    file,
    {
      changes: additionsOfRelease,
      additions: additionsOfRelease,
      errorsFor: async (_tx, matched) => {
        const known = await noticesOf(
          tx,
          matched.map(({ id }) => id),
        );
        return (person, row, found) => {
          const notice = notices.get(row);
          const older =
            notice && olderThanKnown(known.get(person.id)?.notices ?? [], notice, today);
          return [
            ...(found === 'byNumber' ? contradictionsOf(person, row) : []),
            ...(older ? [older] : []),
          ];
        };
      },
    },
  );
  return writeNotices(tx, people, read);
}

/** Import of the lists of releases that the penitentiary sends: a notice for each person, or a new day for the one in force. */
export const releasesImport: ImportTypeDefinition = {
  type: 'releases',
  columns: releaseColumns,
  permission: 'beneficiary.import',
  apply,
  rowErrorOf: ownedIdentifier,
};
