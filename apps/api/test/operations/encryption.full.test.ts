import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Cluster, query } from '../support/cluster.js';
import { freePort, pause, runBuilt } from '../support/built.js';

// A cluster with TLS is created, migrated and served.
jest.setTimeout(240_000);

/** An authority and a certificate of it for the host `localhost`, and for no address. */
function certificates(folder: string): void {
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  openssl(
    'req',
    '-x509',
    ...key,
    '-subj',
    '/CN=test authority',
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
  );
  openssl(
    'req',
    ...key.slice(0, -2),
    '-subj',
    '/CN=localhost',
    '-keyout',
    'server.key',
    '-out',
    'server.csr',
  );
  writeFileSync(path.join(folder, 'san'), 'subjectAltName=DNS:localhost');
  openssl(
    'x509',
    '-req',
    '-in',
    'server.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-days',
    '2',
    '-extfile',
    'san',
    '-out',
    'server.pem',
  );
  openssl(
    'req',
    '-x509',
    ...key,
    '-subj',
    '/CN=a stranger',
    '-keyout',
    'other.key',
    '-out',
    'other.pem',
  );
}

/** The account that runs PostgreSQL for root, which alone may read the key. */
function giveKeyToPostgres(folder: string): void {
  const key = path.join(folder, 'server.key');
  chmodSync(key, 0o600);
  if (process.getuid?.() !== 0) return;
  const lines = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const account = ['postgres', 'nobody']
    .map((name) => lines.find(([n]) => n === name))
    .find(Boolean);
  chownSync(key, Number(account?.[2]), Number(account?.[3]));
}

describe('a database that speaks TLS', () => {
  let home: string;
  let cluster: Cluster | undefined;
  let plain: string;

  beforeAll(async () => {
    home = mkdtempSync(path.join(tmpdir(), 'gza-tls-'));
    chmodSync(home, 0o711);
    certificates(home);
    giveKeyToPostgres(home);
    chmodSync(path.join(home, 'server.pem'), 0o644);
    cluster = await Cluster.start(path.join(home, 'postgres'), {
      ssl: 'on',
      ssl_cert_file: path.join(home, 'server.pem'),
      ssl_key_file: path.join(home, 'server.key'),
    });
    plain = await cluster.database('encrypted');
    const migration = runBuilt('migrate.js', { DATABASE_URL: address('localhost', 'verify-full') });
    expect([await migration.exit, migration.output()]).toEqual([0, 'Reference data: georgia\n']);
  });
  afterAll(async () => {
    await cluster?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  function address(host: string, mode: string, authority = 'ca.pem'): string {
    const url = new URL(plain);
    url.hostname = host;
    url.searchParams.set('sslmode', mode);
    url.searchParams.set('sslrootcert', path.join(home, authority));
    return url.href;
  }

  /** Whether every connection of a running server is encrypted; or why it did not start. */
  async function served(url: string): Promise<unknown> {
    const port = await freePort();
    const run = runBuilt('main.js', {
      DATABASE_URL: url,
      GZA_DATA_DIR: home,
      GZA_LOG_LEVEL: 'fatal',
      HOST: '127.0.0.1',
      PORT: String(port),
    });
    const ready = () =>
      fetch(`http://127.0.0.1:${port}/api/health/ready`).then(
        (answer) => answer.ok,
        () => false,
      );
    while (!(await ready())) {
      if (run.child.exitCode !== null) return run.output().trim();
      await pause(50);
    }
    const rows = await query(
      plain,
      `select a.usename as role, bool_and(s.ssl) as encrypted from pg_stat_ssl s join pg_stat_activity a using (pid)
       where a.usename like 'gza\\_%' group by 1 order by 1`,
    );
    run.child.kill('SIGTERM');
    await run.exit;
    return rows;
  }

  const encrypted = ['analyst', 'partner', 'staff', 'worker'].map((role) => ({
    role: `gza_${role}`,
    encrypted: true,
  }));

  it.each([
    ['verify-full', 'localhost'],
    ['require', 'localhost'],
    ['verify-ca', '127.0.0.1'],
  ])('is used encrypted by every role with sslmode=%s at %s', async (mode, host) => {
    expect(await served(address(host, mode))).toEqual(encrypted);
  });

  it.each([
    ['verify-full', '127.0.0.1', 'ca.pem', /could not start: .*(IP|altnames)/u],
    ['verify-full', 'localhost', 'other.pem', /could not start: .*(unable to verify|certificate)/u],
    ['verify-ca', 'localhost', 'other.pem', /could not start: .*(unable to verify|certificate)/u],
    ['prefer', 'localhost', 'ca.pem', /^DATABASE_URL has sslmode=prefer, which falls back/u],
  ])(
    'is not used with sslmode=%s at %s and the authority %s',
    async (mode, host, authority, why) => {
      const output = await served(address(host, mode, authority));
      expect(output).toEqual(expect.stringMatching(why));
      expect(String(output).split('\n')).toHaveLength(1);
      const migration = runBuilt('migrate.js', { DATABASE_URL: address(host, mode, authority) });
      expect(await migration.exit).toBe(1);
      expect(migration.output().trim().split('\n')).toHaveLength(1);
    },
  );
});
