import { useKindOf } from '../../src/platform/imports/built-on.rules.js';
import { TestApi, type Caller } from '../support/api.js';
import { csv, importFile } from '../support/imports.js';
import { story } from '../support/story.js';

const commit = { mode: 'commit' } as const;
const beneficiaries = { type: 'beneficiaries' } as const;
const outcomes = { type: 'outcomes' } as const;
const reason = 'The file of another year.';

/** Tables that keep what happened: they are not undone. `name_key` holds spellings of names, of nobody. */
const histories = [
  'attempts',
  'audit_event',
  'event_delivery',
  'idempotency_key',
  'import_run',
  'name_key',
  'outbox_event',
];

/** David is the head; Nino works in Tbilisi. */
describe('the undo of an import', () => {
  let api: TestApi;
  let david: Caller;
  let nino: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    david = await api.staff('head', 'დავით ლომიძე');
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
  });
  afterAll(() => api.stop());

  const idOf = async (reference: string): Promise<string> => {
    const { rows } = await api.owner.query<{ id: string }>(
      'select id from beneficiary where external_reference = $1',
      [reference],
    );
    return rows[0]?.id ?? '';
  };

  /** Every row of the database but histories, without what counts changes. */
  async function everything(): Promise<Record<string, unknown[]>> {
    const { rows: tables } = await api.owner.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    );
    const all: Record<string, unknown[]> = {};
    for (const { name } of tables.filter((table) => !histories.includes(table.name))) {
      const { rows } = await api.owner.query<{ row: object }>(
        `select to_jsonb(t) - 'version' - 'updated_at' as row from ${name} t order by to_jsonb(t)::text`,
      );
      all[name] = rows.map(({ row }) => row);
    }
    return all;
  }

  /** Entries that say on timelines that an import was undone, apart from everything else. */
  function withoutUndone(all: Record<string, unknown[]>) {
    const entries = all['timeline_entry'] as { kind: string; beneficiary_id: string }[];
    return {
      undone: entries.filter(({ kind }) => kind === 'importUndone').map((e) => e.beneficiary_id),
      rest: { ...all, timeline_entry: entries.filter(({ kind }) => kind !== 'importUndone') },
    };
  }

  const header = [
    'externalReference',
    'personalNumber',
    'givenName',
    'familyName',
    'birthDate',
    'sex',
    'bureau',
    'category',
    'labels',
    'decision',
  ];
  const person = (reference: string, more: Partial<Record<string, string>> = {}) =>
    header.map(
      (column) =>
        ({
          externalReference: reference,
          sex: 'male',
          bureau: 'tbilisi',
          givenName: 'გია',
          familyName: 'მაისურაძე',
          // Many of one name: the undo is tried, not the question who they are.
          decision: 'new',
          ...more,
        })[column] ?? '',
    );
  const imported = (...rows: string[][]) =>
    importFile(david, { ...beneficiaries, ...commit }, csv(header, ...rows));

  it('leaves everything as it was: people, cases, names, labels, the search and timelines', async () => {
    await imported(
      person('as-1', { givenName: 'ლევან', familyName: 'აბაშიძე', labels: 'wave:1;arm:a' }),
      person('as-2', { personalNumber: '01001055501' }),
    );
    const before = await everything();
    const { id, ...run } = await imported(
      // Known: another name, more labels, a case. Once more by the number, in the same file.
      person('as-1', {
        givenName: 'დავით',
        familyName: 'ჩიჩუა-აბაშიძე',
        birthDate: '1990-05-05',
        labels: 'wave:2',
        category: 'formerPrisoner',
      }),
      person('as-2', { familyName: 'გოგუა' }),
      person('', { personalNumber: '01001055501', givenName: 'ზურაბ', familyName: '' }),
      person('as-3', { category: 'formerPrisoner' }),
      person('as-4'),
    );
    expect(run).toMatchObject({ created: 2, changed: 3, undoneAt: null, undoReason: null });
    expect(await david.ok('getImportUse', { id })).toEqual({
      people: 2,
      cases: 2,
      outcomes: 0,
      notices: 0,
      legalBases: 0,
      changed: 2,
      builtOn: [],
    });
    const [known1, known2] = [await idOf('as-1'), await idOf('as-2')];

    const undone = await david.ok('undoImport', { id, body: { reason } });
    expect(undone).toMatchObject({
      state: 'done',
      created: 2,
      undoneAt: '2026-11-24T06:00:00.000Z',
      undoReason: reason,
    });
    const after = withoutUndone(await everything());
    expect(after.rest).toEqual(withoutUndone(before).rest);
    expect(after.undone.toSorted()).toEqual([known1, known2].toSorted());
    const { items } = await nino.ok('searchBeneficiaries', { body: { text: 'აბაშიძე ლევან' } });
    expect(items).toMatchObject([
      { id: known1, givenName: 'ლევან', familyName: 'აბაშიძე', currentCase: null },
    ]);
    // The same file can be imported again.
    expect(await imported(person('as-3'), person('as-4'))).toMatchObject({ created: 2 });
  });

  it('removes outcomes, gives back remarks, and leaves the people', async () => {
    await imported(person('out-1'), person('out-2'));
    const columns = ['beneficiaryExternalReference', 'kind', 'status', 'date', 'detail'];
    const first = csv(columns, ['out-1', 'employment', 'employed', '2026-10-01', 'bakery']);
    await importFile(david, { ...outcomes, ...commit }, first);
    const before = await everything();
    const file = csv(
      columns,
      ['out-1', 'employment', 'employed', '2026-10-01', 'the bakery in Didube'],
      ['out-1', 'health', 'improved', '2026-10-02', ''],
      ['out-2', 'housing', 'stable', '2026-10-03', ''],
    );
    const run = await importFile(david, { ...outcomes, ...commit }, file);
    expect(run).toMatchObject({ state: 'done', created: 2, changed: 1 });
    const { id } = run;
    expect(await david.ok('getImportUse', { id })).toEqual({
      people: 0,
      cases: 0,
      outcomes: 2,
      notices: 0,
      legalBases: 0,
      changed: 1,
      builtOn: [],
    });
    await david.ok('undoImport', { id, body: { reason } });
    const people = [await idOf('out-1'), await idOf('out-2')].toSorted();
    const after = withoutUndone(await everything());
    expect(after.rest).toEqual(withoutUndone(before).rest);
    expect(after.undone.filter((one) => people.includes(one)).toSorted()).toEqual(people);

    const { rows: entries } = await api.owner.query<{ subjects: string[]; operation: string }>(
      `select subjects, operation from audit_event where endpoint = 'undoImport' and criterion = $1`,
      [`undo of import ${id}`],
    );
    expect(entries.map((entry) => ({ ...entry, subjects: entry.subjects.toSorted() }))).toEqual([
      { operation: 'erasure', subjects: people },
    ]);
    const { rows: events } = await api.owner.query<{ payload: unknown }>(
      `select payload from outbox_event where type = 'import.undone' and aggregate_id = $1`,
      [id],
    );
    expect(events).toEqual([
      {
        payload: {
          importId: id,
          people: 0,
          cases: 0,
          outcomes: 2,
          notices: 0,
          legalBases: 0,
          changed: 1,
        },
      },
    ]);
  });

  describe('of a list of releases', () => {
    const columns = [
      'personalNumber',
      'familyName',
      'sex',
      'bureau',
      'establishment',
      'expectedOn',
      'decision',
    ];
    const line = (personalNumber: string, expectedOn: string, establishment = 'N8') => [
      personalNumber,
      'მაისურაძე',
      'male',
      'tbilisi',
      establishment,
      expectedOn,
      'new',
    ];
    const listed = (...lines: string[][]) =>
      importFile(david, { type: 'releases', ...commit }, csv(columns, ...lines));

    it('takes notices and days of release back', async () => {
      const known = '01001055701';
      await imported(person('rel-1', { personalNumber: known }));
      await listed(line('01001055702', '2027-02-01'));
      const before = await everything();
      const { id, ...run } = await listed(
        line(known, '2027-01-10'),
        line('01001055702', '2027-03-01', 'N2'),
        line('01001055703', '2027-01-20'),
      );
      expect(run).toMatchObject({ created: 2, changed: 1, failed: 0 });
      expect(await david.ok('getImportUse', { id })).toEqual({
        people: 1,
        cases: 0,
        outcomes: 0,
        notices: 2,
        legalBases: 0,
        changed: 3,
        builtOn: [],
      });
      await david.ok('undoImport', { id, body: { reason } });
      expect(withoutUndone(await everything()).rest).toEqual(withoutUndone(before).rest);
    });

    it('is refused once somebody went there, to a new notice or to one with another day', async () => {
      await listed(line('01001055711', '2027-02-01'));
      for (const [number, place] of [
        ['01001055711', 'N2'],
        ['01001055712', 'N8'],
      ] as const) {
        const { id } = await listed(line(number, '2027-01-10', place));
        const { items } = await nino.ok('listReleaseNotices', { query: { scope: 'all' } });
        const { rows } = await api.owner.query<{ id: string }>(
          'select id from beneficiary where personal_number = $1',
          [number],
        );
        const notice = items.find(({ beneficiary }) => beneficiary.id === rows[0]?.id);
        await nino.ok('recordPreReleaseVisit', {
          id: notice?.id ?? '',
          version: notice?.version ?? 0,
          body: { result: 'undecided' },
        });
        const { builtOn } = await david.ok('getImportUse', { id });
        expect(builtOn.map(({ kind, lines }) => [kind, lines])).toEqual([['intake', [2]]]);
        expect(await david.refused('undoImport', { id, body: { reason } })).toEqual([
          409,
          'import-built-on',
        ]);
      }
    });
  });

  describe('on which work was done', () => {
    const refusedWith = async (id: string) => {
      const reply = await david.call('undoImport', { id, body: { reason }, language: 'en' });
      expect([reply.status, reply.problem.type]).toEqual([409, '/problems/import-built-on']);
      const { builtOn } = await david.ok('getImportUse', { id });
      return { builtOn, detail: reply.problem.detail, params: reply.problem.params };
    };

    it('is refused, names the work and the lines, and changes nothing', async () => {
      const { id } = await imported(
        person('work-1', { category: 'formerPrisoner' }),
        person('work-2'),
        person('work-3', { category: 'formerPrisoner' }),
        person('work-4'),
      );
      for (const text of ['A call.', 'Another call.'])
        await nino.ok('addNote', {
          id: await idOf('work-3'),
          body: { kind: 'phone', reached: true, text },
        });
      await nino.ok('createApplication', {
        body: {
          channel: 'walkIn',
          category: 'formerPrisoner',
          beneficiaryId: await idOf('work-2'),
        },
      });
      const before = await everything();
      const { builtOn, detail, params } = await refusedWith(id);
      expect(builtOn).toEqual([
        { kind: 'intake', count: 1, lines: [3] },
        { kind: 'caseFile', count: 2, lines: [4] },
      ]);
      expect(params).toMatchObject({ people: 0, intake: 1, caseFile: 2, lines: ['3', '4'] });
      expect(detail).toContain(
        'applications, calls and notices of release (1), entries of the case file (2)',
      );
      expect(detail).toContain('Lines of the file: 3, 4.');
      expect(await everything()).toEqual(before);
    });

    it.each([
      ['a person that it made', 'fix-new', 2],
      ['a person that it changed', 'fix-known', 3],
    ])('is refused when %s was corrected since', async (_what, reference, line) => {
      await imported(person(`${reference}-known`));
      const { id } = await imported(
        person(`${reference}-new`),
        person(`${reference}-known`, { givenName: 'შალვა' }),
      );
      const whose = await idOf(line === 2 ? `${reference}-new` : `${reference}-known`);
      const { version } = await nino.ok('getBeneficiary', { id: whose });
      await nino.ok('changeBeneficiary', { id: whose, version, body: { address: 'ვარკეთილი' } });
      expect((await refusedWith(id)).builtOn).toEqual([
        { kind: 'people', count: 1, lines: [line] },
      ]);
      expect((await nino.ok('getBeneficiary', { id: whose })).address).toBe('ვარკეთილი');
    });

    it('is refused when a later import changed its people', async () => {
      const { id } = await imported(person('later-1'));
      const later = await imported(person('later-1', { givenName: 'ზაალ' }));
      expect((await refusedWith(id)).builtOn).toEqual([{ kind: 'people', count: 1, lines: [2] }]);
      // The later one first, then the people are still changed: the import left another version.
      await david.ok('undoImport', { id: later.id, body: { reason } });
      expect((await refusedWith(id)).builtOn).toEqual([{ kind: 'people', count: 1, lines: [2] }]);
    });

    it('is refused when an outcome was marked as an error since', async () => {
      await imported(person('err-1'));
      const { id } = await importFile(
        david,
        { ...outcomes, ...commit },
        csv(
          ['beneficiaryExternalReference', 'kind', 'status', 'date'],
          ['err-1', 'housing', 'stable', '2026-10-03'],
        ),
      );
      const { items } = await nino.ok('listOutcomes', { id: await idOf('err-1') });
      const { id: outcome, version } = items[0] ?? { id: '', version: 0 };
      await nino.ok('markOutcomeInError', { id: outcome, version, body: { reason: 'Not so.' } });
      expect((await refusedWith(id)).builtOn).toEqual([{ kind: 'outcomes', count: 1, lines: [2] }]);
    });

    it('waits for whoever is about to refer to its people, and is then refused', async () => {
      const { id } = await imported(person('race-undo'));
      const whose = await idOf('race-undo');
      await api.owner.query('begin');
      await api.owner.query(
        `insert into work_note (id, bureau_id, beneficiary_id, kind, at, reached, text, author_id, version, created_at, updated_at)
         select gen_random_uuid(), bureau_id, id, 'phone', now(), true, '', $2, 1, now(), now() from beneficiary where id = $1`,
        [whose, nino.id],
      );
      const undo = david.call('undoImport', { id, body: { reason } });
      for (;;) {
        const { rows } = await api.owner.query<{ n: string }>(
          `select count(*) as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        );
        if (Number(rows[0]?.n) > 0) break;
      }
      await api.owner.query('commit');
      expect((await undo).problem.type).toBe('/problems/import-built-on');
    });
  });

  describe('of what cannot be undone', () => {
    const step = story('from the first step to the last');

    step('refuses a check, a failed file, and one without changes', async () => {
      const rows = csv(header, person('none-1'));
      const checked = await importFile(david, { ...beneficiaries, mode: 'validate' }, rows);
      const failed = await imported(person('none-2', { sex: 'x' }));
      await imported(person('none-1'));
      const nothing = await imported(person('none-1'));
      for (const { id } of [checked, failed, nothing]) {
        expect(await david.refused('undoImport', { id, body: { reason } })).toEqual([
          409,
          'import-not-written',
        ]);
        expect(await david.refused('getImportUse', { id })).toEqual([409, 'import-not-written']);
      }
    });

    step('refuses a second time, and a retry of the same request is answered', async () => {
      const { id } = await imported(person('twice-1'));
      const body = { reason };
      const [first, retry] = [
        await david.call('undoImport', { id, body, key: 'undo-once' }),
        await david.call('undoImport', { id, body, key: 'undo-once' }),
      ];
      expect([first.status, retry.status, retry.headers['idempotent-replay']]).toEqual([
        200,
        200,
        'true',
      ]);
      expect(retry.body).toEqual(first.body);
      expect(await david.refused('undoImport', { id, body })).toEqual([
        409,
        'import-undone-already',
      ]);
    });

    step('refuses an import of an earlier version, which kept no record of it', async () => {
      const { id } = await imported(person('old-1'));
      await api.owner.query('delete from import_record where run_id = $1', [id]);
      expect(await david.refused('undoImport', { id, body: { reason } })).toEqual([
        409,
        'import-not-kept',
      ]);
      expect(await idOf('old-1')).not.toBe('');
    });

    step('is for those who import, with a reason', async () => {
      const { id } = await imported(person('who-1'));
      expect(await nino.refused('undoImport', { id, body: { reason } })).toEqual([
        403,
        'forbidden',
      ]);
      expect(await david.refused('undoImport', { id, body: {} })).toEqual([400, 'invalid-request']);
      expect(
        await david.refused('undoImport', {
          id: '0197a000-0000-7000-8000-000000000009',
          body: { reason },
        }),
      ).toEqual([404, 'not-found']);
      expect(await david.ok('undoImport', { id, body: { reason } })).toMatchObject({
        created: 1,
      });
      expect(await idOf('who-1')).toBe('');
    });
  });

  it('names the kind of every table that may refer to its records', async () => {
    const { rows } = await api.owner.query<{ name: string }>(
      `select distinct c.relname as name from pg_constraint k
       join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
       where k.contype = 'f' and f.relname in ('beneficiary', 'rehabilitation_case', 'outcome_record', 'release_notice', 'legal_basis')`,
    );
    const unnamed = rows.filter(({ name }) => useKindOf(name) === 'others').map(({ name }) => name);
    expect(unnamed.toSorted()).toEqual(['beneficiary_name', 'timeline_entry']);
  });
});
