import type { Dto } from '@gza/contract';
import { TestApi, type Caller } from '../support/api.js';
import { openCase } from '../support/file.js';
import { csv, importFile } from '../support/imports.js';
import { story } from '../support/story.js';

const validate = { type: 'beneficiaries', mode: 'validate' } as const;
const commit = { type: 'beneficiaries', mode: 'commit' } as const;
const header = [
  'externalReference',
  'givenName',
  'familyName',
  'birthDate',
  'sex',
  'bureau',
  'category',
  'labels',
  'personalNumber',
  'decision',
  'birthYear',
];

/** Tamta Ghvinjilia, born on 4 March 1988, is known in Tbilisi. David is the head. */
describe('people of a file who may be known', () => {
  let api: TestApi;
  let david: Caller;
  let nino: Caller;
  let known: { beneficiaryId: string; caseNumber: string };

  beforeAll(async () => {
    api = await TestApi.start();
    david = await api.staff('head', 'დავით ლომიძე');
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    const { beneficiaryId } = await openCase(nino, {
      givenName: 'თამთა',
      familyName: 'ღვინჯილია',
      birthDate: '1988-03-04',
      personalNumber: '01024012345',
      sex: 'female',
    });
    const { currentCase } = await nino.ok('getBeneficiary', { id: beneficiaryId });
    known = { beneficiaryId, caseNumber: currentCase?.caseNumber ?? '' };
  });
  afterAll(() => api.stop());

  const row = (reference: string, more: Partial<Record<string, string>> = {}) => {
    const cells: Partial<Record<string, string>> = {
      externalReference: reference,
      givenName: 'თამთა',
      familyName: 'ღვინჯილია',
      birthDate: '1988-03-04',
      sex: 'female',
      bureau: 'kakheti',
      ...more,
    };
    return header.map((column) => cells[column] ?? '');
  };
  const file = (...rows: string[][]) => csv(header, ...rows);
  const namesakes = async () =>
    (
      await api.owner.query<{ reference: string; name: string }>(
        `select external_reference as reference, given_name || ' ' || family_name as name
         from beneficiary where external_reference like 'dup-%' order by external_reference`,
      )
    ).rows.map(({ reference }) => reference);
  const grounds = ({ errors }: Dto<'Import'>) =>
    errors.map(({ line, candidates }) => [line, candidates?.map(({ ground }) => ground)]);

  it.each<[string, Partial<Record<string, string>>, string]>([
    ['the same name and date', {}, 'nameAndBirthDate'],
    ['Latin letters', { givenName: 'Tamta', familyName: 'Gvinjilia' }, 'nameAndBirthDate'],
    ['a letter less', { familyName: 'ღვინჯილა' }, 'similarNameAndBirthDate'],
    ['a double name', { familyName: 'ღვინჯილია-ბერიძე' }, 'similarNameAndBirthDate'],
    ['another given name like it', { givenName: 'თამუნა' }, 'similarNameAndBirthDate'],
    ['another year', { birthDate: '1998-03-04' }, 'nameAndSimilarBirthDate'],
    ['day and month swapped', { birthDate: '1988-04-03' }, 'nameAndSimilarBirthDate'],
    ['another day and month of the year', { birthDate: '1988-06-24' }, 'name'],
    ['another personal number', { personalNumber: '01024055555' }, 'nameAndBirthDate'],
    ['the name and the year of birth', { birthDate: '', birthYear: '1988' }, 'name'],
    ['the name, without a date', { birthDate: '' }, 'name'],
  ])('are reported by %s, with the ground of the entry form', async (_what, cells, ground) => {
    const run = await importFile(david, validate, file(row('dup-x', cells)));
    expect([run.state, run.failed, run.undecided]).toEqual(['done', 1, 1]);
    expect(run.errors).toEqual([
      {
        line: 2,
        column: 'decision',
        code: 'possibleDuplicate',
        detail: `This person may be known already. Decide: new for a new person, skip to leave the row out, or name the person who is known: ${known.caseNumber}.`,
        person: {
          name: `${cells['familyName'] ?? 'ღვინჯილია'} ${cells['givenName'] ?? 'თამთა'}`,
          birthDate: cells['birthDate'] === '' ? null : (cells['birthDate'] ?? '1988-03-04'),
        },
        candidates: [
          {
            ground,
            decision: known.caseNumber,
            line: null,
            maskedName: 'თ… ღვ…',
            bureauCode: 'tbilisi',
            caseNumber: known.caseNumber,
            beneficiaryId: known.beneficiaryId,
          },
        ],
      },
    ]);
    // The entry form says the same.
    const { items } = await nino.ok('findDuplicates', {
      body: {
        givenName: cells['givenName'] ?? 'თამთა',
        familyName: cells['familyName'] ?? 'ღვინჯილია',
        ...(cells['birthDate'] !== '' && { birthDate: cells['birthDate'] ?? '1988-03-04' }),
      },
    });
    expect(items.map((hit) => [hit.ground, hit.beneficiaryId])).toEqual([
      [ground, known.beneficiaryId],
    ]);
  });

  it.each([
    ['another family name', { familyName: 'ბერიძე' }],
    ['another given name', { givenName: 'ირაკლი' }],
    ['a date that differs in two parts', { birthDate: '1998-08-04' }],
    [
      'a like name and another personal number',
      { givenName: 'თამუნა', personalNumber: '01024055555' },
    ],
    ['the personal number, which finds the person', { personalNumber: '01024012345' }],
    ['another year of birth', { birthDate: '', birthYear: '1989' }],
    ['no date and another given name like it', { birthDate: '', givenName: 'თამუნა' }],
    ['no date and another personal number', { birthDate: '', personalNumber: '01024055555' }],
    ['no name', { givenName: '', familyName: '' }],
  ])('are not those with %s', async (_what, cells) => {
    const run = await importFile(david, validate, file(row('dup-y', cells)));
    expect([run.state, run.failed, run.undecided, run.errors]).toEqual(['done', 0, 0, []]);
  });

  it('are also those of an earlier line, in the same batch and in a later one', async () => {
    const other = { givenName: 'გელა', familyName: 'აბულაძე', birthDate: '1970-05-06' };
    const filler = Array.from({ length: 250 }, (_, i) =>
      row(`dup-filler-${i}`, { givenName: '', familyName: '' }),
    );
    const run = await importFile(
      david,
      validate,
      file(
        row('dup-1', other),
        row('dup-2', { ...other, familyName: 'აბულაძე-კობახიძე' }),
        ...filler,
        row('dup-3', { ...other, birthDate: '1970-05-16' }),
      ),
    );
    expect(grounds(run)).toEqual([
      [3, ['similarNameAndBirthDate']],
      [254, ['nameAndSimilarBirthDate']],
    ]);
    expect(run.errors.map(({ candidates }) => candidates)).toEqual(
      ['similarNameAndBirthDate', 'nameAndSimilarBirthDate'].map((ground) => [
        {
          ground,
          decision: 'line 2',
          line: 2,
          maskedName: null,
          bureauCode: null,
          caseNumber: null,
          beneficiaryId: null,
        },
      ]),
    );
  });

  it('are not two lines with no more than a name and a year in common', async () => {
    const common = { givenName: 'მაია', familyName: 'წერეთელი' };
    const run = await importFile(
      david,
      validate,
      file(
        row('dup-maia-1', { ...common, birthDate: '1990-02-03' }),
        row('dup-maia-2', { ...common, birthDate: '1990-06-24' }),
        row('dup-maia-3', { ...common, birthDate: '' }),
      ),
    );
    expect([run.created, run.failed]).toEqual([3, 0]);
  });

  it('are in the audit of the check, which stores nobody', async () => {
    const run = await importFile(david, validate, file(row('dup-audit')));
    const { rows } = await api.owner.query<{ subjects: string[] }>(
      'select subjects from audit_event where criterion = $1',
      [`import ${run.id} of beneficiaries, started by ${david.id}`],
    );
    expect(rows).toEqual([{ subjects: [known.beneficiaryId] }]);
    expect(await namesakes()).not.toContain('dup-audit');
  });

  it('are not written without a decision: the file is refused, or the row left out', async () => {
    const content = file(row('dup-silent'), row('dup-plain', { familyName: 'ცქიტიშვილი' }));
    const refused = await importFile(david, commit, content);
    expect([refused.state, refused.created, refused.undecided]).toEqual(['failed', 0, 1]);
    const kept = await importFile(david, { ...commit, onError: 'skip' }, content);
    expect([kept.state, kept.created, kept.failed]).toEqual(['done', 1, 1]);
    expect(await namesakes()).toContain('dup-plain');
    expect(await namesakes()).not.toContain('dup-silent');
  });

  it('are decided in the file: new, left out, or the person, who keeps what is known', async () => {
    const content = file(
      row('dup-new', { decision: 'new' }),
      row('dup-skip', { decision: 'Skip' }),
      row('dup-known', {
        familyName: 'ღვინჯილა',
        labels: 'study:a',
        decision: known.caseNumber.toLowerCase(),
      }),
    );
    const run = await importFile(david, commit, content);
    expect([run.state, run.created, run.skipped, run.changed, run.failed]).toEqual([
      'done',
      1,
      1,
      1,
      0,
    ]);
    const { rows } = await api.owner.query(
      `select external_reference as reference, family_name as family, labels from beneficiary where id = $1`,
      [known.beneficiaryId],
    );
    expect(rows).toEqual([{ reference: 'dup-known', family: 'ღვინჯილია', labels: { study: 'a' } }]);
    expect(await namesakes()).toContain('dup-new');
    // The same file again finds everybody by the reference.
    const again = await importFile(david, commit, content);
    expect([again.state, again.unchanged, again.skipped, again.failed]).toEqual(['done', 2, 1, 0]);
    await david.ok('undoImport', { id: run.id, body: { reason: 'The wrong file.' } });
  });

  it('refuses a decision for somebody whom the row is not about, or with another number', async () => {
    const run = await importFile(
      david,
      validate,
      file(
        row('dup-a', { decision: 'GZ-1999-000001' }),
        row('dup-b', { decision: known.caseNumber, personalNumber: '01024055555' }),
        row('dup-c', { givenName: 'გია', familyName: 'ჟვანია', decision: known.caseNumber }),
      ),
    );
    expect(run.errors.map(({ line, code, allowed }) => [line, code, allowed])).toEqual([
      [2, 'oneOf', ['new', 'skip', known.caseNumber]],
      [3, 'otherPersonalNumber', undefined],
      [4, 'oneOf', ['new', 'skip']],
    ]);
  });

  it('joins two lines of one person, with one case', async () => {
    const person = { givenName: 'ზაზა', familyName: 'ფანჯიკიძე', birthDate: '1980-02-03' };
    const both = { ...person, category: 'formerPrisoner' };
    const run = await importFile(
      david,
      commit,
      file(
        row('dup-first', { ...both, labels: 'wave:1' }),
        row('dup-second', { ...both, labels: 'wave:2;arm:b', decision: 'line 2' }),
      ),
    );
    expect([run.state, run.created, run.changed]).toEqual(['done', 1, 1]);
    const { rows } = await api.owner.query(
      `select b.external_reference as reference, b.labels, count(c.id)::int as cases from beneficiary b
       join rehabilitation_case c on c.beneficiary_id = b.id where b.family_name = 'ფანჯიკიძე' group by b.id`,
    );
    expect(rows).toEqual([{ reference: 'dup-first', labels: { wave: '1', arm: 'b' }, cases: 1 }]);
    await david.ok('undoImport', { id: run.id, body: { reason: 'The wrong file.' } });
    const { rows: left } = await api.owner.query(
      `select id from beneficiary where family_name = 'ფანჯიკიძე'`,
    );
    expect(left).toEqual([]);
  });

  describe('with decisions on the dry run', () => {
    const step = story('decisions of the screen');
    const content = file(
      row('dup-s1'),
      row('dup-s2', { familyName: 'ღვინჯილა' }),
      row('dup-s3', { birthDate: '1988-03-14' }),
      row('dup-s4', { birthDate: '1998-03-04' }),
    );
    let checked: Dto<'Import'>;

    step('takes them by line, and one on all others', async () => {
      checked = await importFile(david, validate, content);
      expect([checked.undecided, checked.decisions, checked.otherDecision]).toEqual([4, [], null]);
      const first = await david.ok('decideImportRows', {
        id: checked.id,
        body: { decisions: [{ line: 2, decision: 'skip' }] },
      });
      expect([first.decisions, first.otherDecision]).toEqual([
        [{ line: 2, decision: 'skip' }],
        null,
      ]);
      const second = await david.ok('decideImportRows', {
        id: checked.id,
        body: {
          decisions: [
            { line: 2, decision: 'new' },
            { line: 3, decision: known.caseNumber },
          ],
          others: 'skip',
        },
      });
      expect([second.decisions, second.otherDecision]).toEqual([
        [
          { line: 2, decision: 'new' },
          { line: 3, decision: known.caseNumber },
        ],
        'skip',
      ]);
    });

    step('refuses those on other lines, and for other people', async () => {
      const answer = await david.call('decideImportRows', {
        id: checked.id,
        body: {
          decisions: [
            { line: 9, decision: 'new' },
            { line: 4, decision: 'line 2' },
          ],
        },
      });
      expect(answer.status).toBe(400);
      expect(answer.problem.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
        ['/decisions/0/line', 'notFound'],
        ['/decisions/1/decision', 'oneOf'],
      ]);
    });

    step('refuses them for another file', async () => {
      expect(
        await david.refused('startImport', {
          query: { ...commit, decisionsOf: checked.id },
          body: `${content}\r\n`,
        }),
      ).toEqual([409, 'import-file-differs']);
    });

    step('carries them out', async () => {
      const run = await importFile(david, { ...commit, decisionsOf: checked.id }, content);
      expect([run.state, run.created, run.changed, run.skipped, run.failed]).toEqual([
        'done',
        1,
        1,
        2,
        0,
      ]);
      expect([run.decisions, run.otherDecision]).toEqual([
        [
          { line: 2, decision: 'new' },
          { line: 3, decision: known.caseNumber },
        ],
        'skip',
      ]);
      expect(await namesakes()).toContain('dup-s1');
      expect(
        await david.refused('decideImportRows', { id: run.id, body: { decisions: [] } }),
      ).toEqual([409, 'import-not-checked']);
      await david.ok('undoImport', { id: run.id, body: { reason: 'The wrong file.' } });
    });
  });
});
