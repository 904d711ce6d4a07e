import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../lib/run.mjs';
import { readDiscarded, readSample } from './sample.mjs';
import { areaOf, areas } from './sampler/areas.mjs';
import { candidatesOf, drawOf } from './sampler/draw.mjs';
import { countOf, placeOf, planted } from './sampler/place.mjs';
import { changesOfSql } from './sampler/sql.mjs';
import { testFileOf, testsOf } from './sampler/tests-of.mjs';
import { changesOf } from './sampler/typescript.mjs';

const { defects } = readSample();

describe('the drawn sample', () => {
  it('holds the stated number of places of each area', () => {
    const counts = areas.map(({ name }) => [name, defects.filter((d) => d.area === name).length]);
    expect(counts).toEqual(areas.map(({ name, places }) => [name, places]));
    expect(defects).toHaveLength(60);
  });

  it.each(defects.map((d, i) => [i + 1, d.file, d]).filter(([, , d]) => !d.gone))(
    '%d %s: its place is there, once',
    (...row) => {
      const { file, find, replacement } = row[2];
      const text = readFileSync(join(PROJECT, file), 'utf8');
      expect(countOf(text, find)).toBe(1);
      const spoilt = planted(text, { find, replacement });
      expect(replacement).toEqual(expect.any(String));
      expect(spoilt).not.toBe(text);
      expect(spoilt).toContain(replacement);
      expect(areaOf(file)?.name).toBe(row[2].area);
    },
  );

  it('keeps the places whose code is gone, with the reason', () => {
    const reasons = defects.flatMap(({ gone }) => gone ?? []);
    expect(reasons).toEqual(reasons.filter((reason) => reason.length > 20));
  });

  it('gives a reason for each place that was discarded by review', () => {
    for (const { file, reason } of readDiscarded()) {
      expect(existsSync(join(PROJECT, file))).toBe(true);
      expect(reason).not.toBe('');
    }
  });
});

const file = 'apps/api/src/modules/plans/commands/example.ts';
const text = `
export async function close(tx, plan, reason) {
  if (plan.state !== 'open') throw new Error('closed');
  await tx.update(plan, { state: 'closed', reason });
  const rows = plan.items.filter((i) => i.open && i.due < tx.now);
  return compare(plan.end, plan.start, rows.length > 1);
}
`;

describe('the sampler', () => {
  it('draws the same places from the same seed, and others from another', () => {
    const drawn = (/** @type {string} */ seed) => [...drawOf(seed, 'commands', () => text, [file])];
    expect(drawn('one')).toEqual(drawn('one'));
    expect(drawn('one')).not.toEqual(drawn('two'));
    expect(drawn('one')).toHaveLength(candidatesOf('commands', file, text).length);
  });

  it('knows the careless changes of TypeScript', () => {
    const lines = text.split('\n').filter(Boolean);
    const found = changesOf(file, text).map(({ kind, start, end, replacement }) => [
      kind,
      (text.slice(0, start) + replacement + text.slice(end)).split('\n').filter(Boolean),
    ]);
    const changed = found.map(([kind, after]) => [
      kind,
      lines.findIndex((line, i) => line !== after[i]) + 1,
    ]);
    expect(changed).toEqual([
      ['guard removed', 2],
      ['comparison turned', 2],
      ['await missing', 3],
      ['step left out', 3],
      ['field left out', 3],
      ['field left out', 3],
      ['filter dropped', 4],
      ['condition dropped', 4],
      ['condition dropped', 4],
      ['off by one', 4],
      ['arguments swapped', 5],
      ['off by one', 5],
      ['off by one', 5],
    ]);
  });

  it.each([
    ['where a.x = b.x and a.y is null', 'condition dropped', 'where a.x = b.x  '],
    ['where a.x = b.x and a.y is null', 'condition dropped', 'where a.y is null'],
    ['where d between a.x and a.y and e < 3', 'condition dropped', 'where d between a.x and a.y  '],
    ['where a.y is null', 'comparison turned', 'where a.y is not null'],
    ['where a.n < 7', 'off by one', 'where a.n <= 7'],
    ['where a.n < 7', 'off by one', 'where a.n < 8'],
    ['where exists (select from t)', 'comparison turned', 'where not exists (select from t)'],
    ["where s in ('a', 'b')", 'list entry left out', "where s in ('a')"],
    ['create policy p on t using (a = b)', 'guard removed', 'create policy p on t using (true)'],
    [
      'select x from a left join b on b.id = a.id',
      'join turned',
      'select x from a join b on b.id = a.id',
    ],
  ])('changes the statement "%s": %s', (statement, kind, after) => {
    const results = changesOfSql(statement)
      .filter((change) => change.kind === kind)
      .map(
        ({ start, end, replacement }) =>
          statement.slice(0, start) + replacement + statement.slice(end),
      );
    expect(results).toContain(after);
  });

  it('leaves alone what is no condition: parameters that would lose their type, assignments, texts', () => {
    expect(changesOfSql('select x from t where a = $1 and b = $2').map((c) => c.kind)).toEqual([
      'comparison turned',
      'comparison turned',
    ]);
    expect(changesOfSql("update t set a = 'x and y is null'")).toEqual([]);
  });
});

describe('a place', () => {
  it('is found after formatting, with other quotes and in other lines', () => {
    const replacement = 'call(b, a);';
    const find = "call(a, 'b');";
    expect(planted('x();\ncall(\n  a,\n  "b",\n);\n', { find, replacement })).toBe(
      'x();\ncall(b, a);\n',
    );
  });

  it('is widened until it stands once', () => {
    const twice = 'one();\nsame();\ntwo();\nsame();\n';
    const at = twice.lastIndexOf('same');
    expect(placeOf(twice, at, at + 'same'.length, 'other')).toEqual({
      line: 4,
      find: 'two();\nsame();',
      replacement: 'two();\nother();',
    });
  });
});

describe('the tests of a defect', () => {
  it('go from those that import the file to all others', () => {
    const runs = testsOf({ ...defects[0], file: 'packages/contract/src/plans/states.ts' });
    expect(runs.map((args) => args.at(-1))).toEqual([
      'packages/contract/src/plans/states.ts',
      'apps/api/test/plans/',
      'apps/api/test/platform/',
      'apps/api/test/(?!plans|platform|smoke|demo)',
    ]);
  });

  it('are named by the first that turned red', () => {
    const output = 'PASS unit a.test.ts\nFAIL api apps/api/test/plans/x.test.ts (3 s)\n';
    expect(testFileOf(output)).toBe('apps/api/test/plans/x.test.ts');
    expect(testFileOf('Error: no database')).toBeUndefined();
  });
});
