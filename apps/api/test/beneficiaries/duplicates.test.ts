import { TestApi, type Caller } from '../support/api.js';
import { openCase } from '../support/file.js';

/** Tamta Ghvinjilia, born on 4 March 1988, is known in Tbilisi. Levan takes applications in Kakheti. */
describe('possible duplicates', () => {
  let api: TestApi;
  let levan: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    const nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    levan = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
    await openCase(nino, {
      givenName: 'თამთა',
      familyName: 'ღვინჯილია',
      birthDate: '1988-03-04',
      personalNumber: '01024012345',
      sex: 'female',
    });
    await openCase(nino, { givenName: 'გელა', familyName: 'აბულაძე', birthDate: '1988-03-04' });
  });
  afterAll(() => api.stop());

  const known = { givenName: 'თამთა', familyName: 'ღვინჯილია', birthDate: '1988-03-04' };

  it.each([
    ['the personal number', { personalNumber: '01024012345' }, 'personalNumber'],
    ['the same name and date', known, 'nameAndBirthDate'],
    [
      'Latin letters',
      { ...known, givenName: 'Tamta', familyName: 'Gvinjilia' },
      'nameAndBirthDate',
    ],
    ['a letter less', { ...known, familyName: 'ღვინჯილა' }, 'similarNameAndBirthDate'],
    ['a double name', { ...known, familyName: 'ღვინჯილია-ბერიძე' }, 'similarNameAndBirthDate'],
    ['a slip in the given name', { ...known, givenName: 'თამტა' }, 'nameAndBirthDate'],
    ['another given name like it', { ...known, givenName: 'თამუნა' }, 'similarNameAndBirthDate'],
    ['another year', { ...known, birthDate: '1998-03-04' }, 'nameAndSimilarBirthDate'],
    ['another month', { ...known, birthDate: '1988-08-04' }, 'nameAndSimilarBirthDate'],
    ['another day', { ...known, birthDate: '1988-03-24' }, 'nameAndSimilarBirthDate'],
    ['day and month swapped', { ...known, birthDate: '1988-04-03' }, 'nameAndSimilarBirthDate'],
    ['no date', { givenName: 'თამთა', familyName: 'ღვინჯილია' }, 'name'],
  ])('are found by %s, with the ground', async (_what, body, ground) => {
    const { items } = await levan.ok('findDuplicates', { body });
    expect(items).toEqual([
      {
        ground,
        maskedName: 'თ… ღვ…',
        bureau: expect.objectContaining({ code: 'tbilisi' }),
        caseNumber: expect.stringMatching(/^GZ-/u),
        beneficiaryId: null,
        openCase: true,
      },
    ]);
  });

  it.each([
    ['another name of the same day', { ...known, givenName: 'ირაკლი', familyName: 'ჟვანია' }],
    ['another family name', { ...known, familyName: 'ბერიძე' }],
    ['a date that differs in two parts', { ...known, birthDate: '1998-08-04' }],
  ])('are not those with %s', async (_what, body) => {
    expect((await levan.ok('findDuplicates', { body })).items).toEqual([]);
  });
});
