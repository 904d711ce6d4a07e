import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hasPermission, stateMachines, type OperationId } from '@gza/contract';
import pg from 'pg';
import { type Config, createServer, readConfig, type Server } from '@gza/api';
import { demoAccounts } from '../src/accounts.js';
import { demoClients } from '../src/clients.js';
import { demoState, loadDemo } from '../src/load.js';
import { Caller } from '../../api/test/support/api.js';
import { createTestDatabase, type TestDatabase } from '../../api/test/support/database.js';

let database: TestDatabase;
let dataDir: string;
let config: Config;
let owner: pg.Client;
let server: Server;
let address: string;

beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = mkdtempSync(path.join(tmpdir(), 'gza-demo-test-'));
  config = readConfig({
    GZA_ENV: 'test',
    GZA_DEMO: '1',
    DATABASE_URL: database.url,
    GZA_DATA_DIR: dataDir,
    GZA_SECRET: process.env['GZA_TEST_SECRET'],
    GZA_POOL_SIZE: '6',
    PORT: '0',
  });
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  await loadDemo(config, owner);
  server = await createServer(config);
  address = await server.app.listen({ host: '127.0.0.1', port: 0 });
}, 600_000);

afterAll(async () => {
  await server?.close();
  await owner?.end();
  await database?.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

const nobody = () => new Caller(address, undefined, '', 'nobody', null);

/** Signs in as the named account of a role, with its password. */
async function account(role: string): Promise<Caller> {
  const found = demoAccounts().find((a) => a.role === role);
  if (!found) throw new Error(`no account ${role}`);
  const { email, password } = found;
  const { accessToken } = await nobody().ok('login', { body: { email, password } });
  return new Caller(address, accessToken, '', email, null);
}

async function clientToken(kind: string): Promise<Caller> {
  const found = demoClients().find((c) => c.kind === kind);
  if (!found) throw new Error(`no client ${kind}`);
  const { access_token: token } = await nobody().ok('issueToken', {
    body: {
      grant_type: 'client_credentials',
      client_id: found.id,
      client_secret: found.secret,
    },
  });
  return new Caller(address, token, found.id, found.name, null);
}

/** Number of records on the first page of a list, for the head of all bureaus. */
async function rows(caller: Caller, operation: OperationId): Promise<number> {
  const answer = (await caller.ok(operation, { query: {} })) as { items: readonly unknown[] };
  return answer.items.length;
}

async function statesIn(table: string): Promise<string[]> {
  const found = await owner.query<{ state: string }>(`select distinct state from ${table}`);
  return found.rows.map((row) => row.state);
}

it('is marked as loaded', async () => {
  expect(await demoState(owner)).toBe('loaded');
});

describe('every list shows something', () => {
  it.each<OperationId>([
    'listApplications',
    'listBeneficiaries',
    'listCases',
    'listAssessments',
    'listPlans',
    'listGroups',
    'listIssuedCards',
    'listServiceDeliveries',
    'listReferrals',
    'listDirectoryEntries',
    'listOrganisations',
    'listHotlineCalls',
    'listReleaseNotices',
  ])('%s', async (operation) => {
    expect(await rows(await account('head'), operation)).toBeGreaterThan(0);
  });
});

it.each<OperationId>(['listBeneficiaries', 'listCases'])(
  '%s has a second page',
  async (operation) => {
    const page = await (await account('head')).ok(operation, { query: {} });
    expect(page).toMatchObject({ nextCursor: expect.any(String) });
  },
);

it('gives each person of the demo a file', async () => {
  for (const table of ['consent', 'legal_basis', 'support_person', 'work_note', 'outcome_record']) {
    const found = await owner.query<{ n: string }>(`select count(*) as n from ${table}`);
    expect([table, Number(found.rows[0]?.n) > 0]).toEqual([table, true]);
  }
});

it('happens in the past, and what people do on working days', async () => {
  const found = await owner.query<{ future: string; weekend: string }>(`
    select count(*) filter (where at > now()) as future,
      count(*) filter (where extract(isodow from at at time zone 'Asia/Tbilisi') > 5 and at < current_date - 1) as weekend
    from timeline_entry where actor_id is not null`);
  expect(found.rows[0]).toEqual({ future: '0', weekend: '0' });
});

it('leaves no alert new for days', async () => {
  const found = await owner.query(
    `select from safety_alert where state = 'raised' and raised_at < now() - interval '3 days'`,
  );
  expect(found.rowCount).toBe(0);
});

it('leaves nobody signed in', async () => {
  const found = await owner.query('select from sign_in where refresh_hash = $1', ['']);
  expect(found.rowCount).toBe(0);
});

describe('the people that the documentation names', () => {
  it.each(demoAccounts())('$email signs in', async ({ email, password, role }) => {
    const signedIn = await nobody().ok('login', { body: { email, password } });
    const caller = new Caller(address, signedIn.accessToken, '', email, null);
    expect(await caller.ok('getMe')).toMatchObject({ email, role });
  });

  it('lets the client of a partner read its referrals, and the reporting client the figures', async () => {
    expect(await rows(await clientToken('partnerClient'), 'listReferrals')).toBeGreaterThanOrEqual(
      0,
    );
    expect(await rows(await clientToken('reportingClient'), 'listReports')).toBeGreaterThan(0);
  });
});

const tables = {
  application: 'application',
  case: 'rehabilitation_case',
  assessment: 'assessment',
  safetyAlert: 'safety_alert',
  plan: 'plan',
  planGoal: 'plan_goal',
  planItem: 'plan_item',
  group: 'programme_group',
  enrolment: 'enrolment',
  session: 'programme_session',
  appointment: 'appointment',
  referral: 'referral',
  issuedCard: 'issued_card',
  directoryEntry: 'directory_entry',
} as const;

describe('the demo holds every state', () => {
  it.each(Object.entries(tables))('of the life cycle %s', async (machine, table) => {
    const all = stateMachines[machine as keyof typeof tables].states;
    expect((await statesIn(table)).toSorted()).toEqual([...all].toSorted());
  });

  const withToday = demoAccounts().filter(({ role }) => hasPermission(role, 'today.read'));

  it.each(withToday)('for $email: Today has something to do', async ({ email, password }) => {
    const { accessToken } = await nobody().ok('login', { body: { email, password } });
    const today = await new Caller(address, accessToken, '', email, null).ok('getToday');
    const waiting = today.sections.filter(({ total }) => total > 0).map(({ section }) => section);
    expect(waiting).not.toEqual([]);
  });

  it.each(demoAccounts().filter(({ role }) => role === 'partnerUser'))(
    'for $email: a referral waits for an answer',
    async ({ email, password }) => {
      const { accessToken } = await nobody().ok('login', { body: { email, password } });
      const partner = new Caller(address, accessToken, '', email, null);
      const { items } = await partner.ok('listReferrals', { query: { state: 'sent' } });
      expect(items).not.toEqual([]);
    },
  );

  it('for an officer of Tbilisi: a plan to sign and a missed duty', async () => {
    const today = await (await account('probationOfficer')).ok('getToday');
    const totals = Object.fromEntries(today.sections.map(({ section, total }) => [section, total]));
    expect(totals['signatures']).toBeGreaterThan(0);
    expect(totals['absences']).toBeGreaterThan(0);
  });
});
