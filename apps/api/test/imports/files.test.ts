import { resumeImports } from '../../src/platform/imports/run-imports.js';
import { TestApi, type Caller } from '../support/api.js';
import { csv, importFile } from '../support/imports.js';

const commit = { mode: 'commit' } as const;
const validate = { mode: 'validate' } as const;
const beneficiaries = { type: 'beneficiaries' } as const;

/** David is the head; Nino works in Tbilisi. */
describe('imports of files', () => {
  let api: TestApi;
  let david: Caller;
  let nino: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    david = await api.staff('head', 'დავით ლომიძე');
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
  });
  afterAll(() => api.stop());

  const count = async (sql: string): Promise<number> =>
    Number((await api.owner.query<{ n: string }>(`select count(*) as n from ${sql}`)).rows[0]?.n);

  describe('of files that are none', () => {
    it('names the columns that are missing and those nobody knows', async () => {
      const reply = await david.call('startImport', {
        query: { ...beneficiaries, ...commit },
        body: 'externalReference,Gender,bureau,bureau,GivenNme,familiyName\nx,male,tbilisi,tbilisi,,\n',
      });
      expect([reply.status, reply.problem.type]).toEqual([422, '/problems/import-header']);
      expect(reply.problem.params).toEqual({
        missing: ['sex'],
        unknown: ['Gender', 'bureau', 'GivenNme', 'familiyName'],
        suggestions: ['GivenNme → givenName', 'familiyName → familyName'],
      });
    });

    const header = 'sex,bureau,givenName\n';
    it.each([
      ['nothing', '', 400, 'malformed-body', /well-formed CSV/u],
      ['blank lines', '\n,,\n\n', 400, 'malformed-body', /well-formed CSV/u],
      ['one line of 5 MB', 'x,'.repeat(2_500_000), 422, 'import-header-too-long', /at most 20000/u],
      [
        'Windows-1252',
        Buffer.from(`${header}male,tbilisi,Jos\xe9`, 'latin1'),
        415,
        'file-encoding',
        /in ANSI .*CSV UTF-8/u,
      ],
      [
        'UTF-16',
        Buffer.from(`\uFEFF${header}`, 'utf16le'),
        415,
        'file-encoding',
        /in UTF-16\. .*CSV UTF-8/u,
      ],
      [
        'UTF-16 without its mark',
        Buffer.from(header, 'utf16le'),
        415,
        'file-encoding',
        /in UTF-16\./u,
      ],
      [
        'a workbook',
        Buffer.from('PK\x03\x04 and so on', 'latin1'),
        415,
        'file-is-workbook',
        /Save As/u,
      ],
      [
        'an empty workbook',
        Buffer.from('PK\x05\x06 and so on', 'latin1'),
        415,
        'file-is-workbook',
        /Save As/u,
      ],
      [
        'UTF-32',
        Buffer.from('\xff\xfe\0\0s\0\0\0', 'latin1'),
        415,
        'file-encoding',
        /in UTF-32\./u,
      ],
      ['a PDF', Buffer.from('%PDF-1.7\n%\xe2', 'latin1'), 415, 'file-not-csv', /is PDF\./u],
      ['an archive', Buffer.from([0x1f, 0x8b, 8, 0]), 415, 'file-not-csv', /is GZIP\./u],
      ['a picture', Buffer.from('\x89PNG\r\n', 'latin1'), 415, 'file-not-csv', /is PNG\./u],
      ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 1, 2]), 415, 'file-not-csv', /binary\./u],
      ['a page', '\uFEFF <html><table>', 415, 'file-not-csv', /is HTML\./u],
      ['a document', '<?xml version="1.0"?><a/>', 415, 'file-not-csv', /is XML\./u],
      ['records', '[{"sex":"male"}]', 415, 'file-not-csv', /is JSON\./u],
      [
        'an old workbook',
        Buffer.from('\xd0\xcf\x11\xe0 and so on', 'latin1'),
        415,
        'file-is-workbook',
        /Save As/u,
      ],
    ])('refuses %s and says what it is', async (_what, body, status, code, detail) => {
      const reply = await david.call('startImport', {
        query: { ...beneficiaries, ...commit },
        body: body as string,
      });
      expect([reply.status, reply.problem.type]).toEqual([status, `/problems/${code}`]);
      expect(reply.problem.detail).toMatch(detail);
    });

    it.each([
      [
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'PK\x03\x04',
        415,
        'file-is-workbook',
      ],
      ['application/vnd.ms-excel', 'Sex;Bureau\r\nmale;tbilisi\r\n', 202, undefined],
      ['application/octet-stream', 'sex,bureau\n', 415, 'unsupported-media-type'],
    ])('takes the media type %s for what it holds', async (media, body, status, code) => {
      const reply = await fetch(`${api.address}/api/v1/imports?type=beneficiaries&mode=validate`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${david.token ?? ''}`,
          'content-type': media,
          'accept-language': 'en',
        },
        body,
      });
      const answer = (await reply.json()) as { type?: string; detail?: string };
      expect([reply.status, answer.type]).toEqual([
        status,
        code === undefined ? 'beneficiaries' : `/problems/${code}`,
      ]);
      if (code === 'unsupported-media-type')
        expect(answer.detail).toBe('Use Content-Type: text/csv.');
    });

    it('reads what Excel writes in Georgia', async () => {
      const file =
        '\uFEFFsep=;\r\nExternal Reference;SEX;bureau;family_name;;\r\nxl-1;male;tbilisi;"ბერიძე";;\r\n;;;;;\r\nxl-2;mail;Tbilisi;გვარი;;\r\n;;;;;\r\nxl-3;male;tbilisi;გვარი;x;\r\n';
      const run = await importFile(david, { ...beneficiaries, ...validate }, file);
      expect(run).toMatchObject({ state: 'done', rows: 3, created: 1, failed: 2 });
      expect(
        run.errors.map(({ line, column, value, code }) => [line, column, value, code]),
      ).toEqual([
        [5, 'sex', 'mail', 'oneOf'],
        [5, 'bureau', 'Tbilisi', 'oneOf'],
        [7, '', undefined, 'namelessColumn'],
      ]);
      expect(run.errors[0]?.allowed).toContain('male');
      expect(run.errors[1]?.allowed).toContain('tbilisi');
      expect(run.errors[1]?.detail).toContain('tbilisi');
    });

    it('reads a byte order mark, blank lines and cells of several lines, and counts lines as an editor does', async () => {
      const file =
        '\uFEFFexternalReference,sex,bureau,familyName\r\n\r\nbom-1,male,tbilisi,"ორი\r\nხაზი"\r\nbom-2,male,tbilisi\r\n\r\nbom-3,x,tbilisi,გვარი\r\n';
      const run = await importFile(david, { ...beneficiaries, ...validate }, file);
      expect(run.errors.map((e) => [e.line, e.column, e.code])).toEqual([
        [5, '', 'cellCount'],
        [7, 'sex', 'oneOf'],
      ]);
      expect(run).toMatchObject({ rows: 3, created: 1, failed: 2 });
    });

    it('reads cells and names without marks of direction and zero width around them', async () => {
      const file =
        '\u200bexternalReference,sex\u200e,bureau,birthDate\nmarks-1,\u202amale\u202c,\u2068tbilisi\u2069,\u200e04.03.1988\n';
      const run = await importFile(david, { ...beneficiaries, ...validate }, file);
      expect(run).toMatchObject({ state: 'done', rows: 1, created: 1, errors: [] });
    });

    it('gives up on broken quotation marks and says where', async () => {
      const file = 'externalReference,sex,bureau\nq-1,male,tbilisi\nq-2,"ma"le,tbilisi\n';
      expect(await importFile(david, { ...beneficiaries, ...commit }, file)).toMatchObject({
        state: 'failed',
        problem: 'malformed-body',
        errors: [{ line: 3, column: '', code: 'csv' }],
      });
      expect(await count(`beneficiary where external_reference = 'q-1'`)).toBe(0);
    });
  });

  describe('as templates', () => {
    it.each([
      [undefined, '', ','],
      [{ separator: 'semicolon' }, '', ';'],
      [{ bom: '' }, '\uFEFF', ','],
      [{ bom: 'true', separator: 'semicolon' }, '\uFEFF', ';'],
      [{ bom: '1', separator: 'comma' }, '\uFEFF', ','],
      [{ bom: 'false' }, '', ','],
    ])('have the columns of their type, asked for with %j', async (query, mark, separator) => {
      const types = await david.ok('listImportTypes');
      for (const { type, columns } of types.items) {
        const reply = await david.call('getImportTemplate', { type, ...(query && { query }) });
        expect([reply.headers['content-type'], reply.headers['content-disposition']]).toEqual([
          'text/csv; charset=utf-8',
          `attachment; filename="${type}.csv"`,
        ]);
        expect(reply.text).toBe(`${mark}${columns.map(({ name }) => name).join(separator)}\r\n`);
        const run = await importFile(david, { type, ...validate }, reply.text);
        expect(run).toMatchObject({ state: 'done', rows: 0, failed: 0 });
      }
      expect(types.items).toHaveLength(4);
    });

    it('are filled in and come back', async () => {
      const { text } = await david.call('getImportTemplate', {
        type: 'outcomes',
        query: { bom: 'true', separator: 'semicolon' },
      });
      const row = 'nobody;;;employment;employed;2026-10-01;remark;\r\n';
      const run = await importFile(david, { type: 'outcomes', ...validate }, text + row);
      expect(run.errors.map(({ line, column, code }) => [line, column, code])).toEqual([
        [2, 'beneficiaryExternalReference', 'notFound'],
      ]);
    });

    it('exist for types of imports, for those who import', async () => {
      expect(await david.refused('getImportTemplate', { type: 'shoes' })).toEqual([
        404,
        'not-found',
      ]);
      expect(
        await david.refused('getImportTemplate', { type: 'outcomes', query: { bom: 'x' } }),
      ).toEqual([400, 'invalid-request']);
      expect(await nino.refused('getImportTemplate', { type: 'outcomes' })).toEqual([
        403,
        'forbidden',
      ]);
    });
  });

  describe('in trouble', () => {
    const file = csv(['externalReference', 'sex', 'bureau'], ['left-1', 'male', 'tbilisi']);

    /** A run that a killed worker left: begun, with nothing committed. */
    async function leftBehind(attempts: number): Promise<string> {
      const { rows } = await api.owner.query<{ id: string }>(
        `insert into import_run (id, type, mode, on_error, state, content, created_by, created_at, rows, processed, attempts, roles)
         values (gen_random_uuid(), 'beneficiaries', 'commit', 'abort', 'running', $1, $2, $3, 1, 1, $4, array['head']) returning id`,
        [file, david.id, api.clock.now(), attempts],
      );
      await resumeImports(api.server.uow);
      return rows[0]?.id ?? '';
    }

    const ended = async (id: string) => {
      for (;;) {
        const run = await david.ok('getImport', { id });
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

    it('says when it ended, and not when its transaction began', async () => {
      const began = api.clock.now();
      await api.owner.query('begin');
      await api.owner.query('lock table beneficiary in access exclusive mode');
      const { id, createdAt } = await david.ok('startImport', {
        query: { ...beneficiaries, ...commit },
        body: csv(['externalReference', 'sex', 'bureau'], ['slow-1', 'male', 'tbilisi']),
      });
      // The job has begun and waits for the table.
      while ((await david.ok('getImport', { id })).state !== 'running');
      api.clock.set(new Date(began.getTime() + 90_000).toISOString());
      await api.owner.query('rollback');
      const run = await ended(id);
      api.clock.set(began.toISOString());
      expect([createdAt, run.state, run.finishedAt]).toEqual([
        began.toISOString(),
        'done',
        new Date(began.getTime() + 90_000).toISOString(),
      ]);
    });

    it('blames the one row whose number somebody else writes at the same moment', async () => {
      await api.owner.query('begin');
      await api.owner.query(
        `insert into beneficiary (id, bureau_id, given_name, family_name, external_reference, personal_number, sex, created_at, updated_at)
         select gen_random_uuid(), id, '', '', 'other-1', '01001077777', 'male', now(), now() from bureau where code = 'tbilisi'`,
      );
      const { id } = await david.ok('startImport', {
        query: { ...beneficiaries, ...commit, onError: 'skip' },
        body: csv(
          ['externalReference', 'personalNumber', 'sex', 'bureau'],
          ['race-1', '', 'male', 'tbilisi'],
          ['race-2', '01001077777', 'male', 'tbilisi'],
          ['race-3', '', 'male', 'tbilisi'],
        ),
      });
      // The job now waits for the other transaction to commit or to free the number.
      while (
        (await count(
          `pg_stat_activity where datname = current_database() and wait_event = 'transactionid'`,
        )) === 0
      );
      expect(await david.ok('getImport', { id })).toMatchObject({ state: 'running', rows: 3 });
      await api.owner.query('commit');
      const run = await ended(id);
      expect(run).toMatchObject({ state: 'done', created: 2, failed: 1 });
      expect(run.errors).toMatchObject([{ line: 3, column: 'personalNumber', code: 'duplicate' }]);
    });

    it('takes thousands of people in one file', async () => {
      const rows = Array.from({ length: 4000 }, (_, i) => [
        `big-${i}`,
        `გვარი${i % 500}`,
        'male',
        'imereti',
        'formerPrisoner',
      ]);
      const run = await importFile(
        david,
        { ...beneficiaries, ...commit },
        csv(['externalReference', 'familyName', 'sex', 'bureau', 'category'], ...rows),
      );
      expect(run).toMatchObject({ state: 'done', created: 4000 });
    });
  });

  it('names what a file of outcomes must have', async () => {
    const { items } = await david.ok('listImportTypes');
    expect(
      items
        .find(({ type }) => type === 'outcomes')
        ?.columns.filter((c) => c.required)
        .map((c) => c.name),
    ).toEqual(['kind', 'status', 'date']);
  });
});
