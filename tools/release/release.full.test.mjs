import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../postgres/server.mjs';
import { build } from '../lib/run.mjs';
import { migrate } from '../stack/api.mjs';
import { readDump, readReleased } from './releases.mjs';

const PROJECT = join(__dirname, '..', '..');

/** @type {string} */
let home;
/** @type {{ url: string, stop: () => Promise<void> }} */
let postgres;

beforeAll(async () => {
  const built = await build(['@gza/api']);
  if (built.code !== 0) throw new Error(built.output);
  home = mkdtempSync(join(tmpdir(), 'gza-release-'));
  chmodSync(home, 0o755);
  postgres = await startPostgres({ dataDir: join(home, 'postgres'), durable: false });
});
afterAll(async () => {
  await postgres.stop();
  rmSync(home, { recursive: true, force: true });
});

/**
 * Runs code as a module of its own, as the command does: Jest cannot load pure ES modules.
 *
 * @param {string} code  answers with `answer(value)`
 */
const run = (code) =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { dumpOf, restore, shapeOf, withOwner } from ${JSON.stringify(join(PROJECT, 'tools/release/dump.mjs'))};
         import { builtMigrations, readDump, readReleased } from ${JSON.stringify(join(PROJECT, 'tools/release/releases.mjs'))};
         const answer = (value) => console.log(JSON.stringify(value));
         ${code}`,
      ],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    ),
  );

/** @param {string} name */
function database(name) {
  const url = new URL(postgres.url);
  url.pathname = `/${name}`;
  run(
    `await withOwner(${JSON.stringify(postgres.url)}, (c) => c.query('create database ${name}')); answer(true);`,
  );
  return url.href;
}

/** @param {string} url */
const environment = (url) => ({
  DATABASE_URL: url,
  GZA_ENV: 'test',
  GZA_DATA_DIR: home,
  GZA_SECRET: 'a secret for tests only, of some length',
});

/** Rows for each kind of column: text with quotes and Georgian, arrays, JSON, bytes, dates, nulls. */
const ROWS = `
  insert into organisation (id, name_ka, name_en, legal_form, contact_points, regions, created_at, updated_at)
    values ('01900000-0000-7000-8000-000000000001', 'ა(ა)იპ „ხიდი“', 'O''Brien \\ "Bridge"', 'nonProfit', '[{"a": null, "b": "c''d"}]', '{TB,"a b"}', '2026-11-24T06:00:00.123456Z', now());
  insert into sign_in_attempt (account, source, at) values ('a', 'b', now()), ('c', 'd', now());
  select nextval('case_number_seq'), nextval('case_number_seq');`;
const SEEN = `
  select (select jsonb_agg(to_jsonb(o)) from organisation o) as organisations,
    (select jsonb_agg(to_jsonb(f) order by id) from sign_in_attempt f) as failures,
    (select encode(key, 'hex') from pseudonym_key) as key,
    (select last_value from case_number_seq) as number,
    (select jsonb_agg(name order by id) from migration) as migrations`;

/** Two transfers of one person, written as version 0.2.0 did. */
const TRANSFERS = `
  do $$
  declare
    c rehabilitation_case;
    step record;
  begin
    select * into c from rehabilitation_case order by id limit 1;
    for step in
      select * from (values (timestamptz '2026-06-01 08:00Z', 'tbilisi', 'imereti'), ('2026-09-01 08:00Z', 'imereti', 'kakheti')) s (at, source, target)
    loop
      insert into timeline_entry (id, beneficiary_id, bureau_id, case_id, at, kind, subject_id, detail)
      select gen_random_uuid(), c.beneficiary_id, f.id, c.id, step.at, 'caseTransferred', c.id, jsonb_build_object('from', f.id, 'to', t.id, 'reason', '-')
      from bureau f, bureau t where f.code = step.source and t.code = step.target;
    end loop;
  end $$`;
const PAST = `
  select json_agg(json_build_array(p.subject_id = c.id, o.code, lower(p.valid), upper(p.valid)) order by p.subject_id = c.id, p.valid) as past
  from past_circumstances p join bureau o on o.id = p.of_bureau_id,
    (select * from rehabilitation_case order by id limit 1) c`;

// A database is migrated, filled, dumped and restored.
jest.setTimeout(180_000);

describe('the dump of a release', () => {
  it('restores to the same shape and the same rows, and goes on from there', async () => {
    const before = database('before');
    const after = database('after');
    await migrate(environment(before));
    const [released, restored, shapes] = run(`
      const [before, after] = ${JSON.stringify([before, after])};
      await withOwner(before, (c) => c.query(${JSON.stringify(ROWS)}));
      const seen = (url) => withOwner(url, async (c) => (await c.query(${JSON.stringify(SEEN)})).rows[0]);
      const { schema } = await builtMigrations();
      await restore(after, await dumpOf(before, schema));
      answer([await seen(before), await seen(after), [await shapeOf(before), await shapeOf(after)]]);`);
    expect(released.organisations[0].name_en).toBe('O\'Brien \\ "Bridge"');
    expect(released.number).toBe('2');
    expect(restored).toEqual(released);
    expect(shapes[0].length).toBeGreaterThan(500);
    expect(shapes[1]).toEqual(shapes[0]);

    // The identity continues after the last row, and migrating again changes nothing.
    await migrate(environment(after));
    const [again, id] = run(`
      answer(await withOwner(${JSON.stringify(after)}, async (c) => [
        (await c.query(${JSON.stringify(SEEN)})).rows[0].migrations,
        (await c.query("insert into sign_in_attempt (account, source, at) values ('e', 'f', now()) returning id")).rows[0].id,
      ]));`);
    expect(again).toEqual(released.migrations);
    expect(Number(id)).toBe(3);
  });

  it('of every release so far is the one that was made, and upgrades to the present shape', async () => {
    const fresh = database('fresh');
    await migrate(environment(fresh));
    const wanted = run(`answer(await shapeOf(${JSON.stringify(fresh)}));`);
    for (const [version, release] of Object.entries(readReleased())) {
      expect(() => readDump(version, release)).not.toThrow();
      const url = database(`from_${version.replaceAll('.', '_')}`);
      run(
        `await restore(${JSON.stringify(url)}, readDump(${JSON.stringify(version)}, ${JSON.stringify(release)})); answer(true);`,
      );
      const people = `answer(await withOwner(${JSON.stringify(url)}, async (c) => Number((await c.query('select count(*) from beneficiary')).rows[0].count)));`;
      const before = run(people);
      const isFirst = version === '0.2.0';
      if (isFirst)
        run(
          `answer(await withOwner(${JSON.stringify(url)}, (c) => c.query(${JSON.stringify(TRANSFERS)})));`,
        );
      await migrate(environment(url));
      // What an earlier version knew of the past: the bureau of a case and of its person before each transfer.
      if (isFirst)
        expect(
          run(
            `answer(await withOwner(${JSON.stringify(url)}, async (c) => (await c.query(${JSON.stringify(PAST)})).rows[0].past));`,
          ),
        ).toEqual(
          [false, true].flatMap((ofCase) => [
            [ofCase, 'tbilisi', null, '2026-06-01T08:00:00+00:00'],
            [ofCase, 'imereti', '2026-06-01T08:00:00+00:00', '2026-09-01T08:00:00+00:00'],
          ]),
        );
      expect(run(`answer(await shapeOf(${JSON.stringify(url)}));`)).toEqual(wanted);
      expect(before).toBeGreaterThan(100);
      expect(run(people)).toBe(before);
    }
  });
});
