import { TestApi, type Caller } from '../support/api.js';
import { csv, importFile } from '../support/imports.js';

/** The list of releases that the penitentiary sends: a notice for each person of it. */
describe('an import of a list of releases', () => {
  let api: TestApi;
  let david: Caller;
  let nino: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    api.clock.set('2026-11-30T06:00:00Z');
    david = await api.staff('head', 'დავით ლომიძე');
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    const admin = await api.staff('administrator', 'ადმინისტრატორი');
    for (const [code, ka] of [
      ['N8', 'გლდანის დაწესებულება'],
      ['N2', 'ქუთაისის დაწესებულება'],
    ] as const)
      await admin.ok('createEstablishment', { body: { code, name: { ka, en: `Prison ${code}` } } });
  });
  afterAll(() => api.stop());

  const header = [
    'personalNumber',
    'givenName',
    'familyName',
    'birthDate',
    'sex',
    'bureau',
    'establishment',
    'expectedOn',
    'notifiedOn',
    'decision',
  ];
  type Cells = Partial<Record<string, string>>;
  const line = (personalNumber: string, more: Cells = {}) =>
    header.map(
      (column) =>
        ({
          personalNumber,
          givenName: 'დათო',
          familyName: 'ლომიძე',
          birthDate: '1988-03-04',
          sex: 'male',
          bureau: 'tbilisi',
          establishment: 'N8',
          expectedOn: '2027-01-20',
          notifiedOn: '2026-11-25',
          decision: 'new',
          ...more,
        })[column] ?? '',
    );
  const run = (mode: 'validate' | 'commit', ...lines: string[][]) =>
    importFile(david, { type: 'releases', mode, onError: 'skip' }, csv(header, ...lines));
  /** What the screen of releases shows of a person, and the day that the record shows. */
  const known = async (personalNumber: string) => {
    const { rows } = await api.owner.query<{ id: string }>(
      'select id from beneficiary where personal_number = $1',
      [personalNumber],
    );
    const id = rows[0]?.id ?? '';
    const { items } = await nino.ok('listReleaseNotices', { query: { scope: 'all' } });
    return {
      id,
      record: (await nino.ok('getBeneficiary', { id })).releaseDate,
      notices: items
        .filter(({ beneficiary }) => beneficiary.id === id)
        .map(({ establishment, expectedOn, notifiedOn, visits }) => [
          establishment,
          expectedOn,
          notifiedOn,
          visits.length,
        ]),
    };
  };
  const number = '01001033301';

  it('writes nothing in a check, and then the notice of a new person', async () => {
    const first = line(number, { establishment: 'გლდანის  დაწესებულება' });
    expect(await run('validate', first)).toMatchObject({ created: 1, failed: 0 });
    expect((await nino.ok('listReleaseNotices', { query: { scope: 'all' } })).items).toEqual([]);
    expect(await run('commit', first)).toMatchObject({ created: 1, failed: 0 });
    const { id, ...shown } = await known(number);
    expect(shown).toEqual({
      record: '2027-01-20',
      notices: [['N8', '2027-01-20', '2026-11-25', 0]],
    });
    const { items } = await nino.ok('getTimeline', { id });
    expect(items.map(({ kind }) => kind).toSorted()).toEqual([
      'beneficiaryImported',
      'releaseNoticeReceived',
    ]);
  });

  it('counts the same notice once more as unchanged', async () => {
    expect(
      await run('commit', line(number), line('01001033302', { expectedOn: '2026-11-26' })),
    ).toMatchObject({ unchanged: 1, created: 1 });
    // The second person is out already; the list of the next week says so once more.
    expect(
      await run(
        'commit',
        line(number, { notifiedOn: '' }),
        line('01001033302', { expectedOn: '2026-11-26' }),
      ),
    ).toMatchObject({ unchanged: 2, created: 0, changed: 0 });
  });

  it('gives the notice in force another day and prison, and keeps its visits', async () => {
    const { items } = await nino.ok('listReleaseNotices', { query: { scope: 'all' } });
    const notice = items.find(({ expectedOn }) => expectedOn === '2027-01-20');
    await nino.ok('recordPreReleaseVisit', {
      id: notice?.id ?? '',
      version: notice?.version ?? 0,
      body: { result: 'undecided' },
    });
    const moved = { establishment: 'N2', expectedOn: '2027-02-10', notifiedOn: '2026-11-29' };
    expect(await run('commit', line(number, moved))).toMatchObject({ changed: 1, created: 0 });
    const { record, notices } = await known(number);
    expect([record, notices]).toEqual(['2027-02-10', [['N2', '2027-02-10', '2026-11-29', 1]]]);
  });

  it('says at its cell what cannot be, and writes the other rows', async () => {
    const { errors, ...counts } = await run(
      'commit',
      line(number, { expectedOn: '2027-03-01', notifiedOn: '2026-11-28' }),
      line(number, { sex: 'female' }),
      line('01001033302', { birthDate: '1990-01-01', familyName: 'ბერიძე', givenName: 'ზაზა' }),
      line('01001033303', { establishment: 'N99' }),
      line('01001033304', { expectedOn: '' }),
      line('', {}),
      line('01001033305', { familyName: 'აბაშიძე', decision: '' }),
      line('01001033306', { givenName: 'დათო', decision: '' }),
    );
    expect(errors.map(({ line: at, column, code }) => [at, column, code])).toEqual([
      [2, 'notifiedOn', 'dateOrder'],
      [3, 'personalNumber', 'duplicate'],
      [4, 'familyName', 'otherThanRecord'],
      [4, 'birthDate', 'otherThanRecord'],
      [5, 'establishment', 'unlisted'],
      [6, 'expectedOn', 'required'],
      [7, 'personalNumber', 'required'],
      [9, 'decision', 'possibleDuplicate'],
    ]);
    expect(counts).toMatchObject({ created: 1, failed: 7, undecided: 1 });
    expect((await known(number)).notices).toEqual([['N2', '2027-02-10', '2026-11-29', 1]]);
  });
});
