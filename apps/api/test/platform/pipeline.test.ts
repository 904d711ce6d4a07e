import pg from 'pg';
import {
  executeBatch,
  executeTransaction,
  query,
  usePipelining,
} from '../../src/platform/db/pipeline.js';
import { checkPipelining } from '../../src/platform/db/pipeline-check.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const statement = (name: string, text: string, ...values: readonly unknown[]) => ({
  name,
  text,
  values,
});
const begin = statement('begin', 'begin');
const commit = statement('commit', 'commit');
const put = (n: number) => statement('put', 'insert into told values ($1)', n);
const half = (n: number) => statement('half', 'select 2 / $1::int as half', n);

describe.each([
  { batches: 'in one packet', asBatch: true, pipeline: true },
  { batches: 'in one packet', asBatch: true, pipeline: false },
  { batches: 'one statement at a time', asBatch: false, pipeline: true },
])('batches of statements, $batches (pipeline of pg: $pipeline)', ({ asBatch, pipeline }) => {
  let database: TestDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    usePipelining(asBatch);
    client = new pg.Client({ connectionString: database.url, pipeline } as pg.ClientConfig);
    await client.connect();
    await client.query('create temporary table told (n int unique)');
  });
  afterEach(async () => {
    usePipelining(true);
    await client.end();
  });

  const told = async () => {
    const { rows } = await client.query<{ n: number }>('select n from told order by n');
    return rows.map((row) => row.n);
  };

  it('answers in order, and again once they are prepared', async () => {
    for (const n of [1, 2]) {
      const results = await executeBatch(client, begin, put(n), half(n), commit);
      expect(results.map((r) => [r.command, r.rows])).toEqual([
        ['BEGIN', []],
        ['INSERT', []],
        ['SELECT', [{ half: 2 / n }]],
        ['COMMIT', []],
      ]);
    }
    expect(await told()).toEqual([1, 2]);
  });

  it('keeps the answers of packets and single statements apart that are sent without waiting', async () => {
    const answers = await Promise.all([
      executeBatch(client, half(1), half(2)),
      query(client, half(1)),
      executeBatch(client, half(2), half(1)),
    ]);
    const [first, second, third] = [answers[0], [answers[1]], answers[2]].map((results) =>
      results.map((r) => (r.rows as { half: number }[])[0]?.half),
    );
    expect([first, second, third]).toEqual([[2, 1], [2], [1, 2]]);
  });

  it('stops at the first failure: what follows does not run, and everything goes on afterwards', async () => {
    await expect(executeBatch(client, begin, put(1), half(0), put(2), commit)).rejects.toThrow(
      'division by zero',
    );
    await client.query('rollback');
    expect(await told()).toEqual([]);
    const [, , halved] = await executeBatch(client, begin, put(2), half(2), commit);
    expect([await told(), halved?.rows]).toEqual([[2], [{ half: 1 }]]);
  });

  const shown = statement('shown', "select current_setting('gza.told', true) as value");
  const set = (value: string) =>
    statement('set', "select set_config('gza.told', $1, true) as value", value);

  it('runs statements as one transaction, whose settings end with it', async () => {
    for (const n of [1, 2]) {
      const results = await executeTransaction(client, set(`${n}`), put(n), shown);
      expect(results.map((r) => r.rows as unknown[])).toEqual([
        [{ value: `${n}` }],
        [],
        [{ value: `${n}` }],
      ]);
    }
    const [later] = await executeTransaction(client, shown);
    expect([await told(), later?.rows]).toEqual([[1, 2], [{ value: '' }]]);
  });

  it('keeps nothing of a transaction that fails in its middle or at its end', async () => {
    await client.query(
      'create temporary table told_late (n int unique deferrable initially deferred)',
    );
    const late = statement('late', 'insert into told_late values (1), (1)');
    await expect(executeTransaction(client, put(1), half(0), put(2))).rejects.toThrow(
      'division by zero',
    );
    await expect(executeTransaction(client, put(3), late)).rejects.toThrow('told_late');
    await executeTransaction(client, put(4));
    expect(await told()).toEqual([4]);
  });

  it('does not commit what stands behind a value that cannot be sent', async () => {
    const unsendable = {
      toPostgres: () => {
        throw new Error('no text for this');
      },
    };
    await expect(
      executeBatch(
        client,
        begin,
        put(1),
        statement('never', 'select $1::text', unsendable),
        commit,
      ),
    ).rejects.toThrow('no text for this');
    await client.query('rollback');
    expect(await told()).toEqual([]);
  });

  it('refuses one name for two texts, and prepares a statement without a name every time', async () => {
    await executeBatch(client, half(1), half(2));
    await expect(
      executeBatch(client, half(1), statement('half', 'select 1 as other')),
    ).rejects.toThrow(/Two statements are named half|Prepared statements must be unique - 'half'/u);
    const results = await executeBatch(
      client,
      statement('', 'select $1::int as a', 1),
      statement('', 'select 3 as b'),
    );
    expect(results.map((r) => r.rows as unknown[])).toEqual([[{ a: 1 }], [{ b: 3 }]]);
  });
});

describe('the check of pipelining at the start', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let differences: string[];

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(() => {
    pool = new pg.Pool({ connectionString: database.url, max: 1, pipeline: true } as pg.PoolConfig);
    differences = [];
  });
  afterEach(async () => {
    usePipelining(true);
    await pool.end();
  });

  const check = () => checkPipelining(pool, (difference) => differences.push(difference));
  /** Counts the packets with a Sync of a batch of two: one when it is pipelined. */
  const packets = async () => {
    const client = await pool.connect();
    try {
      const { connection } = client as unknown as { connection: { sync: () => void } };
      const sync = jest.spyOn(connection, 'sync');
      await executeBatch(client, half(1), half(2));
      return sync.mock.calls.length;
    } finally {
      client.release(true);
    }
  };

  it('is content with this pg', async () => {
    await check();
    expect(differences).toEqual([]);
    expect(await packets()).toBe(1);
  });

  it('turns to single statements when a batch loses a result, and says so', async () => {
    const wrong = jest
      .spyOn(pg.Query.prototype, 'handleCommandComplete' as never)
      .mockImplementation((() => undefined) as never);
    await check();
    wrong.mockRestore();
    expect(differences).toHaveLength(1);
    expect(await packets()).toBe(2);
  });

  it('turns to single statements when an inner part of pg is gone', async () => {
    const client = await pool.connect();
    const prototype = Object.getPrototypeOf(
      (client as unknown as { connection: object }).connection,
    ) as { bind: unknown };
    client.release();
    const { bind } = prototype;
    prototype.bind = undefined;
    await check();
    prototype.bind = bind;
    expect(differences).toEqual([expect.stringContaining('is not a function')]);
    expect(await packets()).toBe(2);
  });
});
