import {
  allowedEvents,
  eventsFor,
  eventsOf,
  findTransition,
  hasPermission,
  referralMachine,
  type OperationId,
  type ReferralEvent,
  type ReferralState,
} from '@gza/contract';
import { TestApi, type Caller } from '../support/api.js';
import { expireReferrals } from '../../src/modules/services/expire-referrals.job.js';
import { giveConsent, openCase, type OpenedCase } from '../support/file.js';
import { registerOrganisation } from '../support/organisations.js';

/**
 * Every edge that domain.md 2.4 does not contain is rejected; a partner gets 404 for a referral it may not
 * see.
 */
describe('the life cycle of a referral', () => {
  let api: TestApi;
  let nino: Caller;
  let tamar: Caller;
  let salome: Caller;
  let ana: OpenedCase;
  let khidi: string;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    khidi = await registerOrganisation(api, 'ხიდი', 'Khidi');
    salome = await api.partnerUser('სალომე თოდუა', khidi);
    ana = await openCase(nino, { givenName: 'ანა', familyName: 'წიკლაური', sex: 'female' });
    await giveConsent(nino, ana.beneficiaryId, { purpose: 'partnerSharing' });
  });
  afterAll(() => api.stop());

  const draft = () => {
    // An equal draft of the same minute would be an accident.
    api.clock.advance({ minutes: 1 });
    return nino.ok('createReferral', {
      body: {
        beneficiaryId: ana.beneficiaryId,
        organisationId: khidi,
        serviceCode: 'language-subject-courses',
        request: 'ინგლისური ენის კურსი',
      },
    });
  };
  const sent = async () => {
    const { id, version } = await draft();
    return nino.ok('sendReferral', { id, version });
  };
  const expire = () => expireReferrals(api.server.uow)({});

  interface Action {
    operation: OperationId;
    byPartner: boolean;
    body?: Record<string, unknown>;
  }
  const actions: Record<Exclude<ReferralEvent, 'expire'>, Action> = {
    send: { operation: 'sendReferral', byPartner: false },
    discard: { operation: 'discardReferral', byPartner: false },
    withdraw: { operation: 'withdrawReferral', byPartner: false, body: { reason: 'reason' } },
    accept: { operation: 'acceptReferral', byPartner: true, body: {} },
    reject: { operation: 'rejectReferral', byPartner: true, body: { reason: 'noCapacity' } },
    start: { operation: 'startReferral', byPartner: true },
    deliver: { operation: 'deliverReferral', byPartner: true, body: { units: 1 } },
    notTakenUp: { operation: 'markReferralNotTakenUp', byPartner: true, body: {} },
    discontinue: { operation: 'discontinueReferral', byPartner: true, body: { reason: 'reason' } },
  };
  const events = eventsOf(referralMachine).filter((e) => e !== 'expire');
  const pairs = referralMachine.states.flatMap((state) =>
    events.map((event) => [state, event] as const),
  );
  const edge = ([state, event]: readonly [ReferralState, ReferralEvent]) =>
    findTransition(referralMachine, state, event);

  /**
   * Sets the state of a referral as the owner of the database, and calls the operation of an event on it.
   */
  const attempt = async (state: ReferralState, event: Exclude<ReferralEvent, 'expire'>) => {
    const { id } = await draft();
    await api.owner.query(
      'update referral set state = $2, sent_at = $3, started_at = $3, version = 9 where id = $1',
      [id, state, api.clock.now()],
    );
    const { operation, byPartner, body } = actions[event];
    const caller = byPartner ? salome : nino;
    return caller.call(operation, { id, version: 9, ...(body && { body }) } as never);
  };

  it.each(pairs.filter((p) => !edge(p)))('%s: refuses to %s', async (state, event) => {
    const reply = await attempt(state, event as Exclude<ReferralEvent, 'expire'>);
    const unseen =
      actions[event as Exclude<ReferralEvent, 'expire'>].byPartner &&
      (state === 'draft' || state === 'discarded');
    expect(reply.status).toBe(unseen ? 404 : 409);
    if (!unseen)
      expect(reply.problem.params).toMatchObject({
        state,
        event,
        // A partner is told only what partners may do.
        allowed: actions[event as Exclude<ReferralEvent, 'expire'>].byPartner
          ? eventsFor(referralMachine, state, (permission) =>
              hasPermission('partnerUser', permission),
            )
          : allowedEvents(referralMachine, state),
      });
  });

  it.each(pairs.filter(edge))('%s: lets %s', async (state, event) => {
    const reply = await attempt(state, event as Exclude<ReferralEvent, 'expire'>);
    expect([reply.status, (reply.body as unknown as { state: string }).state]).toEqual([
      200,
      edge([state, event])?.to,
    ]);
  });

  it('keeps the partner’s steps from staff and the bureau’s steps from partners and supervisors', async () => {
    const { id, version } = await sent();
    for (const operation of ['acceptReferral', 'startReferral'] as const)
      expect(await nino.refused(operation, { id, version, body: {} })).toEqual([403, 'forbidden']);
    for (const caller of [salome, tamar])
      expect(
        await caller.refused('withdrawReferral', { id, version, body: { reason: 'reason' } }),
      ).toEqual([403, 'forbidden']);
  });

  it('expires when its last day has passed without an answer, and is audited as the job’s doing', async () => {
    const { id } = await sent();
    api.clock.set('2026-12-08T19:00:00Z');
    await expire();
    expect((await nino.ok('getReferral', { id })).state).toBe('sent');
    api.clock.set('2026-12-08T20:30:00Z');
    await expire();
    await expire();
    const expired = await nino.ok('getReferral', { id });
    expect(expired).toMatchObject({ state: 'expired', endedAt: '2026-12-08T20:30:00.000Z' });
    const { rows } = await api.owner.query(
      `select role, subjects from audit_event where endpoint = 'expireReferrals' and subjects = array[$1::uuid]`,
      [ana.beneficiaryId],
    );
    expect(rows.at(-1)).toEqual({ role: 'expire-referrals', subjects: [ana.beneficiaryId] });
    expect(
      await salome.refused('acceptReferral', { id, version: expired.version, body: {} }),
    ).toEqual([409, 'transition-not-allowed']);
  });

  it('has its expiry looked for every night', async () => {
    const { rows } = await api.owner.query<{ identifier: string }>(
      'select identifier from graphile_worker._private_known_crontabs',
    );
    expect(rows.map((r) => r.identifier)).toContain('expireReferrals');
  });

  it('is copied into a new draft when it was rejected or expired, and only then', async () => {
    const { id, version } = await sent();
    expect(await nino.refused('copyReferral', { id })).toEqual([409, 'transition-not-allowed']);
    const rejected = await salome.ok('rejectReferral', {
      id,
      version,
      body: { reason: 'noCapacity', note: 'ჯგუფი შევსებულია' },
    });
    expect(rejected).toMatchObject({ rejectionReason: 'noCapacity', person: { phone: null } });
    const copy = await nino.call('copyReferral', { id });
    expect(copy.status).toBe(201);
    expect(copy.headers['location']).toBe(`/api/v1/referrals/${copy.body.id}`);
    expect(copy.body).toMatchObject({
      state: 'draft',
      copiedFromId: id,
      request: 'ინგლისური ენის კურსი',
      organisation: { id: khidi },
      sentAt: null,
      rejectionReason: null,
      version: 1,
    });
  });
});
