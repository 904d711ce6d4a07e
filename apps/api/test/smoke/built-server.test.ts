import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort, pause, runBuilt, type Run } from '../support/built.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

describe('the built server', () => {
  let database: TestDatabase;
  let dataDir: string;
  let origin: string;
  let server: Run;

  /** Starts a server on the database of this suite and waits until it is ready. */
  async function startServer(): Promise<{ server: Run; origin: string }> {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const started = runBuilt('main.js', {
      DATABASE_URL: database.url,
      GZA_DATA_DIR: dataDir,
      GZA_LOG_LEVEL: 'info',
      HOST: '127.0.0.1',
      PORT: String(port),
    });
    while ((await statusOf('/api/health/ready', address)) !== 200) {
      if (started.child.exitCode !== null) throw new Error(`it ended: ${started.output()}`);
      await pause(100);
    }
    return { server: started, origin: address };
  }

  beforeAll(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'gza-smoke-'));
    database = await createTestDatabase();
    ({ server, origin } = await startServer());
  });

  afterAll(async () => {
    if (server.child.exitCode === null) server.child.kill('SIGKILL');
    await server.exit;
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const statusOf = (url: string, address = origin): Promise<number | undefined> =>
    fetch(`${address}${url}`).then(
      // Read to the end, so that the connection is idle when the server stops.
      (answer) => answer.arrayBuffer().then(() => answer.status),
      () => undefined,
    );

  it('is alive and ready', async () => {
    expect(await statusOf('/api/health/live')).toBe(200);
    expect(await statusOf('/api/health/ready')).toBe(200);
  });

  it('refuses a wrong password with a problem', async () => {
    const answer = await fetch(`${origin}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      body: JSON.stringify({ email: 'nino.beridze@gza.example', password: 'not-this-one' }),
    });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const problem = (await answer.json()) as Record<string, unknown>;
    expect(problem).toMatchObject({ status: 401, type: expect.stringMatching(/^\/problems\//) });
    expect(JSON.stringify(problem)).not.toMatch(/not-this-one|stack|select /i);
  });

  it('serves the portal to a browser, and problems below /api', async () => {
    const page = await fetch(`${origin}/beneficiaries`, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
    expect(await page.text()).toMatch(/<div id="root">/);
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(
      await (await fetch(`${origin}/`, { headers: { accept: 'text/html' } })).text(),
    )?.[1];
    expect(await statusOf(script ?? 'the page names no script')).toBe(200);
    expect(await statusOf('/api/v1/no-such-thing')).toBe(404);
  });

  it('serves the service worker under a policy of its own, of the build that the page names', async () => {
    const worker = await fetch(`${origin}/service-worker.js`);
    expect([worker.status, worker.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(worker.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; connect-src 'self'",
    );
    const page = await fetch(`${origin}/`, { headers: { accept: 'text/html' } });
    const build = /name="build" content="(\w{12})"/.exec(await page.text())?.[1];
    const source = await worker.text();
    expect(source).toContain(build);
    const files = [...source.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(10);
    expect(new Set(await Promise.all(files.map((file) => statusOf(file))))).toEqual(new Set([200]));
  });

  it('serves a page to whoever takes anything, but none for a file that is missing', async () => {
    const statusOf = async (path: string) => (await fetch(`${origin}${path}`)).status;
    expect(await Promise.all(['/', '/reports', '/assets/gone.js', '/api'].map(statusOf))).toEqual([
      200, 200, 404, 404,
    ]);
  });

  it('stops in order when it is told to, having printed nothing but its log', async () => {
    const own = await startServer();
    expect(await statusOf('/api/health/live', own.origin)).toBe(200);
    expect(await statusOf('/api/v1/no-such-thing', own.origin)).toBe(404);
    own.server.child.kill('SIGTERM');
    expect(await own.server.exit).toBe(0);
    expect(await statusOf('/api/health/live', own.origin)).toBeUndefined();
    const lines = own.server.output().trim().split('\n');
    for (const line of lines) expect(JSON.parse(line)).toHaveProperty('level');
  });
});

describe('the built programs', () => {
  it('migrate a second time without a change', async () => {
    const database = await createTestDatabase();
    try {
      const again = runBuilt('migrate.js', { DATABASE_URL: database.url });
      expect({ code: await again.exit, shown: again.output() }).toMatchObject({ code: 0 });
    } finally {
      await database.drop();
    }
  });

  it.each([
    ['migrate.js', 'postgres://gza:hidden-word@127.0.0.1:1/gza', /cannot be reached/],
    ['main.js', 'not an address', /DATABASE_URL/],
    ['main.js', 'postgres://gza:hidden-word@127.0.0.1:1/gza', /could not start.*ECONNREFUSED/],
  ])('%s says in one line what is wrong, without the password', async (program, url, message) => {
    const failed = runBuilt(program, { DATABASE_URL: url });
    expect(await failed.exit).toBe(1);
    expect(failed.output().trim().split('\n')).toEqual([expect.stringMatching(message)]);
    expect(failed.output()).not.toContain('hidden-word');
  });
});
