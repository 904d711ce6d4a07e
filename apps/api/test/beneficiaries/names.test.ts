import { TestApi, type Caller } from '../support/api.js';
import { openCase } from '../support/file.js';

/** Names and texts of one line. Nino takes people in, Tamar leads the bureau, Tornike administers. */
describe('names', () => {
  let api: TestApi;
  let nino: Caller;
  let tornike: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
  });
  afterAll(() => api.stop());

  const apply = (beneficiary: object) =>
    nino.call('createApplication', {
      body: {
        channel: 'walkIn',
        category: 'formerPrisoner',
        beneficiary: { givenName: 'ლია', familyName: 'ჩიჩუა', sex: 'female', ...beneficiary },
      },
    });

  it('are stored with single blanks, as are the other texts of a person', async () => {
    const { beneficiaryId } = await openCase(nino, {
      givenName: ' ლია\t\n მარია ',
      familyName: '\u2003ჩიჩუა /\u00a0ბერიძე\r\n',
      citizenship: 'საქართველო\t',
      address: 'ქუთაისი,\n რუსთაველის 1',
    });
    expect(await nino.ok('getBeneficiary', { id: beneficiaryId })).toMatchObject({
      givenName: 'ლია მარია',
      familyName: 'ჩიჩუა / ბერიძე',
      citizenship: 'საქართველო',
      address: 'ქუთაისი, რუსთაველის 1',
    });
  });

  it.each([
    ['a direction override', { givenName: 'ლია\u202e' }, '/beneficiary/givenName hiddenCharacters'],
    [
      'a zero-width space',
      { familyName: 'ჩი\u200bჩუა' },
      '/beneficiary/familyName hiddenCharacters',
    ],
    ['an emoji', { givenName: 'ლია😀' }, '/beneficiary/givenName personName'],
    ['markup', { familyName: '<img src=x>' }, '/beneficiary/familyName personName'],
    ['only blanks', { givenName: ' \t' }, '/beneficiary/givenName minLength'],
    ['a control character', { address: 'ქ.\u0007' }, '/beneficiary/address hiddenCharacters'],
  ])('of a person are refused with %s', async (_what, beneficiary, error) => {
    const { status, problem } = await apply(beneficiary);
    expect(status).toBe(400);
    expect(problem.errors?.map((e) => `${e.pointer} ${e.code}`)).toEqual([error]);
  });

  it('say in both languages how to mend the text', async () => {
    const details = await Promise.all(
      (['ka', 'en'] as const).map(async (language) => {
        const { problem } = await tornike.call('createOrganisation', {
          language,
          body: { name: { ka: 'ხი\u202eდი', en: 'Bridge' }, legalForm: 'nnle' },
        });
        return problem.errors;
      }),
    );
    expect(details).toEqual([
      [
        {
          pointer: '/name/ka',
          code: 'hiddenCharacters',
          detail:
            'ტექსტში არის უხილავი სიმბოლო (საკონტროლო, ნულოვანი სიგანის ან მიმართულების). აკრიფეთ ტექსტი ხელახლა.',
        },
      ],
      [
        {
          pointer: '/name/ka',
          code: 'hiddenCharacters',
          detail:
            'The text contains an invisible character (control, zero width or direction). Type the text again.',
        },
      ],
    ]);
  });

  it('of organisations, bureaus and views are stored with single blanks', async () => {
    const organisation = await tornike.ok('createOrganisation', {
      body: {
        name: { ka: ' ხიდი\t ფონდი', en: 'Bridge \n Fund' },
        legalForm: 'nnle',
        contactPoints: [{ kind: 'address', value: 'ქ.  თბილისი', label: ' მთავარი\tოფისი' }],
      },
    });
    expect(organisation).toMatchObject({
      name: { ka: 'ხიდი ფონდი', en: 'Bridge Fund' },
      contactPoints: [{ kind: 'address', value: 'ქ. თბილისი', label: 'მთავარი ოფისი' }],
    });
    const view = await nino.ok('createSavedView', {
      body: { name: 'ჩემი\n სია ', filters: {}, shared: false },
    });
    expect(view.name).toBe('ჩემი სია');
  });
});
