import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { freePort, pause, runBuilt, type Run } from '../support/built.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';

jest.setTimeout(180_000);

/** Locks at which the test lets the relay stop: in the effect of one event, and before the mark of another. */
const [inEffect, beforeMark] = [770_001, 770_002];
const accounts = 12;
/** The reaction whose runs are counted; the same event has others. */
const handler = 'sessions/end-calendar-address';
const password = 'a password for this test';

/**
 * Promise: the effect of an event happens once, wherever the server is killed. Each account has a calendar
 * address, which the reaction to a change of role ends; every run of the reaction is counted, and committed
 * with it.
 */
describe('a server that is killed while it handles events', () => {
  let database: TestDatabase;
  let home: string;
  let owner: pg.Client;
  let gates: pg.Client;
  let port: number;
  let api: Run;
  const users = Array.from({ length: accounts }, () => uuidv7());

  async function startApi(): Promise<void> {
    api = runBuilt('main.js', {
      DATABASE_URL: database.url,
      GZA_DATA_DIR: home,
      HOST: '127.0.0.1',
      PORT: String(port),
      GZA_LOG_LEVEL: 'fatal',
    });
    for (let ready = false; !ready; await pause(50)) {
      if (api.child.exitCode !== null) throw new Error(`the API ended: ${api.output()}`);
      ready = await fetch(`http://127.0.0.1:${port}/api/health/ready`).then(
        (answer) => answer.ok,
        () => false,
      );
    }
  }

  const send = async (method: string, to: string, body: object, headers: object = {}) => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1${to}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    expect({ to, status: answer.status }).toEqual({ to, status: 200 });
    return (await answer.json()) as { accessToken: string };
  };

  async function world(): Promise<void> {
    await owner.query(`
      create table reaction_run (n bigint generated always as identity);
      create function count_run() returns trigger language plpgsql security definer as $$
        begin insert into public.reaction_run default values; return null; end $$;
      create trigger count_run after update on calendar_feed for each statement execute function count_run();
      create function stop_in_effect() returns trigger language plpgsql as $$
        begin if new.user_id = '${users[4]}' then perform pg_advisory_xact_lock(${inEffect}); end if; return new; end $$;
      create trigger stop_in_effect before update on calendar_feed for each row execute function stop_in_effect();
      create function stop_before_mark() returns trigger language plpgsql as $$
        begin if new.aggregate_id = '${users[8]}' and new.handler = '${handler}' and new.state = 'handled' then perform pg_advisory_xact_lock(${beforeMark}); end if; return new; end $$;
      create trigger stop_before_mark before update on event_delivery for each row execute function stop_before_mark();
    `);
    await owner.query(
      `insert into user_account (id, email, name, role, bureau_id, password_hash, created_at, updated_at)
       select u, u || '@gza.example', 'ნინო', 'socialWorker', (select id from bureau where code = 'tbilisi'), '-', now(), now()
       from unnest($1::uuid[]) u`,
      [users],
    );
    await owner.query(
      `insert into calendar_feed (id, user_id, token_hash, language, created_at)
       select u, u, 'hash of ' || u, 'ka', now() from unnest($1::uuid[]) u`,
      [users],
    );
  }

  beforeAll(async () => {
    database = await createTestDatabase();
    home = mkdtempSync(path.join(tmpdir(), 'gza-relay-'));
    port = await freePort();
    owner = new pg.Client({ connectionString: database.url });
    gates = new pg.Client({ connectionString: database.url });
    await Promise.all([owner.connect(), gates.connect()]);
    await world();
    const administrator = runBuilt(
      'create-administrator.js',
      { DATABASE_URL: database.url, GZA_DATA_DIR: home, GZA_ADMIN_PASSWORD: password },
      ['first@gza.example', 'პირველი'],
    );
    expect(await administrator.exit).toBe(0);
    await startApi();
  });

  afterAll(async () => {
    if (api?.child.exitCode === null) api.child.kill('SIGTERM');
    await api?.exit;
    await Promise.all([owner?.end(), gates?.end()]);
    await database?.drop();
    rmSync(home, { recursive: true, force: true });
  });

  const rowsOf = async (text: string): Promise<object[]> => (await owner.query<object>(text)).rows;
  const runs = async () => Number((await owner.query('select from reaction_run')).rowCount);

  it('handles each event once, though it was killed in an effect and before a mark', async () => {
    await gates.query(`select pg_advisory_lock(${inEffect}), pg_advisory_lock(${beforeMark})`);
    const { accessToken } = await send('POST', '/auth/login', {
      email: 'first@gza.example',
      password,
    });
    for (const id of users)
      await send(
        'PATCH',
        `/users/${id}`,
        { role: 'psychologist' },
        {
          authorization: `Bearer ${accessToken}`,
          'if-match': '"1"',
        },
      );
    await eventually(async () =>
      expect(
        await rowsOf(
          `select l.objid::int as gate from pg_locks l join pg_database d on d.oid = l.database
           where d.datname = current_database() and l.locktype = 'advisory' and not l.granted order by l.objid`,
        ),
      ).toEqual([{ gate: inEffect }, { gate: beforeMark }]),
    );
    api.child.kill('SIGKILL');
    await api.exit;
    await gates.query('select pg_advisory_unlock_all()');
    await eventually(async () =>
      expect(
        await rowsOf(
          `select pid from pg_stat_activity where datname = current_database() and application_name like 'gza %'`,
        ),
      ).toEqual([]),
    );
    const unhandled = await rowsOf(
      `select aggregate_id as id, failures from event_delivery where state <> 'handled'
       and handler = '${handler}'
       and aggregate_id in ('${users[4]}', '${users[8]}') order by sequence`,
    );
    expect(unhandled).toEqual([
      { id: users[4], failures: 0 },
      { id: users[8], failures: 0 },
    ]);
    const deliveries = `from event_delivery where handler = '${handler}'`;
    const handled = `select count(*)::int as handled ${deliveries} and state = 'handled'`;
    expect(await rowsOf(handled)).toEqual([{ handled: await runs() }]);

    await startApi();
    await eventually(async () => expect(await rowsOf(handled)).toEqual([{ handled: accounts }]));
    expect(await runs()).toBe(accounts);
    expect(await rowsOf('select from calendar_feed where revoked_at is not null')).toHaveLength(
      accounts,
    );
    expect(await rowsOf(`select ${deliveries}`)).toHaveLength(accounts);
  });
});
