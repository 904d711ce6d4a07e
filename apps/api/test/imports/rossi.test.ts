import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TestApi, type Caller } from '../support/api.js';
import { importFile } from '../support/imports.js';
import { story } from '../support/story.js';

const commit = { mode: 'commit' } as const;
const validate = { mode: 'validate' } as const;
const beneficiaries = { type: 'beneficiaries' } as const;
const outcomes = { type: 'outcomes' } as const;

/** David is the head; Nino works in Tbilisi. Nothing else is in this database. */
describe('imports of the Rossi study', () => {
  let api: TestApi;
  let david: Caller;
  let nino: Caller;
  const study = { beneficiaries: '', outcomes: '' };

  beforeAll(async () => {
    const root = path.resolve(__dirname, '../../../..');
    const out = mkdtempSync(path.join(tmpdir(), 'gza-rossi-'));
    const converter = path.join(root, 'tools/rossi-to-imports.mjs');
    execFileSync(process.execPath, [converter, '--out', out], { cwd: root });
    study.beneficiaries = readFileSync(path.join(out, 'beneficiaries.csv'), 'utf8');
    study.outcomes = readFileSync(path.join(out, 'outcomes.csv'), 'utf8');
    rmSync(out, { recursive: true });
    api = await TestApi.start();
    david = await api.staff('head', 'დავით ლომიძე');
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
  });
  afterAll(() => api.stop());

  const count = async (sql: string): Promise<number> =>
    Number((await api.owner.query<{ n: string }>(`select count(*) as n from ${sql}`)).rows[0]?.n);

  const step = story('from the first step to the last');

  step('checks first and writes nothing', async () => {
    const run = await importFile(david, { ...beneficiaries, ...validate }, study.beneficiaries);
    expect(run).toMatchObject({
      state: 'done',
      rows: 432,
      processed: 432,
      created: 432,
      failed: 0,
      problem: null,
      errors: [],
    });
    expect(await count('beneficiary')).toBe(0);
  });

  step('writes the people and what became of them', async () => {
    const people = await importFile(
      david,
      { ...beneficiaries, ...commit, fileName: 'rossi.csv' },
      study.beneficiaries,
    );
    expect(people).toMatchObject({ state: 'done', created: 432, fileName: 'rossi.csv' });
    const became = await importFile(david, { ...outcomes, ...commit }, study.outcomes);
    expect(became).toMatchObject({ state: 'done', rows: 546, created: 546, failed: 0 });
    expect(await count(`outcome_record where kind = 'reoffence'`)).toBe(114);
    expect(
      await count(
        `outcome_record o join beneficiary b on b.id = o.beneficiary_id where kind = 'reoffence' and labels ->> 'aid' = 'yes'`,
      ),
    ).toBe(48);
    // A person of a finished study has no open case.
    expect(await count('rehabilitation_case')).toBe(0);
  });

  step('shows a person of the study to the bureau', async () => {
    const { rows } = await api.owner.query<{ id: string }>(
      `select id from beneficiary where external_reference = 'rossi-001'`,
    );
    const id = rows[0]?.id ?? '';
    expect(await nino.ok('getBeneficiary', { id })).toMatchObject({
      givenName: '',
      birthDate: '1948-01-01',
      releaseDate: '1975-01-06',
      labels: { study: 'rossi', aid: 'no', priorConvictions: '3' },
      currentCase: null,
    });
    expect((await nino.ok('listOutcomes', { id })).items).toMatchObject([
      { kind: 'followUp', status: 'ended', occurredOn: '1976-01-05', source: 'import' },
      { kind: 'reoffence', status: 'rearrested', occurredOn: '1975-05-26' },
    ]);
  });

  step('changes nothing the second time', async () => {
    const versions = 'select sum(version) as n from beneficiary';
    const before = (await api.owner.query(versions)).rows;
    expect(
      await importFile(david, { ...beneficiaries, ...commit }, study.beneficiaries),
    ).toMatchObject({ state: 'done', created: 0, changed: 0, unchanged: 432 });
    expect(await importFile(david, { ...outcomes, ...commit }, study.outcomes)).toMatchObject({
      state: 'done',
      created: 0,
      changed: 0,
      unchanged: 546,
    });
    expect((await api.owner.query(versions)).rows).toEqual(before);
    expect(await count('outcome_record')).toBe(546);
  });

  step('says in the audit who started it and whom it touched, and keeps no file', async () => {
    const { rows } = await api.owner.query<{ role: string; criterion: string; n: number }>(
      `select role, criterion, cardinality(subjects) as n from audit_event where endpoint = 'runImports' order by at, id`,
    );
    // The dry run and the repetitions touched nobody.
    expect(rows.map((r) => r.n)).toEqual([432, 432, 0, 0]);
    expect(rows[0]?.role).toBe('import');
    expect(rows[0]?.criterion).toContain(`started by ${david.id}`);
    expect(await count(`import_run where content <> ''`)).toBe(0);
    const list = await david.ok('listImports', { query: { limit: 2 } });
    expect(list.items.map((i) => [i.type, i.mode, i.unchanged])).toEqual([
      ['outcomes', 'commit', 546],
      ['beneficiaries', 'commit', 432],
    ]);
    expect(list.nextCursor).not.toBeNull();
  });
});
