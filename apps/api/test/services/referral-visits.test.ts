import { TestApi, type Caller } from '../support/api.js';
import { giveConsent, openCase, type OpenedCase } from '../support/file.js';
import { registerOrganisation } from '../support/organisations.js';
import { story } from '../support/story.js';

/** Nino refers Giorgi to Khidi; Salome notes there on which days he came. */
describe('the days of a referred service', () => {
  let api: TestApi;
  let nino: Caller;
  let salome: Caller;
  let archil: Caller;
  let giorgi: OpenedCase;
  let khidi: string;
  let referral: string;
  let visit: string;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    khidi = await registerOrganisation(api, 'ხიდი', 'Khidi');
    const step = await registerOrganisation(api, 'ახალი ნაბიჯი', 'New Step');
    salome = await api.partnerUser('სალომე თოდუა', khidi);
    archil = await api.partnerUser('არჩილ დუმბაძე', step);
    giorgi = await openCase(nino);
    await giveConsent(nino, giorgi.beneficiaryId, { purpose: 'partnerSharing' });
    referral = (await sent()).id;
    await salome.ok('acceptReferral', { id: referral, version: 2, body: {} });
  });
  afterAll(() => api.stop());

  async function sent(serviceCode = 'informal-education') {
    const { id, version } = await nino.ok('createReferral', {
      body: {
        beneficiaryId: giorgi.beneficiaryId,
        organisationId: khidi,
        serviceCode,
        request: 'ტრენინგი',
      },
    });
    return nino.ok('sendReferral', { id, version });
  }
  const came = { mark: 'attended' } as const;

  const step = story('from the first step to the last');

  step('are written down from the start of the service on', async () => {
    expect(await salome.refused('recordReferralVisit', { id: referral, body: came })).toEqual([
      409,
      'referral-not-under-way',
    ]);
    await salome.ok('startReferral', { id: referral, version: 3 });
    const reply = await salome.call('recordReferralVisit', { id: referral, body: came });
    expect(reply.status).toBe(201);
    expect(reply.headers['location']).toBe(`/api/v1/referral-visits/${reply.body.id}`);
    expect(reply.body).toMatchObject({
      referralId: referral,
      visitedOn: '2026-11-24',
      mark: 'attended',
      note: null,
      version: 1,
    });
    visit = reply.body.id;
  });

  step('stand once each, not in the future and not before the start', async () => {
    expect(
      await salome.refused('recordReferralVisit', {
        id: referral,
        body: { mark: 'missed' },
        key: 'again',
      }),
    ).toEqual([409, 'visit-recorded-already']);
    for (const [visitedOn, code] of [
      ['2026-11-25', 'dateRange'],
      ['2026-11-20', 'dateOrder'],
    ]) {
      const reply = await salome.call('recordReferralVisit', {
        id: referral,
        body: { ...came, visitedOn },
      });
      expect(reply.problem.errors?.map((e) => [e.pointer, e.code])).toEqual([['/visitedOn', code]]);
    }
  });

  step('are corrected with the version in hand', async () => {
    const body = { mark: 'missed', note: 'ავად იყო' } as const;
    expect(await salome.ok('changeReferralVisit', { id: visit, version: 1, body })).toMatchObject({
      ...body,
      version: 2,
    });
    expect(await salome.refused('changeReferralVisit', { id: visit, version: 1, body })).toEqual([
      412,
      'stale-version',
    ]);
    await salome.ok('changeReferralVisit', { id: visit, version: 2, body: { ...came } });
  });

  step('are read by the partner and the bureau, and written by the partner alone', async () => {
    for (const caller of [salome, nino, await api.staff('supervisor', 'თამარ კიკნაძე')])
      expect(
        (await caller.ok('listReferralVisits', { id: referral })).items.map((v) => v.id),
      ).toEqual([visit]);
    expect(await nino.refused('recordReferralVisit', { id: referral, body: came })).toEqual([
      403,
      'forbidden',
    ]);
    const dato = await api.staff('probationOfficer', 'დათო ლომიძე');
    expect(await dato.refused('listReferralVisits', { id: referral })).toEqual([403, 'forbidden']);
  });

  step(
    'are not there for another partner, another bureau, or a lawyer whose matter they are not',
    async () => {
      const missing = [404, 'not-found'];
      const others = [
        archil,
        await api.staff('socialWorker', 'გიორგი ლომიძე', 'imereti'),
        await api.staff('lawyer', 'თამარ კვირკველია'),
      ];
      for (const caller of others) {
        expect(await caller.refused('listReferralVisits', { id: referral })).toEqual(missing);
        expect(await caller.refused('getReferralVisit', { id: visit })).toEqual(missing);
      }
      expect(await archil.refused('recordReferralVisit', { id: referral, body: came })).toEqual(
        missing,
      );
      expect(
        await archil.refused('changeReferralVisit', { id: visit, version: 3, body: came }),
      ).toEqual(missing);
    },
  );

  step('count as delivered when the service ends early, and stand then', async () => {
    const reason = 'სამსახური დაიწყო';
    await salome.ok('discontinueReferral', { id: referral, version: 4, body: { reason } });
    const { items } = await nino.ok('listServiceDeliveries', {
      query: { beneficiaryId: giorgi.beneficiaryId },
    });
    expect(items).toMatchObject([
      { source: 'referral', referralId: referral, units: 1, serviceCode: 'informal-education' },
    ]);
    expect(
      await salome.refused('changeReferralVisit', { id: visit, version: 3, body: came }),
    ).toEqual([409, 'referral-not-under-way']);
  });

  step('are nothing that was delivered when nobody came', async () => {
    const { id } = await sent('language-subject-courses');
    await salome.ok('acceptReferral', { id, version: 2, body: {} });
    await salome.ok('startReferral', { id, version: 3 });
    await salome.ok('recordReferralVisit', { id, body: { mark: 'missed' } });
    await salome.ok('discontinueReferral', { id, version: 4, body: { reason: 'არ მოდის' } });
    const { items } = await nino.ok('listServiceDeliveries', {
      query: { beneficiaryId: giorgi.beneficiaryId, serviceCode: 'language-subject-courses' },
    });
    expect(items).toEqual([]);
  });

  step(
    'leave lists of referrals by stage, one’s own, and those that wait by the day of the answer',
    async () => {
      const first = await sent();
      api.clock.set('2026-11-26T08:00:00Z');
      const second = await sent();
      const eka = await api.staff('psychologist', 'ეკა გელაშვილი');
      const found = async (caller: Caller, query: Record<string, unknown>) =>
        (await caller.ok('listReferrals', { query })).items.map(({ id }) => id);
      expect(await found(nino, { stage: 'awaiting' })).toEqual([first.id, second.id]);
      expect(await found(salome, { stage: 'awaiting' })).toEqual([first.id, second.id]);
      expect(await found(nino, { stage: 'underWay' })).toEqual([]);
      expect((await found(nino, { stage: 'fruitless' })).length).toBe(2);
      expect(await found(eka, { mine: true })).toEqual([]);
      expect((await found(nino, { mine: true })).length).toBe(4);
      expect(await salome.refused('listReferrals', { query: { mine: true } })).toEqual([
        400,
        'invalid-request',
      ]);
    },
  );
});
