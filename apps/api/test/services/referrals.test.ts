import { TestApi, type Caller } from '../support/api.js';
import { giveConsent, openCase, type OpenedCase } from '../support/file.js';
import { registerOrganisation } from '../support/organisations.js';
import { story } from '../support/story.js';

/** Nino refers Giorgi to Khidi, where Salome works and whose own system calls the API as a client. */
describe('a referral', () => {
  let api: TestApi;
  let nino: Caller;
  let tamar: Caller;
  let salome: Caller;
  let client: Caller;
  let giorgi: OpenedCase;
  let khidi: string;
  let referral: string;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    khidi = await registerOrganisation(api, 'ხიდი', 'Khidi');
    salome = await api.partnerUser('სალომე თოდუა', khidi);
    client = await api.client('partnerClient', ['referrals:read', 'referrals:write'], khidi);
    giorgi = await openCase(nino, { phone: '599 00 00 01', personalNumber: '01001012345' });
  });
  afterAll(() => api.stop());

  const request = 'გთხოვთ, მიიღოთ კომპიუტერის კურსზე';

  const step = story('from the first step to the last');

  step('is drafted for a person with an open case, for an active partner', async () => {
    const body = {
      beneficiaryId: giorgi.beneficiaryId,
      organisationId: khidi,
      serviceCode: 'professional-retraining',
      request,
    };
    const reply = await nino.call('createReferral', { body });
    expect(reply.status).toBe(201);
    expect(reply.headers['location']).toBe(`/api/v1/referrals/${reply.body.id}`);
    expect(reply.body).toMatchObject({
      state: 'draft',
      organisation: { id: khidi, name: { ka: 'ხიდი', en: 'Khidi' } },
      request,
      beneficiaryId: giorgi.beneficiaryId,
      caseId: giorgi.caseId,
      sentAt: null,
      createdBy: { name: 'ნინო ბერიძე' },
      version: 1,
    });
    referral = reply.body.id;

    const idle = await registerOrganisation(api, 'დახურული', 'Closed', false);
    expect(
      await nino.refused('createReferral', { body: { ...body, organisationId: idle } }),
    ).toEqual([422, 'organisation-inactive']);
    expect(await tamar.refused('createReferral', { body })).toEqual([403, 'forbidden']);
    const wrong = await nino.call('createReferral', { body: { ...body, serviceCode: 'id-card' } });
    expect(wrong.problem.errors?.map((e) => [e.pointer, e.code])).toEqual([
      ['/serviceCode', 'notApplicable'],
    ]);
  });

  step('is changed while it is a draft, and stays out of the partner’s sight', async () => {
    const changed = await nino.ok('changeReferral', {
      id: referral,
      version: 1,
      body: { serviceCode: 'informal-education' },
    });
    expect(changed).toMatchObject({ serviceCode: 'informal-education', request, version: 2 });
    expect(await salome.refused('getReferral', { id: referral })).toEqual([404, 'not-found']);
    expect((await salome.ok('listReferrals')).items).toEqual([]);
  });

  step('is not sent without the person’s consent to sharing with this partner', async () => {
    const send = { id: referral, version: 2 };
    expect(await nino.refused('sendReferral', send)).toEqual([422, 'consent-required']);
    const unknown = await nino.call('recordConsent', {
      id: giorgi.beneficiaryId,
      body: {
        purpose: 'partnerSharing',
        givenBy: 'person',
        organisationId: '01890000-0000-7000-8000-000000000000',
      },
    });
    expect(unknown.problem.errors?.map((e) => [e.pointer, e.code])).toEqual([
      ['/organisationId', 'notFound'],
    ]);
    const other = await registerOrganisation(api, 'ახალი ნაბიჯი', 'New Step');
    await giveConsent(nino, giorgi.beneficiaryId, {
      purpose: 'partnerSharing',
      organisationId: other,
    });
    expect(await nino.refused('sendReferral', send)).toEqual([422, 'consent-required']);
    await giveConsent(nino, giorgi.beneficiaryId, {
      purpose: 'partnerSharing',
      organisationId: khidi,
    });
    const sent = await nino.ok('sendReferral', send);
    expect(sent).toMatchObject({
      state: 'sent',
      sentAt: '2026-11-24T06:00:00.000Z',
      answerDueOn: '2026-12-08',
      version: 3,
    });
  });

  step(
    'is a disclosure to the partner in the audit, one entry, and an event with ids only',
    async () => {
      const { rows } = await api.owner.query<{ recipient_id: string; subjects: string[] }>(
        `select operation, recipient_id, subjects from audit_event where endpoint = 'sendReferral' and result = 'done'`,
      );
      expect(rows).toEqual([
        { operation: 'disclosure', recipient_id: khidi, subjects: [giorgi.beneficiaryId] },
      ]);
      const events = await api.owner.query<{ payload: object }>(
        `select payload from outbox_event where type = 'referral.sent'`,
      );
      expect(events.rows).toEqual([{ payload: { referralId: referral, organisationId: khidi } }]);
    },
  );

  step(
    'shows the partner a card: the name and what is asked, no phone before the acceptance',
    async () => {
      const card = await salome.ok('getReferral', { id: referral });
      expect(card.person).toEqual({ givenName: 'გიორგი', familyName: 'ჯაფარიძე', phone: null });
      expect(Object.keys(card)).not.toEqual(
        expect.arrayContaining(['beneficiaryId', 'caseId', 'createdBy', 'withdrawalReason']),
      );
      const text = JSON.stringify(await client.ok('listReferrals'));
      expect(text).toContain(referral);
      for (const hidden of ['01001012345', '599 00 00 01', giorgi.beneficiaryId, giorgi.caseId])
        expect(text).not.toContain(hidden);
      const filtered = await client.call('listReferrals', {
        query: { beneficiaryId: giorgi.beneficiaryId },
      });
      expect([filtered.status, filtered.problem.errors?.[0]?.code]).toEqual([400, 'notApplicable']);
    },
  );

  step('is accepted by the partner’s own client, with an idempotency key, once', async () => {
    const body = { note: 'ველოდებით ორშაბათს' };
    expect(await client.refused('acceptReferral', { id: referral, version: 3, body })).toEqual([
      400,
      'idempotency-key-required',
    ]);
    const accept = { id: referral, version: 3, body, key: 'accept-1' };
    const first = await client.call('acceptReferral', accept);
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({
      state: 'accepted',
      answerNote: 'ველოდებით ორშაბათს',
      person: { phone: '+995599000001' },
      version: 4,
    });
    const again = await client.call('acceptReferral', accept);
    expect([again.status, again.body, again.headers['idempotent-replay']]).toEqual([
      200,
      first.body,
      'true',
    ]);
  });

  step('is started and delivered, and then counts as a service of the partner', async () => {
    api.clock.advance({ days: 7 });
    const started = await salome.ok('startReferral', { id: referral, version: 4 });
    expect(started).toMatchObject({ state: 'inProgress', startedAt: '2026-12-01T06:00:00.000Z' });
    let attempt = 0;
    const deliver = (body: Record<string, unknown>) =>
      client.call('deliverReferral', {
        id: referral,
        version: 5,
        body,
        key: `deliver-${attempt++}`,
      });
    expect((await deliver({ units: 0 })).problem.errors?.[0]?.pointer).toBe('/units');
    expect((await deliver({ units: 8, deliveredOn: '2026-11-30' })).problem.errors?.[0]?.code).toBe(
      'dateOrder',
    );
    const done = (await deliver({ units: 8, note: 'კურსი დაასრულა' })).body;
    expect(done).toMatchObject({
      state: 'delivered',
      units: 8,
      deliveredOn: '2026-12-01',
      resultNote: 'კურსი დაასრულა',
      endedAt: '2026-12-01T06:00:00.000Z',
    });
    const { items } = await tamar.ok('listServiceDeliveries', {
      query: { beneficiaryId: giorgi.beneficiaryId },
    });
    expect(items).toMatchObject([
      {
        serviceCode: 'informal-education',
        source: 'referral',
        units: 8,
        provider: { id: khidi },
        referralId: referral,
        recordedBy: null,
      },
    ]);
  });

  step('left every step on the timeline, hidden from officers', async () => {
    const { rows } = await api.owner.query<{ state: string; audience: string }>(
      `select detail ->> 'state' as state, audience from timeline_entry where kind = 'referralStateChanged' order by at, id`,
    );
    expect(rows).toEqual(
      ['sent', 'accepted', 'inProgress', 'delivered'].map((state) => ({ state, audience: 'help' })),
    );
  });

  step('tells the person who received what', async () => {
    const { items } = await tamar.ok('listDisclosures', { id: giorgi.beneficiaryId });
    expect(items.map((d) => [d.kind, d.organisation.id, d.fields, d.times])).toEqual([
      // Card, list, and the retry of the acceptance.
      ['consulted', khidi, [], 3],
      ['contactShared', khidi, ['phone'], 1],
      ['referralSent', khidi, ['givenName', 'familyName', 'serviceCode', 'request'], 1],
    ]);
    const levan = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
    expect(await levan.refused('listDisclosures', { id: giorgi.beneficiaryId })).toEqual([
      404,
      'not-found',
    ]);
  });

  step('leaves the partner’s sight 30 days after its end', async () => {
    api.clock.advance({ days: 29, hours: 23 });
    expect((await salome.ok('getReferral', { id: referral })).state).toBe('delivered');
    api.clock.advance({ hours: 2 });
    expect(await salome.refused('getReferral', { id: referral })).toEqual([404, 'not-found']);
    expect((await nino.ok('getReferral', { id: referral })).state).toBe('delivered');
  });
});
