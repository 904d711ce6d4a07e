import {
  figuresStatement,
  sampleQuestions,
} from '../../src/modules/reporting/persistence/figures.views.js';
import { TestApi } from '../support/api.js';

/**
 * What PostgreSQL knows when it plans a report. On the connection of figures every question is planned with its
 * values, and the bounds of its period are constants: a function in a condition is computed for every row.
 */
describe('the plan of a report', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  /** The text of the plan of every report, for all bureaus and for one, asked more often than a plan is for once. */
  async function plans(): Promise<(readonly [statement: string, plan: string])[]> {
    const client = await api.server.database.pool('gza_analyst').connect();
    const found: (readonly [string, string])[] = [];
    try {
      for (const question of sampleQuestions()) {
        const { name, text, values } = figuresStatement(question);
        for (let time = 0; time < 8; time += 1) {
          const { rows } = await client.query<{ 'QUERY PLAN': string }>({
            name: `explain ${name}`,
            text: `explain (costs off) ${text}`,
            values: [...values],
          });
          if (time === 7) found.push([name, rows.map((row) => row['QUERY PLAN']).join('\n')]);
        }
      }
    } finally {
      client.release();
    }
    return found;
  }

  it('has its period as constants, however often it was asked', async () => {
    const all = await plans();
    expect(all.length).toBeGreaterThan(30);
    const computed = all.flatMap(([name, plan]) =>
      plan
        .split('\n')
        .filter((line) => /\$\d|gza\.(now|zone)/u.test(line.replaceAll(/\(\$\d+\)\.col\d/gu, '')))
        .map((line) => `${name}: ${line.trim()}`),
    );
    expect(computed).toEqual([]);
  });

  it('is made with the values of the question on the connection of figures alone', async () => {
    const modeOf = async (role: 'gza_analyst' | 'gza_staff') =>
      (
        await api.server.database
          .pool(role)
          .query<{ plan_cache_mode: string }>('show plan_cache_mode')
      ).rows[0]?.plan_cache_mode;
    expect([await modeOf('gza_analyst'), await modeOf('gza_staff')]).toEqual([
      'force_custom_plan',
      'auto',
    ]);
  });

  it('leaves out the programme and the case where no breakdown names them', async () => {
    const plan = (await plans()).find(([name]) => name.startsWith('figures:attendance'))?.[1];
    expect(plan).toMatch(/on attendance a/u);
    expect(plan).not.toMatch(/on (programme p|rehabilitation_case c)/u);
  });
});
