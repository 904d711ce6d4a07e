import { TestApi, type Caller } from '../support/api.js';
import { openCase } from '../support/file.js';
import { csv, importFile } from '../support/imports.js';
import { story } from '../support/story.js';

const commit = { mode: 'commit' } as const;
const validate = { mode: 'validate' } as const;
const beneficiaries = { type: 'beneficiaries' } as const;
const outcomes = { type: 'outcomes' } as const;

/** David is the head; Nino works in Tbilisi. */
describe('imports of rows', () => {
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

  it('that are refused or only validated use up no case number, and kept ones follow one another', async () => {
    const header = ['externalReference', 'sex', 'bureau', 'category'];
    const rows = (...sexes: string[]) =>
      csv(header, ...sexes.map((sex, i) => [`gap-${sex}-${i}`, sex, 'tbilisi', 'formerPrisoner']));
    const numbers = async () => {
      const { rows: found } = await api.owner.query<{ n: number }>(
        `select right(c.case_number, 6)::int as n from rehabilitation_case c
         join beneficiary b on b.id = c.beneficiary_id where b.external_reference like 'gap-%' order by c.case_number`,
      );
      return found.map(({ n }) => n);
    };
    const query = { ...beneficiaries };
    await importFile(david, { ...query, ...validate }, rows('male', 'female'));
    const refused = await importFile(
      david,
      { ...query, ...commit },
      rows('male', 'female', 'neither'),
    );
    expect([refused.state, refused.failed, await numbers()]).toEqual(['failed', 1, []]);
    const { rows: before } = await api.owner.query<{ n: string }>(
      'select case when is_called then last_value else 0 end as n from case_number_seq',
    );
    const kept = await importFile(david, { ...query, ...commit }, rows('male', 'female', 'male'));
    expect([kept.state, kept.created]).toEqual(['done', 3]);
    const next = Number(before[0]?.n) + 1;
    expect(await numbers()).toEqual([next, next + 1, next + 2]);
    // A second open case is refused before a number is taken.
    const { id } = (
      await api.owner.query<{ id: string }>(
        `select id from beneficiary where external_reference = 'gap-male-0'`,
      )
    ).rows[0] ?? { id: '' };
    const application = await nino.ok('createApplication', {
      body: { channel: 'walkIn', category: 'formerPrisoner', beneficiaryId: id },
    });
    expect(
      await nino.refused('acceptApplication', { id: application.id, version: 1, body: {} }),
    ).toEqual([409, 'open-case-exists']);
    const { rows: after } = await api.owner.query<{ n: string }>(
      'select last_value as n from case_number_seq',
    );
    expect(Number(after[0]?.n)).toBe(next + 2);
  });

  it('say in which language a person reads, and an empty cell leaves it', async () => {
    const header = ['externalReference', 'sex', 'bureau', 'readingLanguage'];
    const sent = (...languages: string[]) =>
      importFile(
        david,
        { ...beneficiaries, ...commit },
        csv(header, ...languages.map((code, i) => [`reads-${i}`, 'female', 'tbilisi', code])),
      );
    const languages = async () => {
      const { rows } = await api.owner.query<{ code: string | null }>(
        `select reading_language as code from beneficiary where external_reference like 'reads-%' order by external_reference`,
      );
      return rows.map(({ code }) => code);
    };
    await sent('az', 'ru', '');
    expect(await languages()).toEqual(['az', 'ru', null]);
    const { id } = await sent('', 'hy', 'ka');
    expect(await languages()).toEqual(['az', 'hy', 'ka']);
    await david.ok('undoImport', { id, body: { reason: 'Another file was meant.' } });
    expect(await languages()).toEqual(['az', 'ru', null]);
    const wrong = await sent('fr');
    expect([wrong.state, wrong.errors.map(({ column, code }) => [column, code])]).toEqual([
      'failed',
      [['readingLanguage', 'oneOf']],
    ]);
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
    /** A valid row with one invalid cell. */
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
      ['birthDate', '2026-11-25', 'dateRange'],
      ['birthYear', '90', 'birthYear'],
      ['birthYear', '2027', 'dateRange'],
      ['sex', '', 'required'],
      ['sex', 'f', 'oneOf'],
      ['region', 'Tbilisi', 'oneOf'],
      ['bureau', '', 'required'],
      ['bureau', 'atlantis', 'oneOf'],
      ['category', 'prisoner', 'oneOf'],
      ['releaseDate', 'soon', 'date'],
      ['labels', 'wave', 'labels'],
    ];
    // Every second row is valid: the invalid ones are on lines 3, 5, 7 … 41.
    const rows = spoilt.flatMap(([column, value], i) => [
      good(2 * i + 1),
      bad(2 * i + 2, column, value),
    ]);
    const file = csv(header, ...rows);

    const step = story('from the first step to the last');

    step(
      'reports all of them with line, column and words in the language of the reader',
      async () => {
        const run = await importFile(david, { ...beneficiaries, ...commit }, file, 'ka');
        expect(run.errors.map((e) => [e.line, e.column, e.code])).toEqual(
          spoilt.map(([column, _value, code], i) => [2 * i + 3, column, code]),
        );
        expect(run.errors[0]?.detail).toBe('ეს ველი სავალდებულოა.');
        const english = await david.ok('getImport', { id: run.id, language: 'en' });
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
      expect(
        await count(
          `rehabilitation_case c join beneficiary b on b.id = c.beneficiary_id where b.external_reference like 'reg-%'`,
        ),
      ).toBe(0);
    });

    step('says in a dry run what would come of it', async () => {
      expect(
        await importFile(david, { ...beneficiaries, ...validate, onError: 'skip' }, file),
      ).toMatchObject({ state: 'done', created: 20, failed: 20 });
      expect(await count(`beneficiary where external_reference like 'reg-%'`)).toBe(0);
    });

    step(
      'writes the good rows when the bad ones may be skipped, and opens their cases',
      async () => {
        expect(
          await importFile(david, { ...beneficiaries, ...commit, onError: 'skip' }, file),
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

    step(
      'does not move a birth behind the work with them, nor a release before the birth',
      async () => {
        const head = ['personalNumber', 'sex', 'bureau', 'birthDate', 'birthYear', 'releaseDate'];
        const born = csv(head, ['01001088888', 'male', 'tbilisi', '1988-03-04', '', '']);
        expect(await importFile(david, { ...beneficiaries, ...commit }, born)).toMatchObject({
          changed: 1,
        });
        const { id } = (await nino.ok('searchBeneficiaries', { body: { text: '01001088888' } }))
          .items[0] ?? { id: '' };
        await nino.ok('createApplication', {
          body: {
            channel: 'walkIn',
            category: 'formerPrisoner',
            beneficiaryId: id,
            appliedOn: '2026-11-20',
          },
        });
        const errorsOf = async (...row: string[]) => {
          const file = csv(head, ['01001088888', 'male', 'tbilisi', ...row]);
          const run = await importFile(david, { ...beneficiaries, ...validate }, file);
          return run.errors.map(({ column, code, detail }) => [column, code, detail]);
        };
        const range = 'Enter a date from 01.01.1900 to 20.11.2026.';
        expect(await errorsOf('2026-11-21', '', '')).toEqual([['birthDate', 'dateRange', range]]);
        expect(await errorsOf('2026-11-20', '', '')).toEqual([]);
        const before = `The date is before the birth of the person. Enter a date from`;
        expect(await errorsOf('', '', '1988-03-03')).toEqual([
          ['releaseDate', 'dateBeforeBirth', `${before} 04.03.1988 to 24.11.2056.`],
        ]);
        expect(await errorsOf('', '1990', '1989-12-31')).toEqual([
          ['releaseDate', 'dateBeforeBirth', `${before} 01.01.1990 to 24.11.2056.`],
        ]);
        expect(await errorsOf('', '', '04.03.1988')).toEqual([]);
      },
    );

    step('ties an outcome to a person or a case, and says which key leads nowhere', async () => {
      const { caseId } = await openCase(nino, { givenName: 'ელენე', familyName: 'გოგუა' });
      const { caseNumber } = await nino.ok('getCase', { id: caseId });
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
});
