import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
 * @param {string} [project]
 * @returns {Promise<{ code: number, output: string[], complained: string[] }>}
 */
async function start(env, project = PROJECT) {
  const { DATABASE_URL: _own, PORT: _port, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(project, 'tools', 'run.cjs'), 'start'], {
    env: { ...inherited, GZA_DATA_DIR: join(home, 'data'), ...env },
  });
  const text = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    text.out += chunk;
    // A product that is ready runs until it is told to stop.
    if (text.out.includes('Ctrl-C stops everything')) child.kill('SIGTERM');
  });
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

/**
 * Makes a project of the real commands and the real database, whose parts are the given programs.
 *
 * @param {Record<'turbo' | 'migrate' | 'demo' | 'server', string>} parts
 * @returns {string}  its folder
 */
function projectOf({ turbo, migrate, demo, server }) {
  const project = join(home, 'project');
  cpSync(join(PROJECT, 'tools'), join(project, 'tools'), { recursive: true });
  const modules = join(project, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(join(PROJECT, 'node_modules'))) {
    if (!name.startsWith('.'))
      symlinkSync(join(PROJECT, 'node_modules', name), join(modules, name));
  }
  const files = {
    'node_modules/.bin/turbo': `#!/usr/bin/env node\n${turbo}`,
    'apps/api/dist/migrate.js': migrate,
    'apps/api/dist/main.js': server,
    'apps/demo/dist/main.js': demo,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text, { mode: 0o755 });
  }
  return project;
}

/** Notes its process for `isGone`, and works until it is ended. */
const endless = (name) => `
  require('node:fs').writeFileSync(process.env.GZA_DATA_DIR + '/../${name}.pid', String(process.pid));
  setInterval(() => {}, 1000);`;

/** Whether a program of `endless` began and has ended. @param {string} name */
function isGone(name) {
  const pid = Number(readFileSync(join(home, `${name}.pid`), 'utf8'));
  try {
    return !process.kill(pid, 0);
  } catch {
    return true;
  }
}

const databaseStopped = () =>
  existsSync(join(home, 'data/postgres/cluster/PG_VERSION')) &&
  !existsSync(join(home, 'data/postgres/cluster/postmaster.pid'));

const ready = `require('node:http').createServer((_, answer) => answer.end()).listen(process.env.PORT);
  process.on('SIGTERM', () => process.exit());`;

/** A free port, for a product that is to start. */
async function anyPort() {
  const { port, close } = await occupiedPort();
  close();
  return String(port);
}

describe('npm start, whose parts overlap', () => {
  const portalIs = (what) => `if (process.argv.includes('--filter=@gza/web')) { ${what} }`;
  /** Waits for a file that another part writes. */
  const after = (name, then) => `
    const watch = setInterval(() => {
      if (!require('node:fs').existsSync(process.env.GZA_DATA_DIR + '/../${name}.pid')) return;
      clearInterval(watch);
      ${then}
    }, 20);`;

  it('tells the steps in the order in which they are needed', async () => {
    const project = projectOf({ turbo: '', migrate: '', demo: '', server: ready });
    const { code, output, complained } = await start({ PORT: await anyPort() }, project);
    expect(complained).toEqual(['']);
    expect(output.filter((line) => line.startsWith('•'))).toEqual([
      '• building the server …',
      '• starting the database …',
      '• migrating …',
      '• loading the demo data (about a minute the first time) …',
      '• building the portal …',
      '• starting the server …',
      '• stopping …',
    ]);
    expect(code).toBe(0);
    expect(databaseStopped()).toBe(true);
  });

  it('ends with the reason when the portal cannot be built, while the demo loads', async () => {
    const project = projectOf({
      turbo: portalIs(
        after('demo', `console.log('Could not resolve ./nowhere.js'); process.exit(1);`),
      ),
      migrate: '',
      demo: endless('demo'),
      server: ready,
    });
    const { code, output, complained } = await start({ PORT: await anyPort() }, project);
    expect(complained).toEqual([
      'Could not resolve ./nowhere.js',
      '✖ The build failed for the reason above: mend it, or return to a version that builds.',
    ]);
    expect(output.at(-1)).toMatch(/loading the demo data/);
    expect(code).toBe(1);
    expect(isGone('demo')).toBe(true);
    expect(databaseStopped()).toBe(true);
  });

  it('ends with the reason when the server cannot be built, and stops the database', async () => {
    const project = projectOf({
      turbo: `console.log('main.ts(1,1): error TS1005'); process.exit(1);`,
      migrate: '',
      demo: '',
      server: ready,
    });
    const { code, output, complained } = await start({ PORT: await anyPort() }, project);
    expect(complained).toEqual([
      'main.ts(1,1): error TS1005',
      '✖ The build failed for the reason above: mend it, or return to a version that builds.',
    ]);
    expect(output).toEqual(['• building the server …']);
    expect(code).toBe(1);
    expect(databaseStopped()).toBe(true);
  });

  it('ends with the reason when the database cannot start, while the server is built', async () => {
    const project = projectOf({ turbo: endless('build'), migrate: '', demo: '', server: ready });
    const { code, output, complained } = await start(
      { PORT: await anyPort(), GZA_POSTGRES_BIN: '/nowhere' },
      project,
    );
    expect(complained).toEqual([
      expect.stringMatching(/^✖ GZA_POSTGRES_BIN=\/nowhere holds no PostgreSQL/),
    ]);
    expect(output).toEqual(['• building the server …']);
    expect(code).toBe(1);
  });

  it('ends what is left of the portal when the migration fails', async () => {
    const project = projectOf({
      turbo: portalIs(endless('portal')),
      migrate: after('portal', `console.error('✖ A migration failed'); process.exit(1);`),
      demo: '',
      server: ready,
    });
    const { code, complained } = await start({ PORT: await anyPort() }, project);
    expect(complained).toEqual(['✖ A migration failed']);
    expect(code).toBe(1);
    expect(isGone('portal')).toBe(true);
    expect(databaseStopped()).toBe(true);
  });
});
