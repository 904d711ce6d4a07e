import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { freePort, pause, root, runBuilt, type Run } from '../support/built.js';
import { story } from '../support/story.js';

/**
 * Promise: every acknowledged write exists exactly once, whatever is killed. Writers record applications,
 * each with an idempotency key that they repeat until they get an answer, while the API and then the
 * database are killed during their requests. The database runs with fsync on.
 */
// Processes are started and killed again and again: generous, so that a busy machine does not fail it.
jest.setTimeout(300_000);

describe('killed in the middle of the road', () => {
  const writers = 6;
  const readers = 3;
  const applicationsEach = 10;
  const password = 'a password for this test';

  let home: string;
  let postgres: ChildProcessWithoutNullStreams;
  let postgresEnded: Promise<unknown>;
  let answers: AsyncIterator<string>;
  let url: string;
  let port: number;
  let api: Run;
  let owner: pg.Client;

  const env = () => ({
    DATABASE_URL: url,
    GZA_DATA_DIR: home,
    HOST: '127.0.0.1',
    PORT: String(port),
    GZA_LOG_LEVEL: 'fatal',
  });
  const shown = async (): Promise<string> => String((await answers.next()).value);
  let restarting = false;
  /** Throws when the API has ended and is not being restarted: repeating a request would wait for ever. */
  const mustRun = () => {
    if (!restarting && (api.child.exitCode ?? api.child.signalCode) !== null)
      throw new Error(`the API ended: ${api.output()}`);
  };
  const connectOwner = async () => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  const startApi = async () => {
    api = runBuilt('main.js', env());
    while (
      !(await fetch(`http://127.0.0.1:${port}/api/health/ready`).then(
        (r) => r.ok,
        () => false,
      ))
    ) {
      if (api.child.exitCode !== null) throw new Error(`the API ended: ${api.output()}`);
      await pause(50);
    }
  };

  beforeAll(async () => {
    home = mkdtempSync(path.join(tmpdir(), 'gza-crash-'));
    // The account that runs PostgreSQL for root must be able to enter.
    chmodSync(home, 0o711);
    postgres = spawn(
      process.execPath,
      [path.join(root, 'apps/api/test/support/durable-postgres.mjs'), path.join(home, 'postgres')],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    ) as unknown as ChildProcessWithoutNullStreams;
    postgresEnded = once(postgres, 'close');
    answers = createInterface({ input: postgres.stdout })[Symbol.asyncIterator]();
    url = await shown();
    port = await freePort();
    const migration = runBuilt('migrate.js', env());
    expect({ code: await migration.exit, shown: migration.output() }).toMatchObject({ code: 0 });
    owner = await connectOwner();
    const administrator = runBuilt(
      'create-administrator.js',
      { ...env(), GZA_ADMIN_PASSWORD: password },
      ['first@gza.example', 'პირველი'],
    );
    expect(await administrator.exit).toBe(0);
    await startApi();
  });

  afterAll(async () => {
    if (api?.child.exitCode === null) api.child.kill('SIGTERM');
    await api?.exit;
    await owner?.end().catch(() => undefined);
    if (postgres.exitCode === null) postgres.stdin.write('stop\n');
    await postgresEnded;
    rmSync(home, { recursive: true, force: true });
  });

  const send = (
    path: string,
    token: string | undefined,
    body: object,
    headers: Record<string, string> = {},
  ) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: JSON.stringify(body),
      // A client does not wait for ever: it repeats with the same key.
      signal: AbortSignal.timeout(20_000),
    });

  async function signIn(email: string): Promise<string> {
    const answer = await send('/api/v1/auth/login', undefined, { email, password });
    return ((await answer.json()) as { accessToken: string }).accessToken;
  }

  /** Repeats a request with one key until it is acknowledged; returns the number of attempts. */
  async function insist(
    token: string,
    key: string,
    body: object,
  ): Promise<{ id: string; sent: number }> {
    for (let sent = 1; ; sent += 1) {
      mustRun();
      const answer = await send('/api/v1/applications', token, body, {
        'idempotency-key': key,
      }).catch(() => undefined);
      const text = await answer?.text().catch(() => undefined);
      if (answer?.status === 201 && text !== undefined)
        return { id: (JSON.parse(text) as { id: string }).id, sent };
      if (answer && answer.status !== 503 && answer.status !== 409 && answer.status !== 500)
        throw new Error(`${answer.status} ${text}`);
      await pause(40);
    }
  }

  async function write(
    token: string,
    round: string,
  ): Promise<{ acknowledged: string[]; repeated: number }> {
    const acknowledged: string[] = [];
    let repeated = 0;
    await Promise.all(
      Array.from({ length: writers }, async (_, writer) => {
        for (let n = 0; n < applicationsEach; n += 1) {
          const body = {
            channel: 'walkIn',
            category: 'formerPrisoner',
            beneficiary: {
              givenName: `კაცი ${round}${writer}`,
              familyName: `ნომერი ${n}`,
              sex: 'male',
            },
          };
          const { id, sent } = await insist(token, `${round}-${writer}-${n}`, body);
          acknowledged.push(id);
          if (sent > 1) repeated += 1;
        }
      }),
    );
    return { acknowledged, repeated };
  }

  /** Reads lists without a pause until `stopped`; returns the number of answers. */
  async function read(token: string, stopped: () => boolean): Promise<number> {
    let answered = 0;
    await Promise.all(
      Array.from({ length: readers }, async () => {
        while (!stopped()) {
          mustRun();
          const answer = await fetch(`http://127.0.0.1:${port}/api/v1/beneficiaries`, {
            headers: { authorization: `Bearer ${token}` },
            signal: AbortSignal.timeout(20_000),
          }).catch(() => undefined);
          const text = await answer?.text().catch(() => undefined);
          if (answer?.ok && text !== undefined) answered += 1;
          else await pause(40);
        }
      }),
    );
    return answered;
  }

  async function expectEachOnce(round: string, acknowledged: string[]): Promise<void> {
    const { rows } = await owner.query<{
      applications: string[];
      people: string;
      audits: string;
      timeline: string;
    }>(
      `select array_agg(a.id::text order by a.id) as applications, count(distinct b.id) as people,
         (select count(*) from audit_event e where e.endpoint = 'createApplication' and e.operation = 'collection' and e.result = 'done' and e.subjects && array_agg(b.id)) as audits,
         (select count(*) from timeline_entry t where t.kind = 'applicationReceived' and t.beneficiary_id = any(array_agg(b.id))) as timeline
       from application a join beneficiary b on b.id = a.beneficiary_id where b.given_name like $1`,
      [`კაცი ${round}%`],
    );
    const expected = String(writers * applicationsEach);
    expect(rows[0]?.applications).toEqual([...acknowledged].sort());
    expect(rows[0]).toMatchObject({ people: expected, audits: expected, timeline: expected });
  }

  let token: string;

  const step = story('from the first step to the last', 300_000);

  step('signs a social worker in', async () => {
    const administrator = await signIn('first@gza.example');
    const { rows } = await owner.query<{ id: string }>(
      `select id from bureau where code = 'tbilisi'`,
    );
    const made = await send('/api/v1/users', administrator, {
      email: 'nino@gza.example',
      name: 'ნინო',
      role: 'socialWorker',
      bureauId: rows[0]?.id,
    });
    expect(made.status).toBe(201);
    const { invitation } = (await made.json()) as { invitation: { token: string; code: string } };
    const accepted = await send('/api/v1/auth/invitation', undefined, {
      token: invitation.token,
      code: invitation.code,
      newPassword: password,
    });
    expect(accepted.status).toBe(204);
    token = await signIn('nino@gza.example');
    expect(token).toMatch(/^ey/);
  });

  step(
    'keeps every acknowledged application once when the API is killed again and again',
    async () => {
      let done = false;
      const writing = write(token, 'a').finally(() => (done = true));
      let kills = 0;
      while (!done && kills < 3) {
        await pause(250);
        restarting = true;
        api.child.kill('SIGKILL');
        await api.exit;
        kills += 1;
        await startApi();
        restarting = false;
      }
      const { acknowledged, repeated } = await writing;
      expect(kills).toBeGreaterThan(0);
      expect(repeated).toBeGreaterThan(0);
      await expectEachOnce('a', acknowledged);
    },
  );

  step(
    'keeps every acknowledged application once when the database is killed, and goes on by itself',
    async () => {
      let done = false;
      const writing = write(token, 'b').finally(() => (done = true));
      const reading = read(token, () => done);
      let crashes = 0;
      while (!done && crashes < 2) {
        await pause(250);
        postgres.stdin.write('crash\n');
        expect(await shown()).toBe('again');
        crashes += 1;
      }
      const { acknowledged } = await writing;
      expect(await reading).toBeGreaterThan(0);
      expect(crashes).toBeGreaterThan(0);
      await owner.end().catch(() => undefined);
      owner = await connectOwner();
      await expectEachOnce('b', acknowledged);
      expect(api.child.exitCode).toBeNull();
    },
  );
});
