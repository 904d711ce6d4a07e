import { TestApi, type Caller } from '../support/api.js';
import { csv, importFile } from '../support/imports.js';

/** Courts send their acts in lists: each is a sentence or measure of a person who is known. */
describe('an import of court acts', () => {
  let api: TestApi;
  let david: Caller;
  let nino: Caller;
  let id: string;

  const number = '01001044401';
  const header = [
    'beneficiaryPersonalNumber',
    'kind',
    'actNumber',
    'issuedBy',
    'actDate',
    'startsOn',
    'endsOn',
    'article',
    'mandatoryObligations',
    'juvenileRules',
  ];
  const line = (more: Partial<Record<string, string>> = {}) =>
    header.map(
      (column) =>
        ({
          beneficiaryPersonalNumber: number,
          kind: 'conditionalSentence',
          actNumber: '1/123-26',
          issuedBy: 'თბილისის საქალაქო სასამართლო',
          actDate: '04.03.2026',
          startsOn: '2026-03-10',
          mandatoryObligations: 'არ დატოვოს ქვეყანა; გამოცხადდეს ბიუროში',
          ...more,
        })[column] ?? '',
    );
  const run = (mode: 'validate' | 'commit', ...lines: string[][]) =>
    importFile(david, { type: 'courtActs', mode, onError: 'skip' }, csv(header, ...lines));
  const acts = async () =>
    (await nino.ok('listLegalBases', { id })).items
      .map(({ kind, actNumber, startsOn, endsOn, mandatoryObligations, caseId, version }) => [
        kind,
        actNumber,
        startsOn,
        endsOn,
        mandatoryObligations.length,
        caseId !== null,
        version,
      ])
      .toSorted((a, b) => String(a[1]).localeCompare(String(b[1])));
  const told = async () =>
    (await nino.ok('getTimeline', { id })).items.filter(({ kind }) => kind === 'legalBasisRecorded')
      .length;

  beforeAll(async () => {
    api = await TestApi.start();
    api.clock.set('2026-11-30T06:00:00Z');
    david = await api.staff('head', 'დავით ლომიძე');
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    const people = await importFile(
      david,
      { type: 'beneficiaries', mode: 'commit' },
      csv(
        ['personalNumber', 'familyName', 'birthDate', 'sex', 'bureau', 'category', 'decision'],
        [number, 'მაისურაძე', '1990-05-01', 'male', 'tbilisi', 'probationerMandatory', 'new'],
      ),
    );
    expect(people).toMatchObject({ created: 1, failed: 0 });
    const { rows } = await api.owner.query<{ id: string }>(
      'select id from beneficiary where personal_number = $1',
      [number],
    );
    id = rows[0]?.id ?? '';
  });
  afterAll(() => api.stop());

  it('writes nothing in a check, then the act in the open case, and nothing once more', async () => {
    expect(await run('validate', line())).toMatchObject({ created: 1, failed: 0 });
    expect(await acts()).toEqual([]);
    expect(await run('commit', line())).toMatchObject({ created: 1, failed: 0 });
    expect(await acts()).toEqual([
      ['conditionalSentence', '1/123-26', '2026-03-10', null, 2, true, 1],
    ]);
    expect(await told()).toBe(1);
    expect(await run('commit', line(), line())).toMatchObject({ unchanged: 2, created: 0 });
  });

  it('changes what the file says of a known act, and is undone with what was before', async () => {
    const { id: importId, ...counts } = await run(
      'commit',
      line({ endsOn: '2027-03-09', mandatoryObligations: 'გამოცხადდეს ბიუროში' }),
      line({ kind: 'houseArrest', actNumber: '2/7-26' }),
    );
    expect(counts).toMatchObject({ changed: 1, created: 1, failed: 0 });
    expect(await acts()).toEqual([
      ['conditionalSentence', '1/123-26', '2026-03-10', '2027-03-09', 1, true, 2],
      ['houseArrest', '2/7-26', '2026-03-10', null, 2, true, 1],
    ]);
    expect(await told()).toBe(2);
    expect(await david.ok('getImportUse', { id: importId })).toEqual({
      people: 0,
      cases: 0,
      outcomes: 0,
      notices: 0,
      legalBases: 1,
      changed: 1,
      builtOn: [],
    });
    await david.ok('undoImport', { id: importId, body: { reason: 'სხვა სასამართლოს სია იყო' } });
    expect(await acts()).toEqual([
      ['conditionalSentence', '1/123-26', '2026-03-10', null, 2, true, 3],
    ]);
    expect(await told()).toBe(1);
  });

  it('is not undone once somebody corrected an act of it', async () => {
    const { id: importId } = await run('commit', line({ kind: 'other', actNumber: '3/9-26' }));
    const { items } = await nino.ok('listLegalBases', { id });
    const act = items.find(({ actNumber }) => actNumber === '3/9-26');
    await nino.ok('changeLegalBasis', {
      id: act?.id ?? '',
      version: act?.version ?? 0,
      body: { article: '177' },
    });
    const { builtOn } = await david.ok('getImportUse', { id: importId });
    expect(builtOn.map(({ kind, lines }) => [kind, lines])).toEqual([['caseFile', [2]]]);
    expect(
      await david.refused('undoImport', { id: importId, body: { reason: 'შეცდომა' } }),
    ).toEqual([409, 'import-built-on']);
  });

  it('says at its cell what cannot be, and writes the other rows', async () => {
    const { errors, ...counts } = await run(
      'commit',
      line({ beneficiaryPersonalNumber: '01001044499' }),
      line({ actNumber: '' }),
      line({ actNumber: '4/1-26', issuedBy: '' }),
      line({ actNumber: '4/2-26', endsOn: '2026-03-01' }),
      line({ actNumber: '4/3-26', kind: 'prison' }),
      line({ actNumber: '4/4-26' }),
    );
    expect(errors.map(({ line: at, column, code }) => [at, column, code])).toEqual([
      [2, 'beneficiaryPersonalNumber', 'notFound'],
      [3, 'actNumber', 'required'],
      [4, 'issuedBy', 'required'],
      [5, 'endsOn', 'dateOrder'],
      [6, 'kind', 'oneOf'],
    ]);
    expect(counts).toMatchObject({ created: 1, failed: 5 });
  });
});
