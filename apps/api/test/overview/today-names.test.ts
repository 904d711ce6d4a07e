import { mayCall, endpoints, type StaffRole, staffRoles } from '@gza/contract';
import type { TodayLine } from '@gza/contract/dtos';
import { referenceId } from '../../src/platform/reference.js';
import { raiseWalls, type Walls } from '../walls/world.js';

const withDay = staffRoles.filter((role) => mayCall(endpoints.getToday.access, role));
const ofNoBureau: readonly StaffRole[] = ['head', 'analyst', 'administrator'];

/** Tables with rows of a person, and those of them that staff read. */
const personTables = `
  select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind = 'r'
    and (select count(*) from pg_attribute a
         where a.attrelid = c.oid and a.attname in ('beneficiary_id', 'bureau_id') and not a.attisdropped) = 2`;

/**
 * A line of Today about a person is named: whoever sees a row of a person sees the person, because both
 * stand in one bureau and every policy asks for the bureau. Zaza has a row in every table.
 */
describe('a line of Today', () => {
  let walls: Walls;
  const linesOf = async (name: string): Promise<TodayLine[]> =>
    (await walls.guest(name).caller.ok('getToday')).sections.flatMap(({ lines }) => lines);
  /** Lines that nobody could tell apart: no name, and no group that meets. */
  const unnamed = (lines: readonly TodayLine[]) =>
    lines
      .filter(({ person }) => !person?.givenName || !person.familyName)
      .filter(({ detail }) => !(detail && 'group' in detail && detail.group))
      .map(({ kind }) => kind);

  beforeAll(async () => {
    walls = await raiseWalls();
  });
  afterAll(() => walls.api.stop());

  it('is drawn from rows that nobody sees without the bureau of the person', async () => {
    const { rows: policies } = await walls.api.owner.query<{ tablename: string; qual: string }>(
      `select tablename, qual from pg_policies
       where schemaname = 'public' and roles = '{gza_staff}' and permissive = 'PERMISSIVE'
         and cmd in ('SELECT', 'ALL') and tablename in (${personTables} union select 'beneficiary')`,
    );
    const person = policies.find(({ tablename }) => tablename === 'beneficiary')?.qual ?? '';
    expect(person).toContain('gza.bureaus');
    expect(policies.length).toBeGreaterThan(15);
    expect(
      policies
        .filter(({ qual }) => qual !== person && !qual.startsWith(`(${person} AND `))
        .map(({ tablename }) => tablename),
    ).toEqual([]);
  });

  it.each(withDay)('has a name for a %s', async (role) => {
    expect(unnamed(await linesOf(role))).toEqual([]);
  });

  it('has a name for whoever takes over, and is gone for who handed over', async () => {
    const { api, person } = walls;
    const zaza = person.id('beneficiary');
    const own = async (name: string) =>
      (await linesOf(name)).filter((line) => line.person?.id === zaza).map(({ kind }) => kind);
    const handedOver = await own('supervisor');
    expect(handedOver).not.toEqual([]);
    expect(await own('supervisor elsewhere')).toEqual([]);
    await api.owner.query('begin');
    await api.owner.query(
      `select set_config('gza.role', 'head', true), set_config('gza.all_bureaus', 'on', true)`,
    );
    await api.owner.query('select app.transfer_beneficiary($1, $2)', [
      zaza,
      referenceId('bureau', 'kakheti'),
    ]);
    await api.owner.query('commit');
    const { rows: tables } = await api.owner.query<{ relname: string }>(personTables);
    const apart: string[] = [];
    for (const { relname } of tables) {
      const { rowCount } = await api.owner.query(
        `select from ${relname} r join beneficiary b on b.id = r.beneficiary_id where r.bureau_id <> b.bureau_id limit 1`,
      );
      if (rowCount) apart.push(relname);
    }
    expect(apart).toEqual([]);
    for (const role of withDay.filter((one) => !ofNoBureau.includes(one))) {
      const elsewhere = await linesOf(`${role} elsewhere`);
      expect([role, unnamed(elsewhere)]).toEqual([role, []]);
      const here = await linesOf(role);
      expect([role, unnamed(here)]).toEqual([role, []]);
      expect(here.filter((line) => line.person?.id === zaza)).toEqual([]);
    }
    expect(await own('supervisor elsewhere')).toEqual(handedOver);
  });
});
