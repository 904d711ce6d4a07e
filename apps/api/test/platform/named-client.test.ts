import { mostNames, named, NamedClient, withNext } from '../../src/platform/db/named-client.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

describe('statements of repositories', () => {
  let database: TestDatabase;
  let client: NamedClient;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    client = new NamedClient({ connectionString: database.url });
    await client.connect();
  });
  afterEach(() => client.end());

  const ask = async (text: string, ...values: unknown[]) =>
    (await client.query<{ n: number }>(text, values)).rows[0]?.n;
  const prepared = async (like: string) =>
    (
      await client.query<{ statement: string }>(
        `select statement from pg_prepared_statements where statement like '${like}' order by statement`,
      )
    ).rows.map(({ statement }) => statement);

  it('are prepared once, however often they are sent', async () => {
    expect(await ask('select $1::int + 1 as n', 1)).toBe(2);
    expect(await ask('select $1::int + 1 as n', 2)).toBe(3);
    expect(await ask('select $1::int + 2 as n', 1)).toBe(3);
    expect(await prepared('select $1::int +%')).toEqual([
      'select $1::int + 1 as n',
      'select $1::int + 2 as n',
    ]);
  });

  it('keep the name that a statement of a module brings, and no name without values', async () => {
    await client.query({ name: 'own', text: 'select $1::int * 2 as n', values: [1] });
    await client.query('select 7 as n');
    const { rows } = await client.query<{ name: string; statement: string }>(
      'select name, statement from pg_prepared_statements order by name',
    );
    expect(rows).toEqual([{ name: 'own', statement: 'select $1::int * 2 as n' }]);
  });

  it('report an error like any other, and work again after it', async () => {
    await expect(ask('select 6 / $1::int as n', 0)).rejects.toMatchObject({ code: '22012' });
    expect(await ask('select 6 / $1::int as n', 3)).toBe(2);
  });

  it('take others along, before them, and none with the one after', async () => {
    const others = [named('select $1::int as n', [1]), named('select $1::int as n', [2])];
    const seen: unknown[] = [];
    const take = (work: () => Promise<unknown>) =>
      withNext(
        client,
        others,
        (results) => seen.push(results.slice(0, 2).map(({ rows }) => rows as unknown[])),
        work,
      );
    const both = [[{ n: 1 }], [{ n: 2 }]];
    await take(async () => {
      expect(await ask('select $1::int + 1 as n', 1)).toBe(2);
      expect(seen).toEqual([both]);
      expect(await ask('select $1::int + 1 as n', 4)).toBe(5);
    });
    expect(seen).toEqual([both]);
    expect(await take(async () => 'nothing sent')).toBe('nothing sent');
    expect(seen).toEqual([both, both]);
    await expect(take(() => Promise.reject(new Error('failed before')))).rejects.toThrow('failed');
    expect(await ask('select $1::int + 1 as n', 2)).toBe(3);
    expect(seen).toEqual([both, both]);
  });

  it('are prepared every time beyond the limit of names', async () => {
    for (let n = 0; n < mostNames + 5; n += 1)
      expect(await ask(`select $1::int - ${n} as n`, n)).toBe(0);
    expect((await prepared('select $1::int -%')).length).toBeLessThan(mostNames);
    expect(await ask(`select $1::int - ${mostNames + 4} as n`, mostNames + 4)).toBe(0);
  });
});
