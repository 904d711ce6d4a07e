import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import {
  endpoints,
  pathParameters,
  userRoles,
  type EndpointSpec,
  type OperationId,
} from '@gza/contract';
import { Files } from '../../src/platform/files/files.js';
import { storeOf } from '../../src/platform/files/store-of.js';
import { InstallationKeys } from '../../src/platform/installation-keys.js';
import { Cluster, query } from '../support/cluster.js';
import { TestApi, type Caller } from '../support/api.js';
import { runBuilt } from '../support/built.js';
import { ViewWorld } from '../views/world.js';
import { tableOfPath } from '../walls/visit.js';

// A second cluster is created, filled and read by every role.
jest.setTimeout(300_000);

/** Every row of every table, as one hash for each; the running server goes on to write audit and timetable. */
async function contentOf(url: string): Promise<Record<string, string>> {
  const tables = await query(
    url,
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'graphile_worker') and tablename not in ('audit_event', 'migrations', '_private_known_crontabs') order by 1`,
  );
  const hashes = tables.map(
    ({ name }) =>
      `select '${String(name)}' as name, count(*) || ' ' || coalesce(md5(string_agg(t::text, e'\\n' order by t::text collate "C")), '') as hash from ${String(name)} t`,
  );
  const rows = await query(url, hashes.join(' union all '));
  return Object.fromEntries(rows.map(({ name, hash }) => [String(name), String(hash)]));
}

/** An answer without the order of its lists, which rows of one moment do not have, and without its cursor. */
function comparable(text: string): unknown {
  const unordered = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.map(unordered).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (value === null || typeof value !== 'object') return value;
    const entries = Object.entries(value).filter(([name]) => name !== 'nextCursor');
    return Object.fromEntries(entries.map(([name, part]) => [name, unordered(part)]));
  };
  return text.startsWith('{') ? unordered(JSON.parse(text)) : text;
}

describe('a backup in a second cluster with other passwords', () => {
  const secret = 'another secret, which the backup has never seen';
  let home: string;
  let file: string;
  let world: ViewWorld;
  let cluster: Cluster;
  let restored: string;
  let output: string;

  beforeAll(async () => {
    home = mkdtempSync(path.join(tmpdir(), 'gza-backup-'));
    chmodSync(home, 0o711);
    file = path.join(home, 'all.gza');
    world = await ViewWorld.start();
    const backup = async () => {
      const { databaseUrl, filesDir } = world.api.config;
      const env = { DATABASE_URL: databaseUrl, GZA_FILES_DIR: filesDir };
      const made = runBuilt('backup.js', env, [file]);
      expect([await made.exit, made.output()]).toEqual([0, expect.stringContaining('Backup of')]);
      return made.output();
    };
    await fill();
    output = await backup();
    cluster = await Cluster.start(path.join(home, 'second'));
    restored = await cluster.database('restored');
  });
  afterAll(async () => {
    await world.api.stop();
    await cluster.stop();
    rmSync(home, { recursive: true, force: true });
  });

  /** A scan of several chunks. */
  const page = Buffer.concat([Buffer.from('%PDF-1.7 '), randomBytes(300_000)]);
  const callers: Caller[] = [];
  let ids: (table: string) => readonly string[];

  /** One person with every row, a partner with a referral, and a caller of every role. */
  async function fill(): Promise<void> {
    const scene = await world.scene();
    const { rows } = await world.api.owner.query<{ organisation_id: string; code: string }>(
      `select r.organisation_id, b.code from referral r join bureau b on b.id = r.bureau_id where r.id = $1`,
      [scene.person.ids('referral')[0]],
    );
    const [row] = rows;
    if (!row) throw new Error('the person has no referral');
    for (const role of userRoles)
      callers.push(
        role === 'partnerUser'
          ? await world.api.partnerUser('partner', row.organisation_id)
          : await world.api.staff(role, role, row.code),
      );
    // Text with all that COPY escapes, and what a mark of the end looks like.
    await world.api.owner.query(
      `insert into setting (code, valid_from, value) values ('odd', '2026-01-01', to_jsonb($1::text))`,
      ['\\.\n\\.\n\ttab \\N „ხიდი“ \r\n\\'],
    );
    ids = scene.person.ids;
    const worker = callers.find(({ name }) => name === 'socialWorker') as Caller;
    await worker.ok('addDocumentScan', {
      id: scene.person.id('person_document/other'),
      body: { content: page, name: 'page.pdf' },
    });
  }

  const filesDir = () => path.join(home, 'files');
  const restore = (url: string, from = file, files = filesDir()) =>
    runBuilt('restore.js', { DATABASE_URL: url, GZA_SECRET: secret, GZA_FILES_DIR: files }, [from]);

  it('is told with its size and time, and is closed to everybody else', () => {
    expect(output).toMatch(
      // The content of the planted file is nowhere.
      /^Backup of \d+ people: \d+ rows of \d+ tables, 1 files, [\d.]+ [kM]B, in [\d.]+ s: .*all\.gza\nFiles whose content is not in the store, and so not in the backup: 1 \(see GZA_FILES_DIR\)\.\n$/u,
    );
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('holds everything, and every role reads the same there as before', async () => {
    const run = restore(restored);
    expect([await run.exit, run.output()]).toEqual([
      0,
      expect.stringMatching(
        /^Restored the backup of .* people, \d+ rows of \d+ tables, 1 files, in [\d.]+ s\.\nGrants, policies, constraints and functions are those of the backup \(\d{3,} compared\)\.\nThe files were encrypted under another GZA_SECRET, and this one does not open them: .*\n$/u,
      ),
    ]);
    expect(await contentOf(restored)).toEqual(await contentOf(world.api.config.databaseUrl));

    const second = await TestApi.start(
      undefined,
      { GZA_SECRET: secret, GZA_FILES_DIR: filesDir() },
      {
        url: restored,
        drop: async () => undefined,
      },
    );
    try {
      for (const caller of callers) {
        const there = await second.known(caller);
        expect([caller.name, await readings(second, there)]).toEqual([
          caller.name,
          await readings(world.api, caller),
        ]);
      }
      const { rows } = await second.owner.query<{ id: string }>(
        `select file_id as id from person_scan where name = 'page.pdf'`,
      );
      const read = async (keys: InstallationKeys): Promise<Buffer> => {
        const store = storeOf({ filesDir: filesDir(), s3: undefined });
        const files = new Files({ store, keys, uow: second.server.uow, limit: 0 });
        return buffer((await files.open(rows[0]?.id ?? '')).content);
      };
      expect((await read(new InstallationKeys(world.api.config.secret))).equals(page)).toBe(true);
      await expect(read(new InstallationKeys(secret))).rejects.toThrow('file-unreadable');
    } finally {
      await second.stop();
    }
  });

  /** Status and body of every read that needs nothing but the id of one of the person's rows. */
  async function readings(
    { address }: TestApi,
    { token = '' }: Caller,
  ): Promise<Record<string, unknown>> {
    const found: Record<string, unknown> = {};
    for (const [id, spec] of Object.entries(endpoints) as [OperationId, EndpointSpec][]) {
      const names = pathParameters(spec.path).join();
      const table = tableOfPath[spec.path.split('/')[3] ?? ''];
      const [own] = names === 'id' && table ? ids(table) : [];
      if (spec.method !== 'GET' || 'public' in spec.access || (names !== '' && !own)) continue;
      const reply = await fetch(`${address}${spec.path.replace('{id}', own ?? '')}`, {
        headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
      });
      const text = await reply.text();
      // What was read is in the audit, and differs by what this test reads; a problem has a trace id.
      const changing = /audit/iu.test(id) || reply.status >= 400;
      found[id] = [reply.status, changing ? '' : comparable(text)];
    }
    expect(Object.keys(found).length).toBeGreaterThan(40);
    return found;
  }

  it('is refused by a database that is in use, which stays as it was', async () => {
    const used = await cluster.database('used');
    await query(used, 'create table mine (n int); insert into mine values (7)');
    const run = restore(used);
    expect(await run.exit).toBe(1);
    expect(run.output()).toBe(
      'The database is not empty, and nothing was changed: a backup is restored into an empty database. Create one, or name another GZA_DATA_DIR.\n',
    );
    expect(await query(used, 'select n from mine')).toEqual([{ n: 7 }]);
  });

  it.each([
    [
      'cut short',
      (whole: Buffer) => whole.subarray(0, whole.length - 200),
      /ends too early or is damaged/u,
    ],
    [
      'altered',
      (whole: Buffer) =>
        Buffer.concat([whole.subarray(0, 9000), Buffer.alloc(64), whole.subarray(9064)]),
      /damaged/u,
    ],
    ['something else', () => Buffer.from('a letter'), /is damaged, or is not a backup|damaged/u],
  ])('that was %s leaves an empty database behind', async (name, spoil, message) => {
    const target = await cluster.database(`spoilt_${name.replaceAll(' ', '_')}`);
    const spoilt = path.join(home, `${name}.gza`);
    writeFileSync(spoilt, spoil(readFileSync(file)));
    const files = path.join(home, `files of ${name}`);
    const run = restore(target, spoilt, files);
    expect([await run.exit, run.output()]).toEqual([1, expect.stringMatching(message)]);
    expect(run.output().trim().split('\n')).toHaveLength(1);
    expect(
      await query(
        target,
        `select count(*)::int as tables from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
      ),
    ).toEqual([{ tables: 0 }]);
    const left = existsSync(files)
      ? readdirSync(files, { recursive: true, withFileTypes: true })
      : [];
    expect(left.filter((entry) => entry.isFile())).toEqual([]);
    // The way is free for a sound one.
    const again = restore(target, file, files);
    expect([await again.exit, again.output()]).toEqual([0, expect.stringContaining('Restored')]);
  });

  it('cannot be made of a database without Gza', async () => {
    const empty = await cluster.database('without');
    const run = runBuilt('backup.js', { DATABASE_URL: empty }, [path.join(home, 'none.gza')]);
    expect([await run.exit, run.output()]).toEqual([
      1,
      'The database holds nothing of Gza: run the migration first (node apps/api/dist/migrate.js, with the GZA_SECRET of the server).\n',
    ]);
  });
});
