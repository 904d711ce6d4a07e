import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import '../../src/server.js';
import { registeredStatements, statement } from '../../src/platform/db/statement.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { statementErrors } from './check-statements.js';

/** Every statement of the server: `server.ts` loads all modules. */
const statements = registeredStatements();

describe('the statements of the server', () => {
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

  it('are prepared by PostgreSQL, with the parameters and columns that the code declares', async () => {
    expect(await statementErrors(client, statements)).toEqual([]);
  });

  it('come from the functions that register them: nothing else is cast to a statement', () => {
    const source = path.join(__dirname, '../../src');
    const casts = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        file.endsWith('.ts') &&
        /\bas (unknown as )?Statement\b/u.test(readFileSync(path.join(source, file), 'utf8')),
    );
    expect(casts).toEqual([path.join('platform', 'db', 'statement.ts')]);
  });

  it('have one text for each name', () => {
    const texts = new Map<string, string>();
    const twice = statements.filter(({ name, text }) => {
      const known = texts.get(name);
      texts.set(name, text);
      return name !== '' && known !== undefined && known !== text;
    });
    expect(twice.map(({ name }) => name)).toEqual([]);
  });

  it('name themselves and their file when a column they read is renamed', async () => {
    await client.query('alter table referral_visit rename column mark to attendance_mark');
    expect(await statementErrors(client, statements)).toEqual([
      'referral-days-attended (modules/services/commands/record-visit.ts): column "mark" does not exist',
      'referral-visit (modules/services/persistence/visit.views.ts): column v.mark does not exist',
      'referral-visits (modules/services/persistence/visit.views.ts): column v.mark does not exist',
      ...['plan', 'plan-of-goal', 'plan-of-item'].map(
        (name) => `${name} (modules/plans/persistence/plan.views.ts): column x.mark does not exist`,
      ),
    ]);
  });

  it('name themselves when a column becomes nullable or changes its type', async () => {
    await client.query(`
      alter table service alter column kind drop not null;
      alter table outbox_event alter column type type varchar(40)`);
    expect(await statementErrors(client, statements)).toEqual([
      `service-summary (modules/services/service.lookup.ts): column "kind" may be null in its table; declare it 'text | null'`,
      `outbox-next-delivery (platform/outbox/delivery.statements.ts): column "type" is declared text; PostgreSQL describes varchar`,
    ]);
  });

  it('are told apart when the declaration is wrong', async () => {
    statement({
      name: 'sample',
      params: ['text'],
      row: { id: 'int', n: 'int' },
      text: 'select 1 as id',
    });
    statement({
      name: 'sample-2',
      params: ['text'],
      row: { a: 'int' },
      text: 'select $1::int as b',
    });
    const samples = registeredStatements().filter(({ name }) => name.startsWith('sample'));
    expect(await statementErrors(client, samples)).toEqual([
      'sample (unknown): 1 parameters are declared; the text has 0',
      'sample (unknown): column "n" is declared and not selected',
      'sample-2 (unknown): $1 is declared text; PostgreSQL describes int4',
      'sample-2 (unknown): column "a" is declared and not selected',
      'sample-2 (unknown): column "b" is selected and not declared',
    ]);
  });
});
