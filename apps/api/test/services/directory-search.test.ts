import { TestApi, type Caller } from '../support/api.js';
import { registerOrganisation } from '../support/organisations.js';
import { story } from '../support/story.js';

/** Nino searches for an offer that fits a person: by need, service, place and audience. */
describe('looking into the directory', () => {
  let api: TestApi;
  let nino: Caller;
  const names = new Map<string, string>();

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    const khidi = await registerOrganisation(api, 'ხიდი', 'Khidi');
    const step = await registerOrganisation(api, 'ახალი ნაბიჯი', 'New Step');
    const propose = async (name: string, body: Record<string, unknown>) => {
      const entry = await nino.ok('proposeDirectoryEntry', {
        body: {
          organisationId: khidi,
          serviceCode: 'informal-education',
          place: 'თბილისი',
          ...body,
        },
      });
      names.set(entry.id, name);
    };
    await propose('young', { ageFrom: 14, ageTo: 29, needs: ['educationProfession'] });
    await propose('women', { sex: 'female', ageFrom: 18, eligibility: 'დედები ბავშვებთან ერთად' });
    await propose('released', {
      organisationId: step,
      categories: ['formerPrisoner'],
      serviceCode: 'legal-assistance',
      place: 'Kutaisi',
      opening: '10:00-18:00',
    });
  });
  afterAll(() => api.stop());

  const found = async (query: Record<string, unknown>) =>
    (await nino.ok('listDirectoryEntries', { query })).items.map((e) => names.get(e.id)).sort();

  const step = story('from the first step to the last');

  step.each([
    [{}, ['released', 'women', 'young']],
    [{ need: 'educationProfession' }, ['young']],
    [{ age: 17 }, ['released', 'young']],
    [{ age: 29 }, ['released', 'women', 'young']],
    [{ age: 30 }, ['released', 'women']],
    [{ sex: 'male' }, ['released', 'young']],
    [{ sex: 'notStated' }, ['released', 'young']],
    [{ category: 'diversion' }, ['women', 'young']],
    [{ category: 'formerPrisoner', sex: 'female', age: 40 }, ['released', 'women']],
    [{ q: 'ქუთაისი' }, ['released']],
    [{ q: 'Tbilisi' }, ['women', 'young']],
    [{ q: 'Тбилиси' }, ['women', 'young']],
    [{ q: 'tbilissi bavshvebtan' }, []],
    [{ q: 'Bavshvebtan Ertad' }, ['women']],
    [{ q: 'batumi' }, []],
    [{ q: 'kutaisi' }, ['released']],
    [{ q: 'ბავშვებ' }, ['women']],
    [{ q: 'new step' }, ['released']],
    [{ q: '100%' }, []],
    [{ q: 'zzzz' }, []],
    [{ q: 'zz' }, []],
    [{ q: 'ააა' }, []],
    [{ q: 'aaabbb' }, []],
    [{ q: 'xyzq' }, []],
    // Words are heard from their beginning, and read anywhere.
    [{ q: 'utais' }, ['released']],
    [{ q: 'утаис' }, []],
    [{ q: 'кутаис' }, ['released']],
  ])('%j finds %j', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  step('shows for whom an offer is, and lets it be corrected', async () => {
    const id = [...names].find(([, name]) => name === 'young')?.[0] ?? '';
    expect(await nino.ok('getDirectoryEntry', { id })).toMatchObject({
      needs: ['educationProfession'],
      categories: [],
      sex: null,
      ageFrom: 14,
      ageTo: 29,
      opening: null,
    });
    const body = { ageTo: 17, categories: ['juvenileReferral'], sex: 'male' } as const;
    expect(
      await nino.ok('changeDirectoryEntry', {
        id,
        version: 1,
        body: { ...body, categories: [...body.categories] },
      }),
    ).toMatchObject({ ...body, ageFrom: 14 });
    const crossed = await nino.call('changeDirectoryEntry', {
      id,
      version: 2,
      body: { ageFrom: 18 },
    });
    expect(crossed.problem.errors?.map((e) => [e.pointer, e.code])).toEqual([
      ['/ageTo', 'minimum'],
    ]);
  });
});
