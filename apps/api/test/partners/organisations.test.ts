import { TestApi, type Caller } from '../support/api.js';
import { story } from '../support/story.js';

/** Tornike administers the partner organisations; Nino searches for one; Salome works at one. */
describe('partner organisations', () => {
  let api: TestApi;
  let tornike: Caller;
  let nino: Caller;
  let khidi: string;

  beforeAll(async () => {
    api = await TestApi.start();
    tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
  });
  afterAll(() => api.stop());

  const step = story('an organisation, from its registration to its changes');

  const body = {
    name: { ka: 'ა(ა)იპ „ხიდი“', en: 'NNLE Khidi' },
    legalForm: 'nnle',
    contactPoints: [{ kind: 'phone', value: '+995322000000', label: 'ოფისი' }],
    regions: ['GE-TB', 'GE-KK'],
  } as const;

  step('is registered by an administrator', async () => {
    const reply = await tornike.call('createOrganisation', { body: { ...body } });
    expect(reply.status).toBe(201);
    expect(reply.headers['location']).toBe(`/api/v1/organisations/${reply.body.id}`);
    expect(reply.body).toMatchObject({ ...body, active: true, version: 1 });
    khidi = reply.body.id;
  });

  step('refuses a name that is taken and a region that does not exist', async () => {
    expect(await tornike.refused('createOrganisation', { body: { ...body } })).toEqual([
      409,
      'organisation-exists',
    ]);
    const reply = await tornike.call('createOrganisation', {
      body: {
        name: { ka: 'სხვა', en: 'Other' },
        legalForm: 'nnle',
        regions: ['GE-TB', 'GE-XX'],
      },
    });
    expect(reply.status).toBe(400);
    expect(reply.problem.errors?.map((e) => [e.pointer, e.code])).toEqual([
      ['/regions/1', 'notFound'],
    ]);
  });

  step('is found by staff, by region and standing', async () => {
    const nationwide = await tornike.ok('createOrganisation', {
      body: { name: { ka: 'ა(ა)იპ „ახალი ნაბიჯი“', en: 'New Step' }, legalForm: 'nnle' },
    });
    const inImereti = await nino.ok('listOrganisations', { query: { regionCode: 'GE-IM' } });
    expect(inImereti.items.map((o) => o.id)).toEqual([nationwide.id]);
    const first = await nino.ok('listOrganisations', { query: { limit: 1 } });
    const second = await nino.ok('listOrganisations', {
      query: { limit: 1, cursor: first.nextCursor ?? '' },
    });
    expect([...first.items, ...second.items].map((o) => o.id)).toEqual([nationwide.id, khidi]);
    expect(second.nextCursor).toBeNull();
  });

  step('is changed with the version in hand', async () => {
    expect(
      await tornike.refused('changeOrganisation', { id: khidi, body: { active: false } }),
    ).toEqual([428, 'version-required']);
    const changed = await tornike.ok('changeOrganisation', {
      id: khidi,
      version: 1,
      body: { active: false },
    });
    expect(changed).toMatchObject({ ...body, active: false, version: 2 });
    expect(
      (await nino.ok('listOrganisations', { query: { active: false } })).items.map((o) => o.id),
    ).toEqual([khidi]);
  });

  step('is kept by nobody else, and partners do not browse the register', async () => {
    const salome = await api.partnerUser('სალომე თოდუა', khidi);
    const client = await api.client('partnerClient', ['referrals:read'], khidi);
    const forbidden = [403, 'forbidden'];
    for (const role of ['socialWorker', 'supervisor', 'head', 'analyst'] as const) {
      const caller = await api.staff(role, role);
      expect(await caller.refused('createOrganisation', { body: { ...body } })).toEqual(forbidden);
      expect(
        await caller.refused('changeOrganisation', { id: khidi, version: 2, body: {} }),
      ).toEqual(forbidden);
      expect((await caller.ok('getOrganisation', { id: khidi })).id).toBe(khidi);
    }
    for (const caller of [salome, client])
      expect(await caller.refused('listOrganisations')).toEqual(forbidden);
  });

  step('is needed by the accounts and clients of partners', async () => {
    const missing = '01890000-0000-7000-8000-000000000000';
    const user = await tornike.call('createUser', {
      body: {
        email: 'salome@khidi.example',
        name: 'სალომე თოდუა',
        role: 'partnerUser',
        organisationId: missing,
      },
    });
    expect([user.status, user.problem.errors?.[0]?.pointer]).toEqual([400, '/organisationId']);
    const client = await tornike.call('createApiClient', {
      body: {
        kind: 'partnerClient',
        name: 'Khidi',
        purpose: 'referrals',
        organisationId: missing,
        scopes: ['referrals:read'],
      },
    });
    expect([client.status, client.problem.errors?.[0]?.code]).toEqual([400, 'notFound']);
  });
});
