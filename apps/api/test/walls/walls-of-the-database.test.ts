import type pg from 'pg';
import { connectedAs } from '../support/connect-as.js';
import type { Guest } from './visit.js';
import { raiseWalls, type Walls } from './world.js';

/** What the policies alone let a member of staff of the bureau see, without any endpoint. */
describe('the rows of a person in the database', () => {
  let walls: Walls;
  let tables: string[];

  beforeAll(async () => {
    walls = await raiseWalls();
    const { rows } = await walls.api.owner.query<{ name: string }>(
      `select c.table_name as name from information_schema.columns c
       where c.table_schema = 'public' and c.column_name = 'beneficiary_id'
         and has_column_privilege('gza_staff', c.table_name, c.column_name, 'select') order by 1`,
    );
    tables = ['beneficiary', ...rows.map(({ name }) => name)];
  }, 60_000);
  afterAll(() => walls.api.stop());

  /** Runs queries as a role of staff, with the actor opened as the server opens it. */
  async function asStaff<T>(
    { role, caller }: Pick<Guest, 'role' | 'caller'>,
    work: (client: pg.Client) => Promise<T>,
  ): Promise<T> {
    const { api } = walls;
    const { rows } = await api.owner.query<{ id: string }>(
      'select id from sign_in where user_id = $1',
      [caller.id],
    );
    return connectedAs(api, 'gza_staff', async (client) => {
      await client.query('begin read only');
      const opened = await client.query<{ active: boolean }>(
        `select app.open_actor('user', $1, $2, $3, $4, null, $5) as active`,
        [caller.id, rows[0]?.id, role, caller.bureauId, api.clock.now()],
      );
      expect(opened.rows).toEqual([{ active: true }]);
      return work(client);
    });
  }
  const ofPerson = (table: string) =>
    `from ${table} where ${table === 'beneficiary' ? 'id' : 'beneficiary_id'} = $1`;
  const tablesOf = (guest: Pick<Guest, 'role' | 'caller'>) =>
    asStaff(guest, async (client) => {
      const seen: string[] = [];
      for (const table of tables) {
        const { rows } = await client.query<{ n: number }>(
          `select count(*)::int as n ${ofPerson(table)}`,
          [walls.person.id('beneficiary')],
        );
        if ((rows[0]?.n ?? 0) > 0) seen.push(table);
      }
      return seen;
    });

  it('are all there for a social worker but clinical ones', async () => {
    const seen = await tablesOf(walls.guest('socialWorker'));
    expect(tables.filter((table) => !seen.includes(table))).toEqual([
      'assessment_answers_clinical',
      'session_note_clinical',
    ]);
  });

  it('are for a lawyer the card, the case, legal help and the consents for it', async () => {
    expect(await tablesOf(walls.guest('lawyer'))).toEqual([
      'beneficiary',
      'beneficiary_name',
      'consent',
      'person_scan',
      'referral',
      'referral_visit',
      'rehabilitation_case',
      'service_delivery',
    ]);
    const consents = await asStaff(walls.guest('lawyer'), (client) =>
      client.query<{ purpose: string }>(`select distinct purpose ${ofPerson('consent')}`, [
        walls.person.id('beneficiary'),
      ]),
    );
    expect(consents.rows).toEqual([{ purpose: 'partnerSharing' }]);
  });

  it('are for a facilitator the people and the register of the own groups', async () => {
    expect(await tablesOf(walls.guest('facilitator'))).toEqual([
      'beneficiary',
      'attendance',
      'enrolment',
      'rehabilitation_case',
    ]);
  });

  it('are none for a facilitator who leads no group or session of the person', async () => {
    const caller = await walls.api.staff('facilitator', 'ნიკა ჩხეიძე');
    expect(await tablesOf({ role: 'facilitator', caller })).toEqual([]);
  });

  it.each(['lawyer elsewhere', 'facilitator elsewhere', 'socialWorker elsewhere'])(
    'are none for a %s',
    async (name) => {
      expect(await tablesOf(walls.guest(name))).toEqual([]);
    },
  );
});
