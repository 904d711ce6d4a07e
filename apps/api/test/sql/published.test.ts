import pg from 'pg';
import '../../src/server.js';
import { publishedTables } from '../../src/platform/db/published.js';
import { registeredStatements, type RegisteredStatement } from '../../src/platform/db/statement.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { declaredTables } from './owners.js';
import { columnErrors } from './published-columns.js';

describe('the seam between modules', () => {
  let database: TestDatabase;
  let client: pg.Client;

  beforeEach(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterEach(async () => {
    await client.end();
    await database.drop();
  });

  it('has one owner for every table of the schema', async () => {
    const { rows } = await client.query<{ name: string }>(
      `select c.relname as name from pg_class c
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
    );
    expect(
      declaredTables()
        .map(([table]) => table)
        .toSorted(),
    ).toEqual(rows.map(({ name }) => name));
  });

  it('lets a statement name the published columns of a foreign table and no others', async () => {
    expect(await columnErrors(client, registeredStatements(), publishedTables())).toEqual([]);
  });

  it('names a statement that reads a column which is not published', async () => {
    const sample = (text: string): RegisteredStatement => ({
      name: 'sample',
      file: 'modules/services/persistence/sample.views.ts',
      text,
      params: [],
      row: {},
    });
    const people = 'beneficiary /* beneficiaries.people */';
    expect(
      await columnErrors(
        client,
        [
          sample(`select b.given_name from ${people} b`),
          sample(`select b.personal_number from ${people} b`),
          sample('select b.personal_number from beneficiary b'),
        ],
        publishedTables(),
      ),
    ).toEqual([
      'sample (modules/services/persistence/sample.views.ts): column b.personal_number does not exist among the published columns (modules/<owner>/published.ts)',
    ]);
  });

  it('names a published column that its table does not have', async () => {
    await client.query('alter table service rename column position to place_in_list');
    expect(await columnErrors(client, [], publishedTables())).toEqual([
      'services publishes services of service: column "position" does not exist',
    ]);
  });
});
