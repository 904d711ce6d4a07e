import { TestApi, type Caller } from '../support/api.js';
import { eventually } from '../support/eventually.js';
import { giveConsent, openCase } from '../support/file.js';
import { registerOrganisation } from '../support/organisations.js';
import { runRelay } from '../support/outbox.js';
import { story } from '../support/story.js';

/** Tornike deactivates Khidi, to which Nino has referred Gia; Salome and a program work there. */
describe('an organisation that is deactivated', () => {
  let api: TestApi;
  let tornike: Caller;
  let nino: Caller;
  let tamar: Caller;
  let salome: Caller;
  let program: Caller;
  let khidi: string;
  let offer: string;
  let waiting: string;
  let referral: string;

  beforeAll(async () => {
    api = await TestApi.start();
    tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    khidi = await registerOrganisation(api, 'ხიდი', 'Khidi');
    salome = await api.partnerUser('სალომე თოდუა', khidi);
    program = await api.client('partnerClient', ['referrals:read'], khidi);
    offer = await propose();
    await tamar.ok('verifyDirectoryEntry', { id: offer, version: 1 });
    await tamar.ok('activateDirectoryEntry', { id: offer, version: 2 });
    waiting = await propose();
    const { beneficiaryId } = await openCase(nino);
    await giveConsent(nino, beneficiaryId, { purpose: 'partnerSharing' });
    const draft = await nino.ok('createReferral', {
      body: {
        beneficiaryId,
        organisationId: khidi,
        serviceCode: 'informal-education',
        request: 'სწავლა',
      },
    });
    referral = draft.id;
    await nino.ok('sendReferral', { id: referral, version: 1 });
  });
  afterAll(() => api.stop());

  let offers = 0;
  const propose = async () =>
    (
      await nino.ok('proposeDirectoryEntry', {
        body: {
          organisationId: khidi,
          serviceCode: 'informal-education',
          place: 'თბილისი',
          opening: `${(offers += 1)}`,
        },
      })
    ).id;
  const change = async (active: boolean) => {
    const { version } = await tornike.ok('getOrganisation', { id: khidi });
    await tornike.ok('changeOrganisation', { id: khidi, version, body: { active } });
  };
  const partnerLines = async (caller: Caller) =>
    (await caller.ok('getToday')).sections
      .flatMap(({ lines }) => lines)
      .filter(({ kind }) => kind === 'referralPartnerInactive')
      .map(({ id }) => id);
  const inactive = [422, 'organisation-inactive'];

  const step = story('from its deactivation to its reactivation');

  step('shows the administrator first what will end, and nobody else', async () => {
    expect(await tornike.ok('getOrganisationWork', { id: khidi })).toEqual({
      activeOffers: 1,
      openReferrals: 1,
      users: 1,
      clients: 1,
    });
    for (const caller of [nino, tamar, salome])
      expect(await caller.refused('getOrganisationWork', { id: khidi })).toEqual([
        403,
        'forbidden',
      ]);
    expect(await partnerLines(nino)).toEqual([]);
  });

  step('suspends its offers and ends every access of it', async () => {
    await change(false);
    expect((await nino.ok('getDirectoryEntry', { id: offer })).organisationActive).toBe(false);
    await eventually(async () => {
      expect(await nino.ok('getDirectoryEntry', { id: offer })).toMatchObject({
        state: 'suspended',
        organisationActive: false,
      });
      expect(await salome.refused('listReferrals')).toEqual([401, 'unauthenticated']);
      expect(await program.refused('listReferrals')).toEqual([401, 'unauthenticated']);
    });
    expect((await nino.ok('getDirectoryEntry', { id: waiting })).state).toBe('proposed');
    expect((await tornike.ok('getUser', { id: salome.id })).active).toBe(false);
    expect(await tornike.ok('getOrganisationWork', { id: khidi })).toEqual({
      activeOffers: 0,
      openReferrals: 1,
      users: 0,
      clients: 0,
    });
  });

  step('lists its open referrals to those who sent them, until they are withdrawn', async () => {
    const colleague = await api.staff('socialWorker', 'ლევან კაპანაძე');
    expect(await partnerLines(nino)).toEqual([referral]);
    expect(await partnerLines(tamar)).toEqual([referral]);
    expect(await partnerLines(colleague)).toEqual([]);
    const shown = await nino.ok('getReferral', { id: referral });
    expect(shown.organisationActive).toBe(false);
  });

  step('cannot be given an offer, an account or a client while it is inactive', async () => {
    expect(await tamar.refused('resumeDirectoryEntry', { id: offer, version: 4 })).toEqual(
      inactive,
    );
    expect(await tamar.refused('verifyDirectoryEntry', { id: waiting, version: 1 })).toEqual(
      inactive,
    );
    const { version } = await tornike.ok('getUser', { id: salome.id });
    expect(
      await tornike.refused('changeUser', { id: salome.id, version, body: { active: true } }),
    ).toEqual(inactive);
    expect(
      await tornike.refused('createUser', {
        body: {
          email: 'new@khidi.example',
          name: 'ახალი თანამშრომელი',
          role: 'partnerUser',
          organisationId: khidi,
        },
      }),
    ).toEqual(inactive);
    expect(
      await tornike.refused('createApiClient', {
        body: {
          kind: 'partnerClient',
          name: 'Khidi',
          purpose: 'referrals',
          organisationId: khidi,
          scopes: ['referrals:read'],
        },
      }),
    ).toEqual(inactive);
    const [client] = (await tornike.ok('listApiClients')).items;
    expect(
      await tornike.refused('changeApiClient', {
        id: client?.id ?? '',
        version: client?.version ?? 0,
        body: { active: true },
      }),
    ).toEqual(inactive);
  });

  step('gets nothing back by a reactivation, until each is decided on', async () => {
    await change(true);
    await runRelay(api);
    expect(await nino.ok('getDirectoryEntry', { id: offer })).toMatchObject({
      state: 'suspended',
      organisationActive: true,
    });
    expect(await salome.refused('listReferrals')).toEqual([401, 'unauthenticated']);
    expect(await program.refused('listReferrals')).toEqual([401, 'unauthenticated']);
    expect(await partnerLines(nino)).toEqual([]);
    expect(await tamar.ok('resumeDirectoryEntry', { id: offer, version: 4 })).toMatchObject({
      state: 'active',
    });
    const { version } = await tornike.ok('getUser', { id: salome.id });
    await tornike.ok('changeUser', { id: salome.id, version, body: { active: true } });
    expect((await tornike.ok('getUser', { id: salome.id })).active).toBe(true);
  });

  step('loses its access even when it is reactivated at once', async () => {
    api.clock.set('2026-11-24T07:00:00Z');
    await change(false);
    api.clock.set('2026-11-24T07:00:01Z');
    await change(true);
    await eventually(async () => {
      expect((await nino.ok('getDirectoryEntry', { id: offer })).state).toBe('suspended');
      expect((await tornike.ok('getUser', { id: salome.id })).active).toBe(false);
    });
  });
});
