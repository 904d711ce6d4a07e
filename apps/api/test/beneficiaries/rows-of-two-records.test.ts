import { recordKinds } from '../../src/modules/beneficiaries/merging/record-kinds.js';
import { plainCall } from '../consequences/plain-call.js';
import { ViewWorld, type Given } from '../views/world.js';

/** Consents that cover the referrals, and a record that has the day of its notice. */
const sound = (day: string): Given => ({
  'consent/sharing': { organisation_id: null },
  beneficiary: { release_date: day },
  release_notice: { expected_on: day },
});
/** A case that ended, so that the two can be one. */
const ended: Given = {
  'rehabilitation_case/': { state: 'closed', closed_on: '2026-11-20', closure_reason: 'goalsMet' },
  'enrolment/group': { state: 'completed' },
  'enrolment/voluntary': { state: 'completed' },
  'enrolment/mandatory': { state: 'completed' },
  issued_card: { state: 'handedOver' },
};

/** Two people who have a row in every table of a person; a table of a later version takes part by itself. */
describe('the rows of two records', () => {
  let world: ViewWorld;
  beforeAll(async () => {
    world = await ViewWorld.start();
  });
  afterAll(() => world.api.stop());

  const sql = async <Row extends object>(text: string, values: unknown[] = []) =>
    (await world.api.owner.query<Row>(text, values)).rows;
  const tables = async () =>
    (
      await sql<{ name: string }>(
        `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
           and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'beneficiary_id' and not a.attisdropped)
         order by 1`,
      )
    ).map(({ name }) => name);
  /** Every row of a person, without what each change of a record sets anew, and without the hint of adr/0029. */
  const dump = async (id: string) => {
    const rows: Record<string, unknown> = {
      beneficiary: await sql(
        `select to_jsonb(b) - 'version' - 'updated_at' as row from beneficiary b where id = $1`,
        [id],
      ),
    };
    for (const table of await tables())
      rows[table] = (
        await sql<{ row: object }>(
          `select to_jsonb(t) - 'version' - 'updated_at' - 'known_contact_at' as row from ${table} t where beneficiary_id = $1
             and to_jsonb(t) ->> 'kind' is distinct from 'mergeUndone' and to_jsonb(t) ->> 'kind' is distinct from 'personMerged'
           order by (to_jsonb(t) - 'version')::text`,
          [id],
        )
      ).map(({ row }) => row);
    return rows;
  };
  const count = (dumped: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(dumped).map(([table, rows]) => [table, (rows as unknown[]).length]),
    );

  const two = async () => {
    const scene = await world.scene(sound('2026-12-24'));
    const neighbour = await scene.neighbour(sound('2027-01-10'), ended);
    const [id, mergedId] = [scene.person.id('beneficiary'), neighbour.id('beneficiary')];
    // The search keys of planted people are those of nobody's name.
    await sql('delete from beneficiary_name where beneficiary_id = any ($1)', [[id, mergedId]]);
    // An earlier merge of each would have to be undone first.
    await sql('delete from person_merge where beneficiary_id = any ($1)', [[id, mergedId]]);
    // A person has one photo: beside an own one, the photo of the merged record would be destroyed.
    await sql('delete from person_photo where beneficiary_id = $1', [id]);
    const supervisor = scene.as('supervisor');
    const merge = async () => {
      const versions = await Promise.all(
        [id, mergedId].map(async (person) => {
          const { body } = await plainCall(world.api, supervisor, 'getBeneficiary', { id: person });
          return body.version;
        }),
      );
      const reply = await plainCall(world.api, supervisor, 'mergePeople', {
        id,
        version: versions[0] ?? 0,
        body: { mergedId, mergedVersion: versions[1], take: ['address', 'phone'], reason: 'ერთი' },
      });
      expect(reply.problem).toEqual([201, 'done']);
      return reply.body;
    };
    return { id, mergedId, supervisor, merge };
  };

  it('are all under the surviving record, and none is lost', async () => {
    const { id, mergedId, merge } = await two();
    const [first, second] = [count(await dump(id)), count(await dump(mergedId))];
    await merge();
    const joined = count(await dump(id));
    for (const table of await tables()) {
      if (table === 'beneficiary_name' || table === 'person_merge') continue;
      expect([table, second[table]]).toEqual([table, expect.any(Number)]);
      expect([table, joined[table]]).toEqual([table, (first[table] ?? 0) + (second[table] ?? 0)]);
      // Each table had something to move.
      expect([table, (second[table] ?? 0) > 0]).toEqual([table, true]);
    }
    expect(await sql('select from beneficiary where id = $1', [mergedId])).toEqual([]);
  });

  it('are exactly as before when the merge is undone', async () => {
    const { id, mergedId, supervisor, merge } = await two();
    const without = async (person: string) => {
      const { beneficiary_name: _, person_merge: __, ...rows } = await dump(person);
      return rows;
    };
    const before = [await without(id), await without(mergedId)];
    const { id: mergeId, version } = await merge();
    const reply = await plainCall(world.api, supervisor, 'undoMerge', {
      id: mergeId,
      version,
      body: { reason: 'ორი ადამიანია', decisions: [] },
    });
    expect(reply.problem).toEqual([200, 'done']);
    expect([await without(id), await without(mergedId)]).toEqual(before);
  });

  it('that are records of their own have a kind, and every other table is a part of one', async () => {
    const parts = await sql<{ of_table: string; to_table: string }>(
      'select of_table, to_table from app.person_links()',
    );
    const alone = (await tables()).filter(
      (table) =>
        !parts.some(({ of_table, to_table }) => of_table === table && to_table !== table) &&
        recordKinds[table] === undefined,
    );
    // Keys of the search are made anew; a merge stays with the person, and so does a photo that is set after it; an
    // entry of the timeline follows its record.
    expect(alone).toEqual(['beneficiary_name', 'person_merge', 'person_photo']);
  });
});
