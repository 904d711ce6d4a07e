import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../postgres/server.mjs';

const PROJECT = join(__dirname, '..', '..');

/** @type {string} */
let home;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'gza-start-'));
  chmodSync(home, 0o755);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/**
 * Runs `npm start` as a process of its own.
 *
 * @param {Record<string, string>} env
 * @returns {Promise<{ code: number, said: string[], complained: string[] }>}
 */
async function start(env) {
  const { DATABASE_URL: _own, PORT: _port, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(PROJECT, 'tools', 'run.cjs'), 'start'], {
    env: { ...inherited, GZA_DATA_DIR: join(home, 'data'), ...env },
  });
  const text = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (text.out += chunk));
  child.stderr.on('data', (chunk) => (text.err += chunk));
  const [code] = await once(child, 'close');
  return { code, output: text.out.trim().split('\n'), complained: text.err.trim().split('\n') };
}

/** @returns {Promise<{ port: number, close: () => void }>} */
async function occupiedPort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  return { port, close: () => server.close() };
}

describe('npm start that cannot', () => {
  it('says in one line that the port is taken, before it does anything', async () => {
    const { port, close } = await occupiedPort();
    const { code, complained } = await start({ PORT: String(port) });
    close();
    expect(code).toBe(1);
    expect(complained).toEqual([
      `✖ Port ${port} is taken by another program: stop it, or choose another port, such as PORT=3000 npm start.`,
    ]);
    expect(existsSync(join(home, 'data'))).toBe(false);
  });

  it('says in one line that the port is none', async () => {
    expect(await start({ PORT: 'three thousand' })).toEqual({
      code: 1,
      output: [''],
      complained: [
        '✖ PORT=three thousand is not a port: give a number from 1 to 65535, such as PORT=3001 npm start.',
      ],
    });
  });

  it('says in one line that nobody may listen on that address', async () => {
    const { code, complained } = await start({ HOST: '192.0.2.1', PORT: '4999' });
    expect(code).toBe(1);
    expect(complained).toEqual([
      '✖ Nothing can listen on 192.0.2.1 (EADDRNOTAVAIL): set HOST to an address of this machine, or unset it.',
    ]);
  });

  it('says in one line that the database is not there', async () => {
    const { port, close } = await occupiedPort();
    close();
    const { code, complained } = await start({
      PORT: String(port),
      DATABASE_URL: 'postgres://gza:hidden@127.0.0.1:1/gza',
    });
    expect(code).toBe(1);
    expect(complained).toEqual([
      '✖ The database gza at 127.0.0.1:1 cannot be used (connect ECONNREFUSED 127.0.0.1:1): start that server, correct DATABASE_URL, or unset it for the embedded database.',
    ]);
  });

  it('says in one line that the migration failed, and leaves nothing half-done', async () => {
    const server = await startPostgres({ dataDir: join(home, 'postgres'), durable: false });
    const owner = new pg.Client({ connectionString: server.url });
    await owner.connect();
    try {
      // A foreign table with a name that a migration needs.
      await owner.query('create table beneficiary (n int)');
      const { port, close } = await occupiedPort();
      close();
      const { code, complained } = await start({ PORT: String(port), DATABASE_URL: server.url });
      expect(code).toBe(1);
      expect(complained).toEqual([
        expect.stringMatching(
          /^✖ A migration failed and was undone: relation "beneficiary" already exists/,
        ),
      ]);
      const { rows } = await owner.query(`
        select array_agg(tablename::text order by tablename) as tables,
               (select count(*)::int from migration) as done
        from pg_tables where schemaname = 'public'`);
      expect(rows).toEqual([{ tables: ['beneficiary', 'migration'], done: 0 }]);
    } finally {
      await owner.end();
      await server.stop();
    }
  });

  it('refuses a database of another shape in one line, and changes nothing in it', async () => {
    const server = await startPostgres({ dataDir: join(home, 'postgres'), durable: false });
    const owner = new pg.Client({ connectionString: server.url });
    await owner.connect();
    try {
      await owner.query(`
        create table migration (id serial primary key, "timestamp" bigint not null, name varchar not null);
        insert into migration ("timestamp", name) values
          (1790000000000, 'Platform1790000000000'), (1790000000500, 'Installation1790000000500');`);
      const { port, close } = await occupiedPort();
      close();
      const { code, complained } = await start({ PORT: String(port), DATABASE_URL: server.url });
      expect(code).toBe(1);
      expect(complained).toEqual([
        '✖ The database was made by another version of Gza (this one does not know its migration Platform1790000000000 and 1 more). Nothing was changed. If it holds only demo data, delete it (npm start keeps it in the folder .data) and start again; otherwise start the version that made it.',
      ]);
      const { rows } = await owner.query(`
        select array_agg(schemaname || '.' || tablename order by 1) as tables,
               (select count(*)::int from migration) as done
        from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`);
      expect(rows).toEqual([{ tables: ['public.migration'], done: 2 }]);
    } finally {
      await owner.end();
      await server.stop();
    }
  });
});
