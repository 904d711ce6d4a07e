import type { Dto } from '@gza/contract';
import { expireConsents } from '../../src/modules/beneficiaries/case-file/expire-consents.job.js';
import { TestApi, type Caller } from '../support/api.js';
import { eventually } from '../support/eventually.js';
import { giveConsent, openCase, type OpenedCase } from '../support/file.js';
import { registerOrganisation } from '../support/organisations.js';
import { relaySettled, runRelay } from '../support/outbox.js';

/** Nino refers people to Khidi (Salome answers) and to New Step (Archil answers). */
describe('sharing with a partner when consents end', () => {
  let api: TestApi;
  let nino: Caller;
  let khidi: string;
  let newStep: string;
  let salome: Caller;
  let archil: Caller;
  let giorgi: OpenedCase;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    khidi = await registerOrganisation(api, 'ხიდი', 'Khidi');
    newStep = await registerOrganisation(api, 'ახალი ნაბიჯი', 'New Step');
    salome = await api.partnerUser('სალომე თოდუა', khidi);
    archil = await api.partnerUser('არჩილ დუმბაძე', newStep);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    giorgi = await openCase(nino, { phone: '+995 555 12 34 56' });
  });

  const share = (body: Partial<Dto<'RecordConsentBody'>> = {}) =>
    giveConsent(nino, giorgi.beneficiaryId, { purpose: 'partnerSharing', ...body });

  /** A referral that was sent, and the steps that its partner has made. */
  const refer = async (
    organisationId: string,
    steps: readonly ('acceptReferral' | 'startReferral')[] = [],
  ) => {
    const { id } = await nino.ok('createReferral', {
      body: {
        beneficiaryId: giorgi.beneficiaryId,
        organisationId,
        serviceCode: 'informal-education',
        request: 'ტრენინგი',
      },
    });
    await nino.ok('sendReferral', { id, version: 1 });
    const partner = organisationId === khidi ? salome : archil;
    for (const [index, step] of steps.entries())
      await partner.ok(step, {
        id,
        version: index + 2,
        ...(step === 'acceptReferral' && { body: {} }),
      });
    return id;
  };

  const withdraw = ({ id, version }: { id: string; version: number }) =>
    nino.ok('withdrawConsent', { id, version, body: {} });

  /** The messages to the partner that a referral was withdrawn, after everything has been handled. */
  const told = async (id: string) => {
    await runRelay(api);
    await relaySettled(api);
    const { rows } = await api.owner.query<{ payload: unknown }>(
      `select payload from outbox_event where type = 'referral.withdrawn' and aggregate_id = $1`,
      [id],
    );
    return rows.map(({ payload }) => payload);
  };
  const stateOf = async (id: string) => (await nino.ok('getReferral', { id })).state;
  const gone = [404, 'not-found'];

  describe('a second equal consent', () => {
    it.each([
      ['to sharing with one partner', () => ({ organisationId: khidi })],
      ['to sharing with every partner', () => ({})],
      ['to research', () => ({ purpose: 'research' as const })],
    ])('is refused while the first is in force: %s', async (_, body) => {
      await share(body());
      const again = { id: giorgi.beneficiaryId, body: { purpose: 'partnerSharing', ...body() } };
      expect(
        await nino.refused('recordConsent', {
          ...again,
          body: { ...again.body, givenBy: 'person' },
        }),
      ).toEqual([409, 'consent-in-force']);
      expect((await nino.ok('listConsents', { id: giorgi.beneficiaryId })).items).toHaveLength(1);
    });

    it('is refused by the database alone, when two arrive at the same time', async () => {
      const replies = await Promise.all(
        [1, 2, 3].map(() =>
          nino.call('recordConsent', {
            id: giorgi.beneficiaryId,
            body: { purpose: 'partnerSharing', organisationId: khidi, givenBy: 'person' },
          }),
        ),
      );
      expect(replies.map((reply) => reply.problem?.type ?? 'done').sort()).toEqual([
        '/problems/consent-in-force',
        '/problems/consent-in-force',
        'done',
      ]);
    });

    it('is another one for another partner or purpose', async () => {
      await share({ organisationId: khidi });
      await share({ organisationId: newStep });
      await share();
      await share({ purpose: 'assessment' });
      expect((await nino.ok('listConsents', { id: giorgi.beneficiaryId })).items).toHaveLength(4);
    });

    it('replaces the first when it lasts longer, and nothing ends', async () => {
      const first = await share({ organisationId: khidi, validUntil: '2026-12-31' });
      const id = await refer(khidi);
      const second = await share({ organisationId: khidi, validUntil: '2027-12-31' });
      expect(await nino.ok('getConsent', { id: first.id })).toMatchObject({
        withdrawnAt: null,
        lapse: 'replaced',
        lapsedAt: api.clock.now().toISOString(),
      });
      expect(second).toMatchObject({ validUntil: '2027-12-31', lapse: null, lapsedAt: null });
      expect((await salome.ok('getReferral', { id })).state).toBe('sent');
      expect(await told(id)).toEqual([]);
      // The replaced one says the same: its withdrawal ends what replaced it.
      const answer = await withdraw({ id: first.id, version: 2 });
      expect(answer.stillInForce).toEqual([]);
      expect(await salome.refused('getReferral', { id })).toEqual(gone);
      expect((await nino.ok('getConsent', { id: second.id })).withdrawnAt).not.toBeNull();
    });

    it.each(['2026-11-23', '2025-01-01'])('does not end before today: %s', async (validUntil) => {
      const reply = await nino.call('recordConsent', {
        id: giorgi.beneficiaryId,
        body: { purpose: 'research', givenBy: 'person', validUntil },
      });
      expect([reply.status, reply.problem.errors?.map((e) => [e.pointer, e.code])]).toEqual([
        400,
        [['/validUntil', 'dateRange']],
      ]);
    });
  });

  describe('a withdrawal for one partner', () => {
    it.each([
      ['sent', []],
      ['accepted', ['acceptReferral']],
      ['inProgress', ['acceptReferral', 'startReferral']],
    ] as const)('withdraws a referral that is %s; the partner is told once', async (_, steps) => {
      const consent = await share({ organisationId: khidi });
      const id = await refer(khidi, steps);
      expect((await withdraw(consent)).stillInForce).toEqual([]);
      expect(await salome.refused('getReferral', { id })).toEqual(gone);
      await eventually(async () => expect(await stateOf(id)).toBe('withdrawn'));
      expect(await told(id)).toEqual([{ referralId: id, organisationId: khidi }]);
      expect(await salome.refused('getReferral', { id })).toEqual(gone);
      expect(await nino.ok('getReferral', { id })).toMatchObject({
        withdrawalCause: 'consent',
        withdrawalReason: null,
      });
    });

    it('stops that partner although an older consent for every partner stands, and the answer says so', async () => {
      const general = await share();
      const named = await share({ organisationId: khidi });
      const [toKhidi, toNewStep] = [await refer(khidi), await refer(newStep)];
      const answer = await withdraw(named);
      expect(
        answer.stillInForce.map(({ id, organisationId, exceptOrganisationIds }) => ({
          id,
          organisationId,
          exceptOrganisationIds,
        })),
      ).toEqual([{ id: general.id, organisationId: null, exceptOrganisationIds: [khidi] }]);
      expect(await salome.refused('getReferral', { id: toKhidi })).toEqual(gone);
      await eventually(async () => expect(await stateOf(toKhidi)).toBe('withdrawn'));
      expect((await archil.ok('getReferral', { id: toNewStep })).state).toBe('sent');
      const { id } = await nino.ok('createReferral', {
        body: {
          beneficiaryId: giorgi.beneficiaryId,
          organisationId: khidi,
          serviceCode: 'informal-education',
          request: 'ტრენინგი',
        },
      });
      expect(await nino.refused('sendReferral', { id, version: 1 })).toEqual([
        422,
        'consent-required',
      ]);
      // What the person signs afterwards counts again.
      api.clock.advance({ hours: 1 });
      await share({ organisationId: khidi });
      expect((await nino.ok('sendReferral', { id, version: 1 })).state).toBe('sent');
      expect((await salome.ok('getReferral', { id })).state).toBe('sent');
    });

    it('is no longer an exception of a consent for every partner that is signed afterwards', async () => {
      await withdraw(await share({ organisationId: khidi }));
      api.clock.advance({ minutes: 1 });
      const general = await share();
      expect(general.exceptOrganisationIds).toEqual([]);
      expect((await salome.ok('getReferral', { id: await refer(khidi) })).state).toBe('sent');
    });

    it('stays an exception of a consent for every partner that was signed before and recorded later', async () => {
      await withdraw(await share({ organisationId: khidi }));
      api.clock.advance({ minutes: 1 });
      const general = await share({ givenOn: '2026-11-01' });
      expect(general.exceptOrganisationIds).toEqual([khidi]);
      await expect(refer(khidi)).rejects.toThrow('consent-required');
    });
  });

  it('a withdrawal for every partner leaves the partner that the person named', async () => {
    const general = await share();
    const named = await share({ organisationId: khidi });
    const [toKhidi, toNewStep] = [await refer(khidi), await refer(newStep)];
    const answer = await withdraw(general);
    expect(answer.stillInForce.map(({ id }) => id)).toEqual([named.id]);
    expect(await archil.refused('getReferral', { id: toNewStep })).toEqual(gone);
    await eventually(async () => expect(await stateOf(toNewStep)).toBe('withdrawn'));
    expect((await salome.ok('getReferral', { id: toKhidi })).state).toBe('sent');
    expect(await told(toKhidi)).toEqual([]);
  });

  it('a consent that is over withdraws its referrals on the next day, and no longer counts', async () => {
    const consent = await share({ organisationId: khidi, validUntil: '2026-12-01' });
    const id = await refer(khidi, ['acceptReferral']);
    const before = api.clock.now().toISOString();
    api.clock.set('2026-12-01T19:59:00.000Z');
    await expireConsents(api.server.uow)({});
    expect((await salome.ok('getReferral', { id })).state).toBe('accepted');
    api.clock.set('2026-12-01T20:00:00.000Z');
    // It is 2 December in Tbilisi: nothing is shared from the first minute, before the job has run.
    expect(await salome.refused('getReferral', { id })).toEqual(gone);
    await expireConsents(api.server.uow)({});
    await expireConsents(api.server.uow)({});
    await eventually(async () => expect(await stateOf(id)).toBe('withdrawn'));
    expect(await told(id)).toEqual([{ referralId: id, organisationId: khidi }]);
    expect(await nino.ok('getConsent', { id: consent.id })).toMatchObject({
      lapse: 'expired',
      withdrawnAt: null,
    });
    const { items } = await nino.ok('getTimeline', { id: giorgi.beneficiaryId });
    expect(items.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['consentExpired', 'referralStateChanged']),
    );
    // A new one is no second equal one.
    await share({ organisationId: khidi });
    api.clock.set(before);
  });

  it('leaves no trace in the uptake of referrals', async () => {
    const head = await api.staff('head', 'თინათინ კობახიძე');
    const uptake = async () => {
      const { total } = await head.ok('getReport', {
        code: 'referral-uptake',
        query: { from: '2026-11-24', to: '2026-11-24' },
      });
      return total.details;
    };
    const before = await uptake();
    const consent = await share({ organisationId: khidi });
    const id = await refer(khidi);
    expect(await uptake()).not.toEqual(before);
    await withdraw(consent);
    await eventually(async () => expect(await stateOf(id)).toBe('withdrawn'));
    expect(await uptake()).toEqual(before);
  });
});
