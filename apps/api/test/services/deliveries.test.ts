import { TestApi, type Caller } from '../support/api.js';
import { openCase, type OpenedCase } from '../support/file.js';
import { story } from '../support/story.js';

/** Nino and the psychologist Eka record services for Giorgi and his mother; Irakli is the lawyer. */
describe('delivered services', () => {
  let api: TestApi;
  let nino: Caller;
  let eka: Caller;
  let irakli: Caller;
  let giorgi: OpenedCase;
  let consultation: string;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    eka = await api.staff('psychologist', 'ეკა მჭედლიშვილი');
    irakli = await api.staff('lawyer', 'ირაკლი ხარაზი');
    giorgi = await openCase(nino);
  });
  afterAll(() => api.stop());

  const step = story('from the first step to the last');

  step('are recorded for the person or a family member, with units and day', async () => {
    const reply = await eka.call('recordServiceDelivery', {
      body: {
        beneficiaryId: giorgi.beneficiaryId,
        serviceCode: 'psychological-consultation',
        recipient: 'familyMember',
        deliveredOn: '2026-11-20',
        units: 2,
        note: 'შეხვედრა დედასთან',
      },
    });
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({
      serviceCode: 'psychological-consultation',
      source: 'staff',
      recipient: 'familyMember',
      deliveredOn: '2026-11-20',
      units: 2,
      provider: null,
      caseId: giorgi.caseId,
      recordedBy: { name: 'ეკა მჭედლიშვილი' },
      version: 1,
    });
    consultation = reply.body.id;
    const plain = await nino.ok('recordServiceDelivery', {
      body: { beneficiaryId: giorgi.beneficiaryId, serviceCode: 'healthcare-support' },
    });
    expect(plain).toMatchObject({ recipient: 'person', deliveredOn: '2026-11-24', units: 1 });
  });

  step(
    'refuse a service that does not exist, a card, a day to come and an unknown provider',
    async () => {
      const errors = async (body: Record<string, unknown>) => {
        const reply = await nino.call('recordServiceDelivery', {
          body: {
            beneficiaryId: giorgi.beneficiaryId,
            serviceCode: 'informal-education',
            ...body,
          },
        });
        return [reply.status, reply.problem.errors?.map((e) => [e.pointer, e.code])];
      };
      expect(await errors({ serviceCode: 'massage' })).toEqual([
        400,
        [['/serviceCode', 'notFound']],
      ]);
      expect(await errors({ serviceCode: 'id-card' })).toEqual([
        400,
        [['/serviceCode', 'notApplicable']],
      ]);
      expect(await errors({ deliveredOn: '2026-11-25' })).toEqual([
        400,
        [['/deliveredOn', 'dateRange']],
      ]);
      expect(await errors({ providerId: '01890000-0000-7000-8000-000000000000' })).toEqual([
        400,
        [['/providerId', 'notFound']],
      ]);
      expect(await errors({ units: 0 })).toEqual([400, [['/units', 'minimum']]]);
    },
  );

  step('are found by service and day, latest first', async () => {
    const codes = async (query: Record<string, unknown>) =>
      (await nino.ok('listServiceDeliveries', { query })).items.map((d) => d.serviceCode);
    expect(await codes({ beneficiaryId: giorgi.beneficiaryId })).toEqual([
      'healthcare-support',
      'psychological-consultation',
    ]);
    expect(await codes({ from: '2026-11-20', to: '2026-11-20' })).toEqual([
      'psychological-consultation',
    ]);
    expect(await codes({ serviceCode: 'healthcare-support' })).toEqual(['healthcare-support']);
  });

  step('are corrected with the version in hand', async () => {
    const changed = await eka.ok('changeServiceDelivery', {
      id: consultation,
      version: 1,
      body: { units: 3, note: null },
    });
    expect(changed).toMatchObject({ units: 3, note: null, recipient: 'familyMember', version: 2 });
    expect(
      await eka.refused('changeServiceDelivery', {
        id: consultation,
        version: 1,
        body: { units: 4 },
      }),
    ).toEqual([412, 'stale-version']);
  });

  step('are not corrected where they follow from a card', async () => {
    const card = await nino.ok('requestCard', {
      body: { beneficiaryId: giorgi.beneficiaryId, kind: 'transportCard' },
    });
    await nino.ok('issueCard', { id: card.id, version: 1, body: { number: 'T-1' } });
    await nino.ok('handOverCard', { id: card.id, version: 2, body: {} });
    const { items } = await nino.ok('listServiceDeliveries', {
      query: { serviceCode: 'transport-card' },
    });
    expect(
      await nino.refused('changeServiceDelivery', {
        id: items[0]?.id ?? '',
        version: 1,
        body: { units: 2 },
      }),
    ).toEqual([409, 'delivery-not-by-staff']);
  });

  step('show a lawyer no more than the own legal consultations', async () => {
    const own = await irakli.ok('recordServiceDelivery', {
      body: { beneficiaryId: giorgi.beneficiaryId, serviceCode: 'legal-assistance' },
    });
    expect((await irakli.ok('listServiceDeliveries')).items.map((d) => d.id)).toEqual([own.id]);
    expect(await irakli.refused('getServiceDelivery', { id: consultation })).toEqual([
      404,
      'not-found',
    ]);
    expect(
      await irakli.refused('recordServiceDelivery', {
        body: { beneficiaryId: giorgi.beneficiaryId, serviceCode: 'informal-education' },
      }),
    ).toEqual([403, 'forbidden']);
  });

  step('are closed to officers, other bureaus, partners, analysts and administrators', async () => {
    const levan = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
    expect(await levan.refused('getServiceDelivery', { id: consultation })).toEqual([
      404,
      'not-found',
    ]);
    for (const role of ['probationOfficer', 'analyst', 'administrator', 'facilitator'] as const)
      expect(
        await (await api.staff(role, role)).refused('getServiceDelivery', { id: consultation }),
      ).toEqual([403, 'forbidden']);
    const head = await api.staff('head', 'ზურაბ რობაქიძე');
    expect((await head.ok('getServiceDelivery', { id: consultation })).units).toBe(3);
  });

  step('are audited with the person they are about', async () => {
    const last = (await api.auditOf('recordServiceDelivery')).at(0);
    expect(last).toMatchObject({
      actor_id: eka.id,
      operation: 'collection',
      result: 'done',
      subjects: [giorgi.beneficiaryId],
    });
  });
});
