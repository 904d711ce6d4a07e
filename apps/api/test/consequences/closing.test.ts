import type { ClosureReason, OperationId } from '@gza/contract';
import type { Caller } from '../support/api.js';
import { eventually } from '../support/eventually.js';
import { runRelay } from '../support/outbox.js';
import type { Person } from '../support/person/plant.js';
import type { Given } from '../guards/calls/call.js';
import { GuardWorld } from '../guards/world.js';
import { plainCall } from './plain-call.js';

/** Each person has one of everything; the worker has proposed the closure, and the supervisor closes. */
describe('what the closing of a case ends', () => {
  let world: GuardWorld;
  beforeAll(async () => {
    world = await GuardWorld.start();
  });
  afterAll(() => world.api.stop());

  const proposed: Given = {
    'rehabilitation_case/': {
      state: 'closingReview',
      closure_reason: 'movedAbroad',
      last_step_by: '@staff/socialWorker',
    },
    'safety_alert/clinical': { state: 'closed' },
    'safety_alert/interview': { state: 'closed' },
    'programme_session/voluntary': { state: 'held' },
  };
  const person = (given: Given = {}) => world.person(proposed, given);

  const call = <Id extends OperationId>(
    caller: Caller,
    operation: Id,
    input: Parameters<typeof plainCall>[3],
  ) => plainCall(world.api, caller, operation, input);
  const ok = async <Id extends OperationId>(
    caller: Caller,
    operation: Id,
    input: Parameters<typeof plainCall>[3] = {},
  ) => {
    const reply = await call(caller, operation, input);
    expect([operation, ...reply.problem]).toEqual([operation, expect.any(Number), 'done']);
    return reply.body;
  };
  const refused = async (...args: Parameters<typeof call>) => (await call(...args)).problem;

  const caseId = (of: Person) => of.id('rehabilitation_case/');
  const supervisor = () => world.caller('supervisor', 'here');
  const worker = () => world.caller('socialWorker', 'here');
  const partner = () => world.caller('partnerUser', 'here');

  const close = async (of: Person, body: { reason?: ClosureReason } = {}) => {
    const { version } = await ok(supervisor(), 'getCase', { id: caseId(of) });
    return call(supervisor(), 'closeCase', { id: caseId(of), version, body });
  };
  const closed = async (of: Person, body: { reason?: ClosureReason } = {}) => {
    const reply = await close(of, body);
    expect([reply.status, reply.body.state]).toEqual([200, 'closed']);
    await runRelay(world.api);
  };
  const row = async (of: Person, name: string): Promise<Record<string, unknown>> => {
    const { rows } = await world.api.owner.query<Record<string, unknown>>(
      `select * from ${name.split('/')[0]} where id = $1`,
      [of.id(name)],
    );
    return rows[0] ?? {};
  };
  const told = async (of: Person, name: string) => {
    const { rows } = await world.api.owner.query<{ payload: unknown }>(
      `select payload from outbox_event where type = 'referral.withdrawn' and aggregate_id = $1`,
      [of.id(name)],
    );
    return rows.map(({ payload }) => payload);
  };

  describe.each(['sent', 'accepted', 'inProgress'])('a referral that is %s', (state) => {
    it('is withdrawn, and its partner is told once', async () => {
      const beka = await person({
        'referral/retraining': { state, ended_at: null, withdrawal_reason: null },
      });
      await closed(beka, { reason: 'died' });
      expect(await row(beka, 'referral/retraining')).toMatchObject({
        state: 'withdrawn',
        withdrawal_cause: 'caseClosed',
        withdrawal_reason: null,
      });
      expect(await told(beka, 'referral/retraining')).toEqual([
        {
          referralId: beka.id('referral/retraining'),
          organisationId: beka.id('organisation'),
        },
      ]);
      const id = beka.id('referral/retraining');
      const seen = await ok(partner(), 'getReferral', { id });
      expect([seen.state, seen.person.phone]).toEqual(['withdrawn', null]);
    });

    it('gives nothing away from the moment of the closing, before it is withdrawn', async () => {
      const beka = await person({
        'referral/retraining': { state, ended_at: null, withdrawal_reason: null },
      });
      // The state of the case alone: nothing has reacted to it.
      await world.api.owner.query(`update rehabilitation_case set state = 'closed' where id = $1`, [
        caseId(beka),
      ]);
      const id = beka.id('referral/retraining');
      const { version } = await row(beka, 'referral/retraining');
      const gone = [404, 'not-found'];
      expect(await refused(partner(), 'getReferral', { id })).toEqual(gone);
      for (const [operation, body] of [
        ['acceptReferral', {}],
        ['startReferral', undefined],
        ['deliverReferral', { units: 3 }],
      ] as const)
        expect(
          await refused(partner(), operation, {
            id,
            version: Number(version),
            ...(body && { body: { ...body } }),
          }),
        ).toEqual(gone);
      expect(
        await refused(partner(), 'recordReferralVisit', { id, body: { mark: 'attended' } }),
      ).toEqual(gone);
    });
  });

  it('discards the draft of a referral, of which no partner hears', async () => {
    const beka = await person({ 'referral/withdrawn': { state: 'draft', sent_at: null } });
    await closed(beka);
    expect((await row(beka, 'referral/withdrawn'))['state']).toBe('discarded');
    expect(await told(beka, 'referral/withdrawn')).toEqual([]);
  });

  it.each([
    ['requested', 'cancelled'],
    ['issued', 'issued'],
    ['handedOver', 'handedOver'],
  ])('a card that is %s is %s', async (before, after) => {
    const beka = await person({ issued_card: { state: before, ended_on: null } });
    await closed(beka);
    expect((await row(beka, 'issued_card'))['state']).toBe(after);
  });

  it.each([
    ['proposed', 'adminExit'],
    ['suitability', 'adminExit'],
    ['waitlisted', 'adminExit'],
    ['enrolled', 'adminExit'],
    ['started', 'adminExit'],
    ['completed', 'completed'],
    ['withdrawn', 'withdrawn'],
    ['droppedOut', 'droppedOut'],
  ])('an enrolment that is %s is %s', async (before, after) => {
    const beka = await person({
      'enrolment/group': { state: 'completed' },
      'enrolment/voluntary': { state: before, ended_on: null },
    });
    await closed(beka);
    expect(await row(beka, 'enrolment/voluntary')).toMatchObject({
      state: after,
      reason: after === 'adminExit' ? null : (expect.anything() as unknown),
    });
  });

  it('cancels the sessions of a remaining enrolment, and lets nobody schedule another', async () => {
    const beka = await person({
      'enrolment/group': { state: 'completed' },
      'enrolment/voluntary': { state: 'started' },
      'programme_session/voluntary': { state: 'scheduled', starts_at: '2026-12-07T08:00:00Z' },
    });
    await closed(beka);
    await eventually(async () =>
      expect((await row(beka, 'programme_session/voluntary'))['state']).toBe('cancelled'),
    );
    // Also while the enrolment has not ended yet.
    await world.api.owner.query(`update enrolment set state = 'started' where id = $1`, [
      beka.id('enrolment/voluntary'),
    ]);
    expect(
      await refused(worker(), 'createSession', {
        body: {
          enrolmentId: beka.id('enrolment/voluntary'),
          startsAt: '2026-12-08T08:00:00.000Z',
        },
      }),
    ).toEqual([409, 'transition-not-allowed']);
  });

  it('discards an assessment in progress, by the system', async () => {
    const beka = await person({ 'assessment/interview': { state: 'draft' } });
    await closed(beka);
    const assessment = await ok(worker(), 'getAssessment', { id: beka.id('assessment/interview') });
    expect(assessment.state).toBe('discarded');
    expect(assessment.steps?.at(-1)).toMatchObject({ event: 'discard', by: null, note: null });
  });

  it('leaves a completed assessment as it is: nobody approves, returns or amends it, and Today does not ask', async () => {
    const beka = await person({ 'assessment/interview': { state: 'completed' } });
    const asked = async () =>
      (await ok(supervisor(), 'getToday')).sections
        .flatMap(({ lines }) => lines)
        .filter(({ id }) => id === beka.id('assessment/interview')).length;
    expect(await asked()).toBe(1);
    await closed(beka);
    expect(await asked()).toBe(0);
    const id = beka.id('assessment/interview');
    const { version } = await ok(worker(), 'getAssessment', { id });
    const locked = [409, 'transition-not-allowed'];
    expect(await refused(supervisor(), 'approveAssessment', { id, version, body: {} })).toEqual(
      locked,
    );
    expect(
      await refused(supervisor(), 'returnAssessment', { id, version, body: { reason: 'მიზეზი' } }),
    ).toEqual(locked);
    expect(
      await refused(worker(), 'amendAssessment', {
        id,
        version,
        body: { reason: 'მიზეზი', answers: {} },
      }),
    ).toEqual(locked);
  });

  describe('an alert', () => {
    const alert = (severity: string, state: string): Given => ({
      'safety_alert/clinical': { severity, state },
    });

    it.each([
      ['immediate', 'raised', 409],
      ['immediate', 'acknowledged', 409],
      ['immediate', 'closed', 200],
      ['attention', 'raised', 200],
    ])('that is %s and %s: closing is answered with %d', async (severity, state, status) => {
      const beka = await person(alert(severity, state));
      const reply = await close(beka);
      expect(reply.status).toBe(status);
      if (status === 409) expect(reply.problem[1]).toBe('immediate-alert-open');
      await runRelay(world.api);
      expect((await row(beka, 'safety_alert/clinical'))['state']).toBe(state);
    });

    it.each(['died', 'openedInError'] as const)('does not block closing for %s', async (reason) => {
      const beka = await person(alert('immediate', 'raised'));
      expect((await close(beka, { reason })).status).toBe(200);
    });
  });

  describe('the plan', () => {
    const plan = (of: Person) => row(of, 'plan');
    const done: Given = Object.fromEntries([
      ...['open', 'dependences', 'health', 'ordered'].map((goal) => [
        `plan_goal/${goal}`,
        { state: 'achieved' },
      ]),
      ...['open', 'addictions', 'ordered'].map((item) => [`plan_item/${item}`, { state: 'done' }]),
    ]);

    it.each([
      ['goals met and all done', 'goalsMet', done, 'completed'],
      ['goals said to be met and something open', 'goalsMet', {}, 'terminated'],
      ['another reason and all done', 'movedAbroad', done, 'terminated'],
    ] as const)('ends truly: %s', async (_, reason, given, state) => {
      const beka = await person({ ...given });
      await closed(beka, { reason });
      const ended = await plan(beka);
      expect([ended['state'], ended['review_due']]).toEqual([state, null]);
    });
  });

  it('is named before, with what stays open', async () => {
    const beka = await person({
      'enrolment/group': { state: 'started' },
      'enrolment/voluntary': { state: 'completed' },
      'referral/withdrawn': { state: 'draft' },
      issued_card: { state: 'requested' },
      'assessment/interview': { state: 'draft' },
      'safety_alert/clinical': { severity: 'immediate', state: 'raised', notify: ['psychologist'] },
      'plan_item/addictions': { state: 'done' },
      'plan_goal/dependences': { state: 'achieved' },
    });
    const before = await ok(supervisor(), 'getCaseDependents', {
      id: caseId(beka),
      query: { step: 'close' },
    });
    const named = (list: readonly { kind: string; id: string }[]) =>
      list.map(({ kind, id }) => [kind, beka.nameOf(id)]).sort();
    expect(before).toMatchObject({ caseId: caseId(beka), step: 'close', immediateAlerts: 1 });
    expect(named(before.ends)).toEqual([
      ['assessmentDraft', 'assessment/interview'],
      ['cardRequest', 'issued_card'],
      ['enrolment', 'enrolment/group'],
      ['plan', 'plan'],
      ['referral', 'referral/legal'],
      ['referral', 'referral/retraining'],
      ['referralDraft', 'referral/withdrawn'],
    ]);
    expect(named(before.stays)).toEqual([
      ['planGoal', 'plan_goal/health'],
      ['planGoal', 'plan_goal/open'],
      ['planGoal', 'plan_goal/ordered'],
      ['planItem', 'plan_item/open'],
      ['planItem', 'plan_item/ordered'],
    ]);
    // The psychologist reads the alert, the supervisor knows that there is one.
    await closed(beka, { reason: 'died' });
    const after = await ok(supervisor(), 'getCaseDependents', {
      id: caseId(beka),
      query: { step: 'close' },
    });
    expect(after.ends).toEqual([]);
  });

  it('is not named to those who do not decide about the case', async () => {
    const beka = await person();
    const ask = { id: caseId(beka), query: { step: 'close' } };
    expect(
      await refused(world.caller('probationOfficer', 'here'), 'getCaseDependents', ask),
    ).toEqual([403, 'forbidden']);
    expect(
      await refused(world.caller('supervisor', 'elsewhere'), 'getCaseDependents', ask),
    ).toEqual([404, 'not-found']);
  });

  it('of a suspension: the individual sessions ahead are cancelled, and all else goes on', async () => {
    const beka = await person({
      'rehabilitation_case/': { state: 'active' },
      'enrolment/group': { state: 'completed' },
      'enrolment/voluntary': { state: 'started' },
      'programme_session/voluntary': { state: 'scheduled', starts_at: '2026-12-07T08:00:00Z' },
      issued_card: { state: 'requested' },
    });
    const ask = { id: caseId(beka), query: { step: 'suspend' } };
    const { ends, stays } = await ok(worker(), 'getCaseDependents', ask);
    expect(ends.map(({ kind, at }) => [kind, at])).toEqual([
      ['individualSession', '2026-12-07T08:00:00.000Z'],
    ]);
    const { version } = await ok(worker(), 'getCase', { id: caseId(beka) });
    await ok(worker(), 'suspendCase', { id: caseId(beka), version, body: { reason: 'დააკავეს' } });
    await runRelay(world.api);
    expect((await row(beka, 'programme_session/voluntary'))['state']).toBe('cancelled');
    expect(await ok(worker(), 'getCaseDependents', ask)).toMatchObject({ ends: [], stays });
    expect(
      await refused(worker(), 'createSession', {
        body: {
          enrolmentId: beka.id('enrolment/voluntary'),
          startsAt: '2026-12-08T08:00:00.000Z',
        },
      }),
    ).toEqual([409, 'transition-not-allowed']);
  });
});
