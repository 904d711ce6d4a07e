import type { Dto } from '@gza/contract';
import { giveConsent } from '../support/file.js';
import {
  approvedPlan,
  caseInPlanning,
  partnerOf,
  programme,
  serviceCode,
  signAll,
  startPlanWorld,
  therapy,
  training,
  type Item,
  type PlanWorld,
} from './plan-world.js';

/** Work begins while a plan is signed; then the plan is returned, and its text may change. */
describe('a part of a returned plan that something names', () => {
  let world: PlanWorld;
  let khidi: string;
  let person: string;
  let plan: Dto<'Plan'>;

  beforeAll(async () => {
    world = await startPlanWorld();
    ({ khidi } = await partnerOf(world));
  });
  afterAll(() => world.api.stop());

  const here = () => ({ id: plan.id, version: plan.version });
  const itemId = () => plan.items[0]?.id ?? '';
  const goalId = () => plan.goals[0]?.id ?? '';

  async function signed(item: Item): Promise<void> {
    const opened = await caseInPlanning(world);
    person = opened.beneficiaryId;
    plan = await signAll(world, await approvedPlan(world, opened.caseId, [item]));
    await giveConsent(world.nino, person, { purpose: 'partnerSharing' });
  }
  async function returned(): Promise<void> {
    const { nino, tamar } = world;
    plan = await tamar.ok('returnPlan', { ...here(), body: { reason: 'მიზანი შეიცვალა' } });
    plan = await nino.ok('reopenPlan', { ...here(), body: {} });
    expect(plan.state).toBe('draft');
  }
  const refer = () =>
    world.nino.ok('createReferral', {
      body: {
        beneficiaryId: person,
        organisationId: khidi,
        serviceCode,
        request: 'კურსი',
        planItemId: itemId(),
      },
    });
  const removed = (caller = world.nino, language: 'ka' | 'en' = 'en') =>
    caller.call('removePlanItem', { ...here(), itemId: itemId(), language });
  /** The item is refused with these numbers; it is still there. */
  async function staysWith(params: Record<string, number>, caller = world.nino): Promise<string> {
    const reply = await removed(caller);
    expect([reply.status, reply.problem.type]).toEqual([409, '/problems/plan-item-in-use']);
    expect(reply.problem.params).toEqual({
      referrals: 0,
      enrolments: 0,
      deliveries: 0,
      ...params,
    });
    expect((await world.nino.ok('getPlan', { id: plan.id })).version).toBe(plan.version);
    return reply.problem.detail ?? '';
  }

  it('is removed after its referral was taken back, and the referral names it no more', async () => {
    await signed(training);
    const draft = await refer();
    await returned();
    expect(await staysWith({ referrals: 1 })).toContain('referrals (1), enrolments (0)');
    expect((await removed(world.nino, 'ka')).problem.detail).toContain('მიმართვები (1)');
    const sent = await world.nino.ok('sendReferral', { id: draft.id, version: draft.version });
    await staysWith({ referrals: 1 });
    await world.nino.ok('withdrawReferral', {
      id: draft.id,
      version: sent.version,
      body: { reason: 'გეგმა შეიცვალა' },
    });
    expect((await removed()).body.items).toEqual([]);
    expect(await world.nino.ok('getReferral', { id: draft.id })).toMatchObject({
      state: 'withdrawn',
      planItem: null,
    });
  });

  it('is removed after its delivery was recorded without it', async () => {
    await signed(training);
    const delivery = await world.nino.ok('recordServiceDelivery', {
      body: { beneficiaryId: person, serviceCode, planItemId: itemId() },
    });
    await returned();
    await staysWith({ deliveries: 1 });
    await world.nino.ok('changeServiceDelivery', {
      id: delivery.id,
      version: 1,
      body: { planItemId: null },
    });
    expect((await removed()).body.items).toEqual([]);
  });

  it('is removed after its enrolment was withdrawn, which names it no more', async () => {
    await signed(therapy);
    const { id } = await world.nino.ok('proposeEnrolment', {
      body: {
        beneficiaryId: person,
        programmeId: programme('emotion-regulation'),
        planItemId: itemId(),
      },
    });
    await returned();
    await staysWith({ enrolments: 1 });
    await world.nino.ok('withdrawEnrolment', {
      id,
      version: 1,
      body: { reason: 'გეგმა შეიცვალა' },
    });
    expect((await removed()).body.items).toEqual([]);
    expect((await world.nino.ok('getEnrolment', { id })).planItemId).toBeNull();
  });

  it('changes its words, and not the service that it asks for', async () => {
    await signed(training);
    await refer();
    await returned();
    const change = (body: Dto<'ChangePlanItemBody'>) =>
      world.nino.call('changePlanItem', { ...here(), itemId: itemId(), body });
    const other = await change({ serviceCode: 'healthcare-support' });
    expect([other.status, other.problem.type, other.problem.params]).toEqual([
      409,
      '/problems/plan-item-in-use',
      { referrals: 1, enrolments: 0, deliveries: 0 },
    ]);
    const { status, body } = await change({ serviceCode, dueOn: '2027-01-15' });
    expect([status, body.items[0]?.dueOn]).toEqual([200, '2027-01-15']);
  });

  it('is told of by number to an officer, who reads no referrals', async () => {
    await signed({ ...training, mandatory: true });
    await refer();
    await returned();
    expect(await staysWith({ referrals: 1 }, world.officer)).toContain('referrals (1)');
    expect(await world.officer.refused('listReferrals')).toEqual([403, 'forbidden']);
  });

  it('is a goal that leaves after its outcome was marked as an error', async () => {
    await signed(training);
    const outcome = await world.nino.ok('recordOutcome', {
      id: person,
      body: {
        kind: 'employment',
        status: 'employed',
        occurredOn: '2026-11-20',
        source: 'person',
        goalId: goalId(),
      },
    });
    await returned();
    const remove = () => world.nino.call('removePlanGoal', { ...here(), goalId: goalId() });
    const reply = await remove();
    expect([reply.status, reply.problem.type, reply.problem.params]).toEqual([
      409,
      '/problems/plan-goal-in-use',
      { outcomes: 1 },
    ]);
    await world.nino.ok('markOutcomeInError', {
      id: outcome.id,
      version: 1,
      body: { reason: 'სხვა პირის' },
    });
    expect((await remove()).body.goals).toEqual([]);
  });
});
