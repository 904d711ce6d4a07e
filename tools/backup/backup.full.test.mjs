import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../postgres/server.mjs';
import { build, run as runProgram } from '../lib/run.mjs';
import { migrate } from '../stack/api.mjs';

const PROJECT = join(__dirname, '..', '..');

/** @type {string} */
let home;
beforeAll(async () => {
  const built = await build(['@gza/api']);
  if (built.code !== 0) throw new Error(built.output);
  home = mkdtempSync(join(tmpdir(), 'gza-backup-'));
  chmodSync(home, 0o755);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

// Two databases are created, and the commands start them again.
jest.setTimeout(240_000);

/**
 * Runs a command of the project as a process of its own, on an embedded database.
 *
 * @param {string} command
 * @param {string} folder  GZA_DATA_DIR
 * @param {string[]} args
 */
async function run(command, folder, ...args) {
  const { DATABASE_URL: _own, PORT: _port, GZA_SECRET: _secret, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(PROJECT, 'tools', 'run.cjs'), command, ...args], {
    env: { ...inherited, GZA_DATA_DIR: join(home, folder) },
  });
  const text = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (text.out += chunk));
  child.stderr.on('data', (chunk) => (text.err += chunk));
  const [code] = await once(child, 'close');
  return { code, output: text.out.trim().split('\n').at(-1), complained: text.err.trim() };
}

/**
 * @param {string} folder
 * @param {(owner: pg.Client, server: { url: string }) => Promise<T>} work
 * @returns {Promise<T>}
 * @template T
 */
async function onDatabase(folder, work) {
  const server = await startPostgres({ dataDir: join(home, folder, 'postgres'), durable: true });
  const owner = new pg.Client({ connectionString: server.url });
  await owner.connect();
  try {
    return await work(owner, server);
  } finally {
    await owner.end();
    await server.stop();
  }
}

const ORGANISATION = `
  insert into organisation (id, name_ka, name_en, legal_form, contact_points, regions, created_at, updated_at)
    values ('01900000-0000-7000-8000-000000000001', 'ა(ა)იპ „ხიდი“', 'O''Brien \\ "Bridge"', 'nonProfit', '[{"a": null}]', '{TB,"a b"}', '2026-11-24T06:00:00.123456Z', now())`;

describe('npm run backup and npm run restore', () => {
  it('move everything to another cluster, port and password, the first one being away', async () => {
    const before = await onDatabase('first', async (owner, { url }) => {
      await migrate({
        DATABASE_URL: url,
        GZA_ENV: 'embedded',
        GZA_DATA_DIR: join(home, 'first'),
        GZA_SECRET: undefined,
      });
      await owner.query(ORGANISATION);
      // While the server runs, the command uses its database.
      const made = await run('backup', 'first', join(home, 'a.gza'));
      expect(made).toEqual({
        code: 0,
        output: expect.stringMatching(
          /^Backup of 0 people: \d+ rows of \d+ tables, \d+ kB, in [\d.]+ s: .*a\.gza$/,
        ),
        complained: '',
      });
      return (await owner.query('select * from organisation')).rows;
    });
    renameSync(join(home, 'first'), join(home, 'away'));

    const restored = await run('restore', 'second', join(home, 'a.gza'));
    expect(restored).toEqual({
      code: 0,
      output: expect.stringMatching(
        /^Grants, policies, constraints and functions are those of the backup \(\d{4} compared\)\.$/,
      ),
      complained: '',
    });
    expect(readFileSync(join(home, 'second', 'postgres', 'password'), 'utf8')).not.toBe(
      readFileSync(join(home, 'away', 'postgres', 'password'), 'utf8'),
    );
    await onDatabase('second', async (owner, { url }) => {
      expect((await owner.query('select * from organisation')).rows).toEqual(before);
      const administrator = await runProgram(
        process.execPath,
        [join(PROJECT, 'apps/api/dist/create-administrator.js'), 'ana@example.ge', 'Ana'],
        {
          env: {
            DATABASE_URL: url,
            GZA_DATA_DIR: join(home, 'second'),
            GZA_ADMIN_PASSWORD: 'a long sentence of words',
          },
        },
      );
      expect(administrator.code).toBe(0);
    });

    // A database that stopped is started for the backup.
    expect(await run('backup', 'second')).toMatchObject({
      code: 0,
      output: expect.stringMatching(/second\/backups\/[-\dT]+\.gza$/),
    });
    // Nothing is restored over what is there.
    expect(await run('restore', 'second', join(home, 'a.gza'))).toMatchObject({
      code: 1,
      complained: expect.stringMatching(/^✖ The database is not empty, and nothing was changed/),
    });
  });

  it('say in one line what is missing', async () => {
    expect(await run('restore', 'third')).toMatchObject({
      code: 1,
      complained: '✖ Name the backup: npm run restore -- FILE.',
    });
    expect(await run('restore', 'third', '/no/such/file')).toMatchObject({
      code: 1,
      complained: '✖ There is no file /no/such/file: name the file of a backup.',
    });
    expect(await run('backup', 'third')).toMatchObject({
      code: 1,
      complained: expect.stringMatching(
        /^✖ There is no database in .*third\/postgres: set GZA_DATA_DIR/,
      ),
    });
  });
});
