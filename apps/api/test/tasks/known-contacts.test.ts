import { createHash, randomUUID } from 'node:crypto';
import { modules } from '../../src/modules/index.js';
import type { JobHandler } from '../../src/platform/jobs/jobs.js';
import { openCase, type OpenedCase } from '../support/file.js';
import { TaskWorld } from './world.js';

const day = 86_400_000;
const seed = 29;

/** Numbers from 0 up to a limit, the same each time. */
function numbers(): (limit: number) => number {
  let drawn = 0;
  return (limit) =>
    createHash('sha256')
      .update(`${seed} ${(drawn += 1)}`)
      .digest()
      .readUInt32BE() % limit;
}

/** The tables of contacts, with a row that is a contact and one that is none. */
const kinds = [
  { table: 'work_note', contact: 'reached', yes: true, no: false, at: 'at' },
  { table: 'release_visit', contact: 'result', yes: 'met', no: 'notMet', at: 'at' },
  { table: 'attendance', contact: 'mark', yes: 'late', no: 'absentExcused', at: 'session_at' },
] as const;
type Kind = (typeof kinds)[number];

/** What is stored of the last contact is never later than the last contact, whatever happens to contacts (adr/0029). */
describe('the known contact of a case', () => {
  let world: TaskWorld;
  let both: OpenedCase[];
  let knowContacts: JobHandler;
  const sql = async <T extends object>(text: string, values: unknown[] = []): Promise<T[]> =>
    (await world.api.owner.query<T>(text, values)).rows;

  beforeAll(async () => {
    world = await TaskWorld.start('2026-12-29T08:00:00Z');
    const overview = modules.find(({ name }) => name === 'overview');
    const job = overview?.jobs?.(world.api.server.uow)['knowContacts'];
    if (!job) throw new Error('the module overview has the job');
    knowContacts = job;
    const lia = await openCase(world.nino, { birthDate: '1980-04-10' });
    await world.giveTo(world.nino, lia);
    both = [world.giorgi, lia];
    // The rows of this test stand alone: no notice, session or enrolment.
    await sql(`
      update rehabilitation_case set state = 'active';
      alter table release_visit drop constraint release_visit_notice_id_fkey;
      alter table attendance drop constraint attendance_session_id_fkey, drop constraint attendance_enrolment_id_fkey;`);
    world.api.clock.set('2027-03-01T08:00:00Z');
  });
  afterAll(() => world.api.stop());

  const insert = async (
    { table, contact, at }: Kind,
    to: OpenedCase,
    value: unknown,
    when: Date,
  ) => {
    const [{ bureau_id: bureau }] = (await sql<{ bureau_id: string }>(
      'select bureau_id from beneficiary where id = $1',
      [to.beneficiaryId],
    )) as [{ bureau_id: string }];
    const more: Record<string, unknown> = {
      work_note: {
        id: randomUUID(),
        kind: 'phone',
        text: 'x',
        author_id: world.nino.id,
        version: 1,
        created_at: when,
        updated_at: when,
      },
      release_visit: { id: randomUUID(), notice_id: randomUUID(), visitor_id: world.nino.id },
      attendance: {
        session_id: randomUUID(),
        enrolment_id: randomUUID(),
        mandatory: false,
        recorded_by: world.nino.id,
        recorded_at: when,
      },
    }[table];
    const row = {
      beneficiary_id: to.beneficiaryId,
      bureau_id: bureau,
      [contact]: value,
      [at]: when,
      ...more,
    };
    await sql(
      `insert into ${table} (${Object.keys(row).join(', ')}) select ${Object.keys(row).join(', ')} from jsonb_populate_record(null::${table}, $1)`,
      [JSON.stringify(row)],
    );
  };

  /** For each case: what is known, and the last contact by the tables themselves. */
  const contacts = () =>
    sql<{ id: string; known: Date | null; last: Date | null; opened: Date }>(`
      select c.id, c.known_contact_at as known, c.opened_at as opened, (select max(at) from (
        select at from work_note where reached and beneficiary_id = c.beneficiary_id
        union all select at from release_visit where result <> 'notMet' and beneficiary_id = c.beneficiary_id
        union all select session_at from attendance where mark in ('present', 'late', 'leftEarly') and beneficiary_id = c.beneficiary_id
      ) a) as last from rehabilitation_case c order by c.id`);

  it('is at or before the last contact, and tells of the same silent cases', async () => {
    const upTo = numbers();
    const one = <T>(items: readonly T[]): T => items[upTo(items.length)]!;
    let entered = 0;
    for (let step = 0; step < 160; step += 1) {
      const kind = one(kinds);
      const { table, contact, at, yes, no } = kind;
      const when = new Date(world.api.clock.now().getTime() - upTo(40) * day - 3_600_000);
      const [{ row }] = [
        ...(await sql<{ row: string }>(
          `select ctid::text as row from ${table} order by md5(ctid::text || $1) limit 1`,
          [String(step)],
        )),
        { row: '(9999,1)' },
      ] as [{ row: string }];
      const change = (set: string, values: unknown[]) =>
        sql(`update ${table} set ${set} where ctid = $1::tid`, [row, ...values]);
      await one([
        () => insert(kind, one(both), one([yes, yes, no]), when),
        () => change(`${contact} = $2`, [one([yes, no])]),
        () => change(`${at} = $2`, [when]),
        () => change('beneficiary_id = $2', [one(both).beneficiaryId]),
        () => sql(`delete from ${table} where ctid = $1::tid`, [row]),
      ])();
      if (upTo(2) === 0) await knowContacts({});
      const cases = await contacts();
      entered += cases.filter(({ known }) => known).length;
      expect(cases.filter(({ known, last }) => known && !(last && known <= last))).toEqual([]);
      const silent = cases.filter(
        ({ last, opened }) =>
          world.api.clock.now().getTime() - (last ?? opened).getTime() >= 14 * day,
      );
      const { items } = await world.nino.ok('listTasks', { query: { rule: 'silentCase' } });
      expect(items.map(({ caseId }) => caseId).sort()).toEqual(silent.map(({ id }) => id).sort());
    }
    // The steps met what they are about.
    expect(entered).toBeGreaterThan(20);
  });

  it('is forgotten where a case goes to another person', async () => {
    await insert(kinds[0], world.giorgi, true, new Date('2027-02-01T08:00:00Z'));
    await sql('update rehabilitation_case set known_contact_at = opened_at');
    await sql('update rehabilitation_case set state = $1 where id <> $2', [
      'closed',
      world.giorgi.caseId,
    ]);
    await sql('update rehabilitation_case set beneficiary_id = $1 where id = $2', [
      both[1]!.beneficiaryId,
      world.giorgi.caseId,
    ]);
    const [moved] = (await contacts()).filter(({ id }) => id === world.giorgi.caseId);
    expect(moved?.known).toBeNull();
  });
});
