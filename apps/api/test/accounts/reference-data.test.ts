import { referenceData } from '../../src/platform/reference.js';
import { seedPlaces } from '../../src/modules/workforce/persistence/seed.js';
import { seedServices } from '../../src/modules/services/persistence/seed.js';
import { seedProgrammes } from '../../src/modules/programmes/persistence/seed.js';
import { TestApi, type Caller, type Reply } from '../support/api.js';
import { registerOrganisation } from '../support/organisations.js';

const errorsOf = ({ status, problem }: Reply<unknown>) => [
  status,
  problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`),
];
const name = (text: string) => ({ ka: `${text} ქართულად`, en: text });

/** Tornike keeps the lists from which other records choose. */
describe('reference data', () => {
  let api: TestApi;
  let tornike: Caller;
  let zurab: Caller;
  let nino: Caller;
  beforeAll(async () => {
    api = await TestApi.start();
    tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
    zurab = await api.staff('head', 'ზურაბ ლომიძე');
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
  });
  afterAll(() => api.stop());

  const region = async (code: string) => {
    const made = await tornike.ok('createRegion', { body: { code, name: name(code) } });
    return { code, version: made.version };
  };
  const ended = async (code: string) => {
    const { version } = await region(code);
    await tornike.ok('changeRegion', { code, version, body: { active: false } });
  };

  describe('of regions', () => {
    it('are added once by an administrator, with a code of ISO 3166-2', async () => {
      const body = { code: 'AM-ER', name: name('Yerevan') };
      expect(await tornike.ok('createRegion', { body })).toEqual({
        ...body,
        active: true,
        version: 2,
      });
      expect(await tornike.refused('createRegion', { body })).toEqual([409, 'region-exists']);
      expect(await zurab.refused('createRegion', { body })).toEqual([403, 'forbidden']);
    });

    it.each(['ER', 'am-er', 'AM-', 'AM-ERVN', 'AMER', 'AM_ER', ' AM-ER'])(
      'are refused with the code %j, which says its form',
      async (code) => {
        const reply = await tornike.call('createRegion', { body: { code, name: name('x') } });
        expect(errorsOf(reply)).toEqual([400, ['/code regionCode']]);
      },
    );

    it('are renamed, and changed by nobody at an older version', async () => {
      const at = await region('AM-AG');
      const changed = await tornike.ok('changeRegion', {
        ...at,
        body: { name: name('Aragatsotn') },
      });
      expect(changed).toEqual({
        code: 'AM-AG',
        name: name('Aragatsotn'),
        active: true,
        version: 3,
      });
      expect(await tornike.refused('changeRegion', { ...at, body: { active: false } })).toEqual([
        412,
        'stale-version',
      ]);
    });

    it('that have ended are chosen no more, and stay where they are', async () => {
      const { code, version } = await region('AM-KT');
      const body = { code: 'kotayk', name: name('Kotayk bureau'), regions: [code] };
      const bureau = await tornike.ok('createBureau', { body });
      await tornike.ok('changeRegion', { code, version, body: { active: false } });
      const other = await tornike.call('createBureau', {
        body: { ...body, code: 'other', regions: ['GE-TB', code] },
      });
      expect(errorsOf(other)).toEqual([400, ['/regions/1 inactive']]);
      const kept = await tornike.ok('changeBureau', {
        id: bureau.id,
        version: bureau.version,
        body: { regions: [code, 'GE-TB'] },
      });
      expect(kept.regions).toEqual([code, 'GE-TB']);
      const { items } = await nino.ok('listRegions');
      expect(items.find((one) => one.code === code)?.active).toBe(false);
    });

    it('that have ended are refused for people and offers', async () => {
      await ended('AM-LO');
      const person = {
        givenName: 'ანა',
        familyName: 'ლორელი',
        sex: 'female',
        regionCode: 'AM-LO',
      };
      const application = await nino.call('createApplication', {
        body: { beneficiary: person, category: 'probationerVoluntary', channel: 'walkIn' },
      });
      expect(errorsOf(application)).toEqual([400, ['/beneficiary/regionCode inactive']]);
      const organisationId = await registerOrganisation(api, 'ა(ა)იპ „ლორი“', 'NNLE Lori');
      const offer = await nino.call('proposeDirectoryEntry', {
        body: {
          organisationId,
          serviceCode: 'legal-assistance',
          regionCode: 'AM-LO',
          place: 'ლორი',
        },
      });
      expect(errorsOf(offer)).toEqual([400, ['/regionCode inactive']]);
    });
  });

  describe('of bureaus', () => {
    const worker = (bureauId: string, email: string) => ({
      email,
      name: 'გია გელაშვილი',
      role: 'socialWorker',
      bureauId,
    });
    const bureau = (code: string) =>
      tornike.ok('createBureau', {
        body: { code, name: name(code), regions: ['GE-TB'] },
      });

    it('made by mistake are removed while nothing refers to them', async () => {
      const { id, version } = await bureau('mistake');
      expect(await zurab.refused('removeBureau', { id, version })).toEqual([403, 'forbidden']);
      expect(await tornike.refused('removeBureau', { id, version: version - 1 })).toEqual([
        412,
        'stale-version',
      ]);
      expect((await tornike.call('removeBureau', { id, version })).status).toBe(204);
      expect((await tornike.ok('listBureaus')).items.some((one) => one.id === id)).toBe(false);
      expect(await tornike.refused('removeBureau', { id, version })).toEqual([404, 'not-found']);
    });

    it('in use are kept, and the answer counts what refers to them', async () => {
      const { id, version } = await bureau('in-use');
      await tornike.ok('createUser', { body: worker(id, 'gia.in.use@gza.example') });
      const reply = await tornike.call('removeBureau', { id, version, language: 'en' });
      expect([reply.status, reply.problem.params, reply.problem.detail]).toEqual([
        409,
        { accounts: 1, people: 0, cases: 0, groups: 0, others: 0 },
        'These refer to the bureau: users (1), people (0), cases (0), groups (0), other records (0). Deactivate it instead of removing it.',
      ]);
    });

    it('are deactivated when nobody works there, and get no users from then on', async () => {
      const { id, version } = await bureau('ended');
      const gia = await tornike.ok('createUser', { body: worker(id, 'gia.ended@gza.example') });
      const off = { id, version, body: { active: false } };
      const reply = await tornike.call('changeBureau', { ...off, language: 'en' });
      expect([reply.status, reply.problem.detail]).toEqual([
        409,
        'The bureau has active users: 1, open cases: 0, groups under way: 0. Move or end them first.',
      ]);
      await tornike.ok('changeUser', { id: gia.id, version: 1, body: { active: false } });
      expect(await tornike.ok('changeBureau', off)).toMatchObject({ active: false, version: 3 });
      const back = await tornike.call('changeUser', {
        id: gia.id,
        version: 2,
        body: { active: true },
      });
      expect(errorsOf(back)).toEqual([400, ['/bureauId inactive']]);
      const newcomer = await tornike.call('createUser', { body: worker(id, 'late@gza.example') });
      expect(errorsOf(newcomer)).toEqual([400, ['/bureauId inactive']]);
      await tornike.ok('changeBureau', { id, version: 3, body: { active: true } });
      await tornike.ok('changeUser', { id: gia.id, version: 2, body: { active: true } });
    });
  });

  describe('of areas and programmes', () => {
    const programme = (areaCode: string) => ({
      code: `in-${areaCode}`,
      areaCode,
      name: name(`Programme in ${areaCode}`),
      audience: 'any',
      sessions: 8,
      sessionMinutes: 60,
    });

    it('a programme is added to a new area', async () => {
      const body = { code: 'restorative', name: name('Restorative practice') };
      expect(await zurab.ok('createArea', { body })).toEqual({
        ...body,
        active: true,
        version: 2,
      });
      expect(await tornike.refused('createArea', { body })).toEqual([409, 'area-exists']);
      expect(await nino.refused('createArea', { body })).toEqual([403, 'forbidden']);
      const { items } = await nino.ok('listAreas');
      expect(items.at(-1)?.code).toBe('restorative');
      const made = await tornike.ok('createProgramme', { body: programme('restorative') });
      expect(made).toMatchObject({ areaCode: 'restorative', approved: false });
    });

    it('an inactive area gets no programme, and one that there is not neither', async () => {
      const { code, version } = await tornike.ok('createArea', {
        body: { code: 'past', name: name('Past area') },
      });
      await tornike.ok('changeArea', { code, version, body: { active: false } });
      const refused = await tornike.call('createProgramme', { body: programme('past') });
      expect(errorsOf(refused)).toEqual([400, ['/areaCode inactive']]);
      const unknown = await tornike.call('createProgramme', { body: programme('nowhere') });
      expect(errorsOf(unknown)).toEqual([400, ['/areaCode notFound']]);
    });
  });

  describe('of services', () => {
    it('are added once, and offered until they are inactive', async () => {
      const body = { code: 'debt-advice', kind: 'consultation', name: name('Debt advice') };
      const made = await tornike.ok('createService', { body });
      expect(made).toEqual({ ...body, active: true, version: 2 });
      expect(await zurab.refused('createService', { body })).toEqual([409, 'service-exists']);
      expect(await nino.refused('createService', { body })).toEqual([403, 'forbidden']);
      const organisationId = await registerOrganisation(api, 'ა(ა)იპ „ვალი“', 'NNLE Debt');
      const offer = { organisationId, serviceCode: 'debt-advice', place: 'თბილისი' };
      await nino.ok('proposeDirectoryEntry', { body: offer });
      const off = { code: made.code, version: made.version, body: { active: false } };
      expect(await tornike.ok('changeService', off)).toMatchObject({ active: false, version: 3 });
      expect(errorsOf(await nino.call('proposeDirectoryEntry', { body: offer }))).toEqual([
        400,
        ['/serviceCode inactive'],
      ]);
      const { items } = await nino.ok('listServices');
      expect(items.find(({ code }) => code === 'debt-advice')?.active).toBe(false);
    });
  });

  it('is not undone by what ships with the product', async () => {
    const { items } = await tornike.ok('listRegions');
    const guria = items.find(({ code }) => code === 'GE-GU');
    if (!guria) throw new Error('Guria is a region of Georgia.');
    const change = { body: { name: name('Renamed') }, version: 1 };
    await tornike.ok('changeRegion', { ...change, code: 'GE-GU' });
    await tornike.ok('changeArea', { ...change, code: 'employment' });
    await tornike.ok('changeService', { ...change, code: 'informal-education' });
    const georgia = referenceData('georgia');
    await seedPlaces(api.owner, georgia);
    await seedProgrammes(api.owner, georgia);
    await seedServices(api.owner, georgia);
    const named = async (list: 'listRegions' | 'listAreas' | 'listServices', code: string) =>
      (await tornike.ok(list)).items.find((one) => one.code === code)?.name;
    expect([
      await named('listRegions', 'GE-GU'),
      await named('listAreas', 'employment'),
      await named('listServices', 'informal-education'),
    ]).toEqual([name('Renamed'), name('Renamed'), name('Renamed')]);
  });
});
