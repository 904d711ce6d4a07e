import type { UserRole } from '@gza/contract';
import { TestApi } from '../support/api.js';
import { connectedAs } from '../support/connect-as.js';

/** Figures are counted as `gza_analyst` for everybody who reads them. */
describe('the connection of figures', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  /** Opens an actor of a role as the server does, and runs a query. */
  async function asReader(role: UserRole, query?: string) {
    const caller = await api.staff(role, 'თამარ კიკნაძე');
    const { rows } = await api.owner.query<{ id: string }>(
      'select id from sign_in where user_id = $1',
      [caller.id],
    );
    return connectedAs(api, 'gza_analyst', async (client) => {
      await client.query('begin');
      const opened = await client.query<{ active: boolean }>(
        `select app.open_actor('user', $1, $2, $3, $4, null, $5) as active`,
        [caller.id, rows[0]?.id, role, caller.bureauId, api.clock.now()],
      );
      const found = query
        ? await client.query(query).then(
            (answer) => answer.rows as object[],
            (error: Error) => error.message,
          )
        : [];
      return { active: opened.rows[0]?.active, found };
    });
  }

  it.each([
    ['analyst', true],
    ['supervisor', true],
    ['head', true],
    ['socialWorker', false],
    ['psychologist', false],
    ['probationOfficer', false],
    ['administrator', false],
  ] as const)('opens for a %s: %s', async (role, active) => {
    expect((await asReader(role)).active).toBe(active);
  });

  it.each([
    ['given_name', 'beneficiary'],
    ['case_number', 'rehabilitation_case'],
    ['note', 'service_delivery'],
    ['detail', 'outcome_record'],
  ])('shows a supervisor no %s of a %s', async (column, table) => {
    expect((await asReader('supervisor', `select ${column} from ${table}`)).found).toBe(
      `permission denied for table ${table}`,
    );
  });

  it('writes nothing, not even what the past was', async () => {
    const { found } = await asReader('head', 'delete from past_circumstances');
    expect(found).toBe('permission denied for table past_circumstances');
  });
});
