import { TestApi, type Caller } from '../support/api.js';
import { openCase } from '../support/file.js';

/** The language in which a person reads papers. Nino takes people in. */
describe('the reading language of a person', () => {
  let api: TestApi;
  let nino: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
  });
  afterAll(() => api.stop());

  const read = (id: string) => nino.ok('getBeneficiary', { id });

  it('is registered, corrected, left alone and cleared', async () => {
    const { beneficiaryId: id } = await openCase(nino, { readingLanguage: 'az' });
    const registered = await read(id);
    expect(registered.readingLanguage).toBe('az');

    const change = async (body: object) => {
      const { version } = await read(id);
      await nino.ok('changeBeneficiary', { id, version, body });
      return (await read(id)).readingLanguage;
    };
    expect(await change({ readingLanguage: 'hy' })).toBe('hy');
    expect(await change({ address: 'ახალქალაქი' })).toBe('hy');
    expect(await change({ readingLanguage: null })).toBeNull();
  });

  it('is unknown when nobody has asked', async () => {
    const { beneficiaryId } = await openCase(nino);
    expect((await read(beneficiaryId)).readingLanguage).toBeNull();
  });

  it('is refused when no paper is in it', async () => {
    const { status, problem } = await nino.call('createApplication', {
      body: {
        channel: 'walkIn',
        category: 'formerPrisoner',
        beneficiary: {
          givenName: 'ლია',
          familyName: 'ჩიჩუა',
          sex: 'female',
          readingLanguage: 'de',
        },
      },
    });
    expect(status).toBe(400);
    expect(problem.errors?.map((e) => `${e.pointer} ${e.code}`)).toEqual([
      '/beneficiary/readingLanguage oneOf',
    ]);
  });
});
