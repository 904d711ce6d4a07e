import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runBuilt } from '../support/built.js';
import { Cluster, query } from '../support/cluster.js';

// A cluster is created, migrated and served.
jest.setTimeout(240_000);

describe('a server before the migration', () => {
  let home: string;
  let cluster: Cluster;
  beforeAll(async () => {
    home = mkdtempSync(path.join(tmpdir(), 'gza-before-'));
    chmodSync(home, 0o711);
    cluster = await Cluster.start(path.join(home, 'postgres'));
  });
  afterAll(async () => {
    await cluster.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const start = async (url: string, env: Record<string, string> = {}) => {
    const run = runBuilt('main.js', { DATABASE_URL: url, GZA_DATA_DIR: home, PORT: '0', ...env });
    return [await run.exit, run.output().trim()];
  };
  const migrate = async (url: string) => {
    const run = runBuilt('migrate.js', { DATABASE_URL: url });
    expect([await run.exit, run.output()]).toEqual([0, 'Reference data: georgia\n']);
  };
  const remedy =
    'run the migration first (node apps/api/dist/migrate.js, with the GZA_SECRET of the server).';

  it('says so, whatever is missing', async () => {
    const first = await cluster.database('first');
    const role = `The server could not start: The database does not accept the role gza_staff: it is not there, or was made with another GZA_SECRET: ${remedy}`;
    expect(await start(first)).toEqual([1, role]);

    // Another database of the cluster is migrated: the roles are there, the tables are not.
    const second = await cluster.database('second');
    await migrate(second);
    const tables = `The server could not start: The database has no tables of this version: ${remedy}`;
    expect(await start(first)).toEqual([1, tables]);

    // Passwords of another secret.
    expect(await start(second, { GZA_SECRET: 'another secret of at least 32 characters' })).toEqual(
      [1, role],
    );

    // A database of an older version.
    await query(second, `delete from migration where id = (select max(id) from migration)`);
    expect(await start(second)).toEqual([
      1,
      `The server could not start: The database lacks 1 of the migrations of this version: ${remedy}`,
    ]);
  });
});
