import { TestApi, type Caller } from '../support/api.js';
import { giveConsent } from '../support/file.js';
import { csv, importFile } from '../support/imports.js';

/** People outside sentence and release, whom the Department takes on with a written ground. */
describe('an excluded person', () => {
  let api: TestApi;
  let nino: Caller;
  let tamar: Caller;
  let zurab: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    zurab = await api.staff('head', 'ზურაბ რობაქიძე');
  });
  afterAll(() => api.stop());

  const ground = 'საქმე შეწყდა ხანგრძლივი პატიმრობის შემდეგ; ომბუდსმენმა გადმოამისამართა.';
  const beneficiary = { givenName: 'გიორგი', familyName: 'ჯაფარიძე', sex: 'male' } as const;
  const apply = (more: { category: 'excludedPerson' | 'familyMember'; categoryGround?: string }) =>
    nino.call('createApplication', { body: { channel: 'ngo', beneficiary, ...more } });
  const errorsOf = async (answer: ReturnType<typeof apply>) => {
    const { status, problem } = await answer;
    return [status, problem.errors?.map((error) => [error.pointer, error.code])];
  };
  /** The case of a new excluded person, and the person. */
  const takeOn = async () => {
    const { body: application } = await apply({
      category: 'excludedPerson',
      categoryGround: ground,
    });
    const { id, version } = application;
    const { caseId } = await nino.ok('acceptApplication', { id, version, body: {} });
    return { application, caseId: caseId ?? '', beneficiaryId: application.beneficiary.id };
  };

  it('applies with a written ground, which no other category has', async () => {
    expect(await errorsOf(apply({ category: 'excludedPerson' }))).toEqual([
      400,
      [['/categoryGround', 'required']],
    ]);
    expect(await errorsOf(apply({ category: 'familyMember', categoryGround: ground }))).toEqual([
      400,
      [['/categoryGround', 'notApplicable']],
    ]);
    const blank = apply({ category: 'excludedPerson', categoryGround: '  ' });
    expect((await blank).status).toBe(400);
  });

  it('has the ground on the application and on the case that it opens', async () => {
    const { application, caseId } = await takeOn();
    expect(application).toMatchObject({ category: 'excludedPerson', categoryGround: ground });
    expect(await nino.ok('getCase', { id: caseId })).toMatchObject({
      category: 'excludedPerson',
      categoryGround: ground,
    });
  });

  it('is helped by consent, not by a legal basis', async () => {
    const { caseId, beneficiaryId } = await takeOn();
    await tamar.ok('assignCase', { id: caseId, version: 1, body: { caseManagerId: nino.id } });
    const begin = { body: { caseId, instrumentCode: 'bps-rnr' } };
    expect(await nino.refused('createAssessment', begin)).toEqual([422, 'consent-required']);
    await giveConsent(nino, beneficiaryId);
    expect((await nino.call('createAssessment', begin)).status).toBe(201);
  });

  it('is a class of the figures and of the list of people', async () => {
    const { beneficiaryId } = await takeOn();
    const { rows } = await zurab.ok('getReport', {
      code: 'active-stock',
      query: { by: 'category' },
    });
    expect(rows.map(({ dimensions }) => dimensions['category'])).toEqual(['excludedPerson']);
    const { items } = await nino.ok('listBeneficiaries', { query: { category: 'excludedPerson' } });
    expect(items.map(({ id }) => id)).toContain(beneficiaryId);
  });

  it('comes in by a file too, with the ground in a column of its own', async () => {
    const file = csv(
      ['externalReference', 'sex', 'bureau', 'category', 'categoryGround'],
      ['N-1', 'female', 'tbilisi', 'excludedPerson', ground],
      ['N-2', 'female', 'tbilisi', 'excludedPerson', ''],
    );
    const run = await importFile(zurab, { type: 'beneficiaries', mode: 'validate' }, file);
    expect(run.errors.map(({ line, column, code }) => [line, column, code])).toEqual([
      [3, 'categoryGround', 'required'],
    ]);
  });
});
