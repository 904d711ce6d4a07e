import { ConfigError, readConfig } from '../../src/config.js';
import { TestApi, type Caller } from '../support/api.js';
import { runBuilt } from '../support/built.js';
import { createBareDatabase, type TestDatabase } from '../support/database.js';

const migrate = async (database: TestDatabase, env: Record<string, string> = {}) => {
  const run = runBuilt('migrate.js', { DATABASE_URL: database.url, ...env });
  return { code: await run.exit, printed: run.output().trim() };
};

describe('the setting GZA_SEED', () => {
  const read = (env: Record<string, string>) =>
    readConfig({ GZA_ENV: 'test', DATABASE_URL: 'postgres://gza@localhost/gza', ...env });

  it('names the seed, and leaves it open when it is absent', () => {
    expect([read({}).seed, read({ GZA_SEED: 'none' }).seed]).toEqual([undefined, 'none']);
    expect(read({ GZA_SEED: 'none', GZA_ENV: 'embedded' }).demo).toBe(false);
  });

  it.each(['', 'None', 'armenia', 'georgia,none'])('refuses %j in one line', (GZA_SEED) => {
    expect(() => read({ GZA_SEED })).toThrow(
      new ConfigError(`GZA_SEED is "${GZA_SEED}"; set it to one of georgia, none.`),
    );
  });

  it('refuses demo data on an installation that begins empty', () => {
    expect(() => read({ GZA_SEED: 'none', GZA_DEMO: '1' })).toThrow(/unset GZA_DEMO/u);
  });
});

describe('an installation that begins empty', () => {
  let api: TestApi;
  let database: TestDatabase;
  let tornike: Caller;
  beforeAll(async () => {
    database = await createBareDatabase();
    expect(await migrate(database, { GZA_SEED: 'none' })).toEqual({
      code: 0,
      printed: 'Reference data: none',
    });
    api = await TestApi.start(undefined, {}, database);
    tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
  });
  afterAll(() => api.stop());

  it('has no region, bureau, area, programme or service', async () => {
    const lists = ['listRegions', 'listBureaus', 'listAreas', 'listProgrammes', 'listServices'];
    for (const list of lists as ['listRegions'])
      expect([list, await tornike.ok(list)]).toEqual([list, { items: [] }]);
  });

  it('counts every day from Monday to Friday, and asks nobody about the holidays of Georgia', async () => {
    const { holidays, workingDays } = await tornike.ok('getWorkingDays', { query: { year: 2027 } });
    expect([holidays, workingDays]).toEqual([[], 261]);
    const body = { on: '2027-01-01', kind: 'dayOff', number: '1', decreedOn: '2026-11-20' };
    expect(await tornike.ok('recordDayOffDecree', { body })).toMatchObject({ on: '2027-01-01' });
    const { rows } = await api.owner.query(`select app.add_working_days('2026-12-31', 1)::text`);
    expect(rows).toEqual([{ add_working_days: '2027-01-04' }]);
  });

  it('stays empty at the next start, and does not become another one', async () => {
    expect(await migrate(database)).toEqual({ code: 0, printed: 'Reference data: none' });
    expect(await tornike.ok('listBureaus')).toEqual({ items: [] });
    expect(await migrate(database, { GZA_SEED: 'georgia' })).toEqual({
      code: 1,
      printed:
        'This database was begun with GZA_SEED=none, and GZA_SEED is georgia now. Unset GZA_SEED, or use a new database.',
    });
    expect(await tornike.ok('listBureaus')).toEqual({ items: [] });
  });
});

describe('an installation with the data of Georgia', () => {
  it('is every database of before the setting, and stays so', async () => {
    const database = await createBareDatabase();
    try {
      expect(await migrate(database)).toEqual({ code: 0, printed: 'Reference data: georgia' });
      expect((await migrate(database, { GZA_SEED: 'none' })).printed).toMatch(
        /^This database was begun with GZA_SEED=georgia/u,
      );
      expect((await migrate(database, { GZA_SEED: 'georgia' })).code).toBe(0);
    } finally {
      await database.drop();
    }
  });
});
