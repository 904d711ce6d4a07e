import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { resumeImports } from '../../src/platform/imports/run-imports.js';
import { TestApi, type Caller } from '../support/api.js';
import { csv, importFile } from '../support/imports.js';
import { story } from '../support/story.js';

const commit = { mode: 'commit' } as const;
const validate = { mode: 'validate' } as const;
const beneficiaries = { type: 'beneficiaries' } as const;
const outcomes = { type: 'outcomes' } as const;

/** Tornike administers; David is the head; Nino works in Tbilisi. */
describe('imports', () => {
  let api: TestApi;
  let tornike: Caller;
  let david: Caller;
  let nino: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
    david = await api.staff('head', 'დავით ლომიძე');
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
  });
  afterAll(() => api.stop());

  const count = async (sql: string): Promise<number> =>
    Number((await api.owner.query<{ n: string }>(`select count(*) as n from ${sql}`)).rows[0]?.n);

  describe('of the Rossi study', () => {
    const study = { beneficiaries: '', outcomes: '' };

    beforeAll(() => {
      const root = path.resolve(__dirname, '../../../..');
      const out = mkdtempSync(path.join(tmpdir(), 'gza-rossi-'));
      const converter = path.join(root, 'tools/rossi-to-imports.mjs');
      execFileSync(process.execPath, [converter, '--out', out], { cwd: root });
      study.beneficiaries = readFileSync(path.join(out, 'beneficiaries.csv'), 'utf8');
      study.outcomes = readFileSync(path.join(out, 'outcomes.csv'), 'utf8');
      rmSync(out, { recursive: true });
    });

    const step = story('from the first step to the last');

    step('checks first and writes nothing', async () => {
      const run = await importFile(tornike, { ...beneficiaries, ...validate }, study.beneficiaries);
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
        tornike,
        { ...beneficiaries, ...commit, fileName: 'rossi.csv' },
        study.beneficiaries,
      );
      expect(people).toMatchObject({ state: 'done', created: 432, fileName: 'rossi.csv' });
      const became = await importFile(tornike, { ...outcomes, ...commit }, study.outcomes);
      expect(became).toMatchObject({ state: 'done', rows: 546, created: 546, failed: 0 });
      expect(await count(`outcome_record where kind = 'reoffence'`)).toBe(114);
      expect(
        await count(
          `outcome_record o join beneficiary b on b.id = o.beneficiary_id where kind = 'reoffence' and labels ->> 'aid' = 'yes'`,
        ),
      ).toBe(48);
      // A study that is over opens no case.
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
      expect(rows[0]?.criterion).toContain(`started by ${tornike.id}`);
      expect(await count(`import_run where content <> ''`)).toBe(0);
      const list = await tornike.ok('listImports', { query: { limit: 2 } });
      expect(list.items.map((i) => [i.type, i.mode, i.unchanged])).toEqual([
        ['outcomes', 'commit', 546],
        ['beneficiaries', 'commit', 432],
      ]);
      expect(list.nextCursor).not.toBeNull();
    });
  });

  describe('of a file with twenty bad rows', () => {
    const header = [
      'externalReference',
      'givenName',
      'familyName',
      'personalNumber',
      'birthDate',
      'birthYear',
      'sex',
      'region',
      'bureau',
      'category',
      'releaseDate',
      'labels',
    ];
    const good = (n: number) => [
      `reg-${n}`,
      'მაია',
      'წერეთელი',
      '',
      '',
      '1990',
      'female',
      'GE-TB',
      'tbilisi',
      'formerPrisoner',
      '',
      'wave:1',
    ];
    /** A good row with one cell spoilt. */
    const bad = (n: number, column: string, value: string) =>
      good(n).map((cell, i) => (header[i] === column ? value : cell));
    const spoilt: [column: string, value: string, code: string][] = [
      ['externalReference', '', 'required'],
      ['externalReference', 'reg-1', 'duplicate'],
      ['externalReference', 'x'.repeat(61), 'maxLength'],
      ['givenName', 'ა'.repeat(101), 'maxLength'],
      ['familyName', 'ა'.repeat(101), 'maxLength'],
      ['personalNumber', '123', 'personalNumber'],
      ['personalNumber', '0100101234X', 'personalNumber'],
      ['birthDate', '30.02.1990', 'date'],
      ['birthDate', '1990-02-30', 'date'],
      ['birthDate', '2026-11-25', 'dateInFuture'],
      ['birthYear', '90', 'pattern'],
      ['birthYear', '2027', 'dateInFuture'],
      ['sex', '', 'required'],
      ['sex', 'f', 'oneOf'],
      ['region', 'Tbilisi', 'notFound'],
      ['bureau', '', 'required'],
      ['bureau', 'atlantis', 'notFound'],
      ['category', 'prisoner', 'oneOf'],
      ['releaseDate', 'soon', 'date'],
      ['labels', 'wave', 'labels'],
    ];
    // Every second row is good: the bad ones stand on lines 3, 5, 7 … 41.
    const rows = spoilt.flatMap(([column, value], i) => [
      good(2 * i + 1),
      bad(2 * i + 2, column, value),
    ]);
    const file = csv(header, ...rows);

    const step = story('from the first step to the last');

    step(
      'reports all of them with line, column and words in the language of the reader',
      async () => {
        const run = await importFile(tornike, { ...beneficiaries, ...commit }, file, 'ka');
        expect(run.errors.map((e) => [e.line, e.column, e.code])).toEqual(
          spoilt.map(([column, _value, code], i) => [2 * i + 3, column, code]),
        );
        expect(run.errors[0]?.detail).toBe('ეს ველი სავალდებულოა.');
        const english = await tornike.ok('getImport', { id: run.id, language: 'en' });
        expect(english.errors[13]?.detail).toBe('Choose one of: male, female, notStated.');
        expect(run).toMatchObject({
          state: 'failed',
          rows: 40,
          processed: 40,
          failed: 20,
          created: 0,
        });
      },
    );

    step('changes nothing', async () => {
      expect(await count(`beneficiary where external_reference like 'reg-%'`)).toBe(0);
      expect(await count('rehabilitation_case')).toBe(0);
    });

    step('says in a dry run what would come of it', async () => {
      expect(
        await importFile(tornike, { ...beneficiaries, ...validate, onError: 'skip' }, file),
      ).toMatchObject({ state: 'done', created: 20, failed: 20 });
      expect(await count(`beneficiary where external_reference like 'reg-%'`)).toBe(0);
    });

    step(
      'writes the good rows when the bad ones may be skipped, and opens their cases',
      async () => {
        expect(
          await importFile(tornike, { ...beneficiaries, ...commit, onError: 'skip' }, file),
        ).toMatchObject({ state: 'done', created: 20, failed: 20 });
        const { items } = await nino.ok('searchBeneficiaries', {
          body: { text: 'tsereteli maia' },
        });
        expect(items).toHaveLength(20);
        expect(items[0]?.currentCase).toMatchObject({
          state: 'accepted',
          category: 'formerPrisoner',
        });
      },
    );
  });

  describe('of people who are known', () => {
    const header = ['externalReference', 'personalNumber', 'familyName', 'sex', 'bureau', 'phone'];
    const columns = header.slice(0, 5);

    const step = story('from the first step to the last');

    step('completes them, and finds them by either key', async () => {
      const created = csv(
        columns,
        ['k-1', '', 'ბერიძე', 'male', 'tbilisi'],
        ['', '01001099999', 'ლომიძე', 'male', 'tbilisi'],
      );
      expect(await importFile(david, { ...beneficiaries, ...commit }, created)).toMatchObject({
        created: 2,
      });
      const completed = csv(
        columns,
        ['k-1', '01001088888', '', 'male', 'tbilisi'],
        ['k-2', '01001099999', 'ლომიძე', 'male', 'kakheti'],
      );
      expect(await importFile(david, { ...beneficiaries, ...commit }, completed)).toMatchObject({
        state: 'done',
        created: 0,
        changed: 2,
      });
      const { items } = await nino.ok('searchBeneficiaries', { body: { text: '01001088888' } });
      expect(items[0]).toMatchObject({ familyName: 'ბერიძე', bureau: { code: 'tbilisi' } });
      expect(
        (await nino.ok('searchBeneficiaries', { body: { text: '01001099999' } })).items,
      ).toMatchObject([{ familyName: 'ლომიძე', bureau: { code: 'tbilisi' } }]);
    });

    step('does not give one person the number of another', async () => {
      const file = csv(columns, ['k-1', '01001099999', '', 'male', 'tbilisi']);
      const run = await importFile(david, { ...beneficiaries, ...commit }, file);
      expect(run.errors).toMatchObject([{ line: 2, column: 'personalNumber', code: 'duplicate' }]);
    });

    step('ties an outcome to a person or a case, and says which key leads nowhere', async () => {
      const { items } = await nino.ok('searchBeneficiaries', { body: { text: 'tsereteli' } });
      const caseNumber = items[0]?.currentCase?.caseNumber ?? '';
      const file = csv(
        [
          'beneficiaryExternalReference',
          'beneficiaryPersonalNumber',
          'caseNumber',
          'kind',
          'status',
          'date',
        ],
        ['k-1', '', '', 'employment', 'employed', '2026-10-01'],
        ['', '01001099999', '', 'housing', 'stable', '2026-10-01'],
        ['', '', caseNumber, 'education', 'certified', '2026-10-01'],
        ['k-1', '01001099999', '', 'education', 'started', '2026-10-01'],
        ['nobody', '', '', 'education', 'started', '2026-10-01'],
        ['', '', '', 'education', 'started', '2026-10-01'],
        ['k-1', '', '', 'employment', 'homeless', '2026-10-01'],
        ['k-1', '', '', 'employment', 'employed', '2026-10-01'],
      );
      const run = await importFile(david, { ...outcomes, ...commit, onError: 'skip' }, file);
      expect(run).toMatchObject({ created: 3, unchanged: 1, failed: 4 });
      expect(run.errors.map((e) => [e.line, e.column, e.code])).toEqual([
        [5, 'beneficiaryPersonalNumber', 'notFound'],
        [6, 'beneficiaryExternalReference', 'notFound'],
        [7, 'beneficiaryExternalReference', 'required'],
        [8, 'status', 'oneOf'],
      ]);
      expect(
        await count(
          `outcome_record o join rehabilitation_case c on c.id = o.case_id where c.case_number = '${caseNumber}' and o.kind = 'education'`,
        ),
      ).toBe(1);
    });
  });

  describe('of files that are none', () => {
    it('names the columns that are missing and those nobody knows', async () => {
      const reply = await tornike.call('startImport', {
        query: { ...beneficiaries, ...commit },
        body: 'externalReference,Sex,bureau,bureau\nx,male,tbilisi,tbilisi\n',
      });
      expect([reply.status, reply.problem.type]).toEqual([422, '/problems/import-header']);
      expect(reply.problem.params).toEqual({ missing: ['sex'], unknown: ['Sex', 'bureau'] });
    });

    it.each([
      ['nothing', ''],
      ['another encoding', Buffer.from('sex,bureau,givenName\nmale,tbilisi,Jos\xe9', 'latin1')],
    ])('refuses %s', async (_what, body) => {
      const reply = await tornike.call('startImport', {
        query: { ...beneficiaries, ...commit },
        body: body as string,
      });
      expect([reply.status, reply.problem.type]).toEqual([400, '/problems/malformed-body']);
    });

    it('reads a byte order mark, blank lines and cells of several lines, and counts lines as an editor does', async () => {
      const file =
        '\uFEFFexternalReference,sex,bureau,familyName\r\n\r\nbom-1,male,tbilisi,"ორი\r\nხაზი"\r\nbom-2,male,tbilisi\r\n\r\nbom-3,x,tbilisi,გვარი\r\n';
      const run = await importFile(tornike, { ...beneficiaries, ...validate }, file);
      expect(run.errors.map((e) => [e.line, e.column, e.code])).toEqual([
        [5, '', 'cellCount'],
        [7, 'sex', 'oneOf'],
      ]);
      expect(run).toMatchObject({ rows: 3, created: 1, failed: 2 });
    });

    it('gives up on broken quotation marks and says where', async () => {
      const file = 'externalReference,sex,bureau\nq-1,male,tbilisi\nq-2,"ma"le,tbilisi\n';
      expect(await importFile(tornike, { ...beneficiaries, ...commit }, file)).toMatchObject({
        state: 'failed',
        problem: 'malformed-body',
        errors: [{ line: 3, column: '', code: 'csv' }],
      });
      expect(await count(`beneficiary where external_reference = 'q-1'`)).toBe(0);
    });
  });

  describe('in trouble', () => {
    const file = csv(['externalReference', 'sex', 'bureau'], ['left-1', 'male', 'tbilisi']);

    /** A run as a killed worker leaves it: begun, and nothing of it committed. */
    async function leftBehind(attempts: number): Promise<string> {
      const { rows } = await api.owner.query<{ id: string }>(
        `insert into import_run (id, type, mode, on_error, state, content, created_by, created_at, rows, processed, attempts)
         values (gen_random_uuid(), 'beneficiaries', 'commit', 'abort', 'running', $1, $2, $3, 1, 1, $4) returning id`,
        [file, tornike.id, api.clock.now(), attempts],
      );
      await resumeImports(api.server.uow);
      return rows[0]?.id ?? '';
    }

    const ended = async (id: string) => {
      for (;;) {
        const run = await tornike.ok('getImport', { id });
        if (run.finishedAt) return run;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };

    it('takes up what a killed worker left, once', async () => {
      const run = await ended(await leftBehind(1));
      expect(run).toMatchObject({ state: 'done', rows: 1, processed: 1, created: 1 });
      expect(await count(`beneficiary where external_reference = 'left-1'`)).toBe(1);
    });

    it('gives up a file that kills its worker again and again', async () => {
      expect(await ended(await leftBehind(3))).toMatchObject({
        state: 'failed',
        problem: 'internal',
        created: 0,
      });
    });

    it('blames the one row whose number somebody else writes at the same moment', async () => {
      await api.owner.query('begin');
      await api.owner.query(
        `insert into beneficiary (id, bureau_id, given_name, family_name, external_reference, personal_number, sex, created_at, updated_at)
         select gen_random_uuid(), id, '', '', 'other-1', '01001077777', 'male', now(), now() from bureau where code = 'tbilisi'`,
      );
      const { id } = await tornike.ok('startImport', {
        query: { ...beneficiaries, ...commit, onError: 'skip' },
        body: csv(
          ['externalReference', 'personalNumber', 'sex', 'bureau'],
          ['race-1', '', 'male', 'tbilisi'],
          ['race-2', '01001077777', 'male', 'tbilisi'],
          ['race-3', '', 'male', 'tbilisi'],
        ),
      });
      // The job now waits for the other transaction to say whether the number is taken.
      while ((await count(`pg_stat_activity where wait_event = 'transactionid'`)) === 0);
      expect(await tornike.ok('getImport', { id })).toMatchObject({ state: 'running', rows: 3 });
      await api.owner.query('commit');
      const run = await ended(id);
      expect(run).toMatchObject({ state: 'done', created: 2, failed: 1 });
      expect(run.errors).toMatchObject([{ line: 3, column: 'personalNumber', code: 'duplicate' }]);
    });

    it('takes thousands of people in seconds', async () => {
      const rows = Array.from({ length: 4000 }, (_, i) => [
        `big-${i}`,
        `გვარი${i % 500}`,
        'male',
        'imereti',
        'formerPrisoner',
      ]);
      const started = Date.now();
      const run = await importFile(
        tornike,
        { ...beneficiaries, ...commit },
        csv(['externalReference', 'familyName', 'sex', 'bureau', 'category'], ...rows),
      );
      expect(run).toMatchObject({ state: 'done', created: 4000 });
      expect(Date.now() - started).toBeLessThan(30_000);
    });
  });

  it('is for the administrator and the head', async () => {
    const query = { ...beneficiaries, ...commit };
    expect(await nino.refused('startImport', { query, body: 'sex,bureau\n' })).toEqual([
      403,
      'forbidden',
    ]);
    const types = await david.ok('listImportTypes');
    expect(types.items.map((t) => t.type)).toEqual(['beneficiaries', 'outcomes']);
    expect(types.items[1]?.columns.filter((c) => c.required).map((c) => c.name)).toEqual([
      'kind',
      'status',
      'date',
    ]);
  });
});
