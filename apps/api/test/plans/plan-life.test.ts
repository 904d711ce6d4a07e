import type { Dto } from '@gza/contract';
import {
  caseInPlanning,
  planTimeline,
  programme,
  setCaseState,
  signAll,
  startPlanWorld,
  type PlanWorld,
} from './plan-world.js';
import { story } from '../support/story.js';

/** Nino plans with Giorgi, who came out of prison; Eka is the psychologist, Tamar approves. */
describe('the individual plan of a former prisoner', () => {
  let world: PlanWorld;
  let caseId: string;
  let beneficiaryId: string;
  let plan: Dto<'Plan'>;
  const here = () => ({ id: plan.id, version: plan.version });
  const goal = () => plan.goals[0]?.id ?? '';
  const item = (index: number) => plan.items[index]?.id ?? '';

  beforeAll(async () => {
    world = await startPlanWorld();
    ({ caseId, beneficiaryId } = await caseInPlanning(world));
  });
  afterAll(() => world.api.stop());

  const step = story('from the first step to the last');

  step('begins when the case is in planning, and not before', async () => {
    const { api, nino } = world;
    await setCaseState(api, caseId, 'assessment');
    const early = await nino.call('createPlan', { body: { caseId } });
    expect([early.status, early.problem.params]).toEqual([409, { state: 'assessment' }]);
    await setCaseState(api, caseId, 'planning');
    const reply = await nino.call('createPlan', {
      body: { caseId, summary: 'სამუშაო და საცხოვრებელი', personView: 'მინდა მუშაობა.' },
    });
    expect(reply.status).toBe(201);
    expect(reply.headers['location']).toBe(`/api/v1/plans/${reply.body.id}`);
    expect(reply.version).toBe(1);
    plan = reply.body;
    expect(plan).toMatchObject({
      number: 1,
      state: 'draft',
      case: { id: caseId },
      beneficiary: { id: beneficiaryId, givenName: 'გიორგი' },
      bureau: { code: 'tbilisi' },
      previousId: null,
      mandatory: false,
      summary: 'სამუშაო და საცხოვრებელი',
      personView: 'მინდა მუშაობა.',
      goals: [],
      items: [],
      signersNeeded: [],
      signatures: [],
      createdBy: { id: nino.id, name: 'ნინო ბერიძე' },
      reviewDue: null,
    });
    expect(await nino.refused('createPlan', { body: { caseId } })).toEqual([
      409,
      'plan-in-preparation',
    ]);
  });

  step('is not handed in empty', async () => {
    const reply = await world.nino.call('submitPlan', { ...here(), body: {} });
    expect([reply.status, reply.problem.params]).toEqual([422, { missing: ['goals', 'items'] }]);
  });

  step('takes goals and items from the needs', async () => {
    const { nino, eka } = world;
    const added = await nino.call('addPlanGoal', {
      ...here(),
      body: { text: 'მუდმივი სამუშაო', need: 'economicStatus', dueOn: '2027-05-24' },
    });
    plan = added.body;
    expect([added.status, added.version]).toEqual([201, 2]);
    expect(added.headers['location']).toBe(`/api/v1/plans/${plan.id}/goals/${goal()}`);
    const bodies: Dto<'AddPlanItemBody'>[] = [
      {
        kind: 'programme',
        programmeId: programme('emotion-regulation'),
        mandatory: false,
        delivery: 'group',
        need: 'mentalityBehaviour',
        goalId: goal(),
        responsibleId: eka.id,
      },
      {
        kind: 'service',
        serviceCode: 'professional-retraining',
        mandatory: false,
        delivery: 'none',
        need: 'educationProfession',
        dueOn: '2027-01-31',
      },
    ];
    for (const body of bodies) plan = await nino.ok('addPlanItem', { ...here(), body });
    plan = await eka.ok('addPlanItem', {
      ...here(),
      body: { kind: 'action', text: 'დღის განრიგი', mandatory: false, delivery: 'individual' },
    });
    expect(plan.version).toBe(5);
    expect(plan.items).toMatchObject([
      {
        kind: 'programme',
        areaCode: 'prosocial',
        goalId: goal(),
        responsible: { id: eka.id, name: 'ეკა მაისურაძე' },
        state: 'planned',
        need: 'mentalityBehaviour',
      },
      { kind: 'service', serviceCode: 'professional-retraining', areaCode: null, goalId: null },
      { kind: 'action', text: 'დღის განრიგი', need: null, responsible: null },
    ]);
  });

  step('is changed while it is a draft', async () => {
    const { nino } = world;
    plan = await nino.ok('changePlanItem', {
      ...here(),
      itemId: item(2),
      body: { text: 'დღის განრიგის შედგენა', need: 'relationsLifestyle', goalId: goal() },
    });
    plan = await nino.ok('changePlanGoal', {
      ...here(),
      goalId: goal(),
      body: { text: 'მუდმივი სამუშაოს პოვნა', dueOn: null },
    });
    plan = await nino.ok('addPlanGoal', { ...here(), body: { text: 'ზედმეტი' } });
    plan = await nino.ok('changePlanItem', {
      ...here(),
      itemId: item(1),
      body: { goalId: plan.goals[1]?.id ?? '' },
    });
    plan = await nino.ok('removePlanGoal', { ...here(), goalId: plan.goals[1]?.id ?? '' });
    plan = await nino.ok('changePlan', { ...here(), body: { summary: null } });
    expect(plan).toMatchObject({ summary: null, personView: 'მინდა მუშაობა.' });
    expect(plan.goals).toMatchObject([{ text: 'მუდმივი სამუშაოს პოვნა', dueOn: null }]);
    expect(plan.items.map((i) => [i.goalId, i.text])).toEqual([
      [goal(), null],
      [null, null],
      [goal(), 'დღის განრიგის შედგენა'],
    ]);
    plan = await nino.ok('removePlanItem', { ...here(), itemId: item(1) });
    expect(plan.items).toHaveLength(2);
  });

  step('is approved by somebody else, and locked from the day it was handed in', async () => {
    const { nino, tamar } = world;
    plan = await nino.ok('submitPlan', { ...here(), body: {} });
    expect(plan).toMatchObject({ state: 'pendingApproval', submitted: { by: { id: nino.id } } });
    const late = await nino.call('changePlan', { ...here(), body: { summary: 'x' } });
    expect([late.status, late.problem.params]).toEqual([
      409,
      { state: 'pendingApproval', event: 'edit', allowed: ['approve', 'return'] },
    ]);
    plan = await tamar.ok('returnPlan', { ...here(), body: { reason: 'ვადა აკლია' } });
    expect(plan).toMatchObject({ state: 'returned', returnReason: 'ვადა აკლია' });
    plan = await nino.ok('reopenPlan', { ...here(), body: {} });
    plan = await nino.ok('changePlanGoal', {
      ...here(),
      goalId: goal(),
      body: { dueOn: '2027-05-24' },
    });
    plan = await nino.ok('submitPlan', { ...here(), body: {} });
    plan = await tamar.ok('approvePlan', { ...here(), body: {} });
    expect(plan).toMatchObject({
      state: 'approved',
      returnReason: null,
      approved: { by: { id: tamar.id, name: 'თამარ კიკნაძე' }, at: '2026-11-24T06:00:00.000Z' },
      signersNeeded: ['person', 'caseManager'],
    });
  });

  step(
    'is signed by the person and the case manager, then put into force: the case is active',
    async () => {
      const { nino } = world;
      expect(await nino.refused('activatePlan', { ...here(), body: {} })).toEqual([
        409,
        'transition-not-allowed',
      ]);
      plan = await signAll(world, plan);
      expect(plan).toMatchObject({ state: 'signed', signedAt: '2026-11-24T06:00:00.000Z' });
      plan = await nino.ok('activatePlan', { ...here(), body: {} });
      expect(plan).toMatchObject({ state: 'active', reviewDue: '2027-02-24' });
      expect(await nino.ok('getCase', { id: caseId })).toMatchObject({ state: 'active' });
      expect(await nino.refused('createPlan', { body: { caseId } })).toEqual([409, 'plan-stands']);
    },
  );

  step('stands on the timeline and in the outbox', async () => {
    expect(await planTimeline(world, caseId)).toEqual([
      'planSubmitted',
      'planReturned',
      'planReopened',
      'planSubmitted',
      'planApproved',
      'planSignatureGiven',
      'planSignatureGiven',
      'planSigned',
      'planActivated',
    ]);
    const { rows } = await world.api.owner.query<{ payload: object }>(
      `select payload from outbox_event where type = 'plan.activated'`,
    );
    expect(rows.map((r) => r.payload)).toEqual([
      { planId: plan.id, caseId, beneficiaryId, number: 1 },
    ]);
  });
});
