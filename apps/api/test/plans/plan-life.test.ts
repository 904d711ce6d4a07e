import type { Dto } from '@gza/contract';
import {
  caseInPlanning,
  programme,
  setCaseState,
  signAll,
  startPlanWorld,
  type PlanWorld,
} from './plan-world.js';

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

  it('begins when the case is in planning, and not before', async () => {
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

  it('is not handed in empty', async () => {
    const reply = await world.nino.call('submitPlan', { ...here(), body: {} });
    expect([reply.status, reply.problem.params]).toEqual([422, { missing: ['goals', 'items'] }]);
  });

  it('takes goals and items from the needs', async () => {
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

  it.each([
    ['a programme without its id', { kind: 'programme' }, '/programmeId', 'required'],
    ['an action without words', { kind: 'action' }, '/text', 'required'],
    [
      'a service of no catalogue',
      { kind: 'service', serviceCode: 'massage' },
      '/serviceCode',
      'notFound',
    ],
    [
      'a programme of no catalogue',
      { kind: 'programme', programmeId: '0190a000-0000-7000-8000-000000000000' },
      '/programmeId',
      'notFound',
    ],
    [
      'an action that is a service too',
      { kind: 'action', text: 'x', serviceCode: 'id-card' },
      '/serviceCode',
      'notApplicable',
    ],
    [
      'what was due yesterday',
      { kind: 'action', text: 'x', dueOn: '2026-11-23' },
      '/dueOn',
      'dateInPast',
    ],
    [
      'a goal of another plan',
      { kind: 'action', text: 'x', goalId: '0190a000-0000-7000-8000-000000000000' },
      '/goalId',
      'notFound',
    ],
    ['a tenth need', { kind: 'action', text: 'x', need: 'money' }, '/need', 'oneOf'],
  ])('refuses %s', async (_what, content, pointer, code) => {
    const reply = await world.nino.call('addPlanItem', {
      ...here(),
      body: { mandatory: false, delivery: 'none', ...content },
    });
    expect(reply.status).toBe(400);
    expect(reply.problem.errors?.map((e) => [e.pointer, e.code])).toEqual([[pointer, code]]);
  });

  it('refuses a colleague of another bureau as responsible', async () => {
    const reply = await world.nino.call('changePlanItem', {
      ...here(),
      itemId: item(2),
      body: { responsibleId: world.levan.id },
    });
    expect(reply.problem.errors?.map((e) => [e.pointer, e.code])).toEqual([
      ['/responsibleId', 'notFound'],
    ]);
  });

  it('is changed while it is a draft', async () => {
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

  it('is approved by somebody else, and locked from the day it was handed in', async () => {
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

  it('is signed by the person and the case manager, then put into force: the case is active', async () => {
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
  });

  it('is worked on: items and goals take their own steps', async () => {
    const { nino, eka } = world;
    plan = await nino.ok('startPlanGoal', { ...here(), goalId: goal(), body: {} });
    plan = await eka.ok('startPlanItem', { ...here(), itemId: item(0), body: {} });
    world.api.clock.advance({ days: 30 });
    plan = await nino.ok('startPlanItem', { ...here(), itemId: item(1), body: {} });
    plan = await nino.ok('markPlanItemDone', {
      ...here(),
      itemId: item(1),
      body: { note: 'განრიგი შედგა' },
    });
    expect(plan.goals).toMatchObject([{ state: 'inProgress', closedOn: null }]);
    expect(plan.items).toMatchObject([
      { state: 'inProgress', closedOn: null },
      { state: 'done', closedOn: '2026-12-24', resultNote: 'განრიგი შედგა' },
    ]);
  });

  it('is reviewed into a next version, which carries on what is unfinished', async () => {
    const { nino } = world;
    world.api.clock.advance({ days: 62 });
    const due = await nino.ok('listPlans', {
      query: { state: 'active', reviewDueBy: '2027-02-24' },
    });
    expect(due.items.map((p) => p.id)).toEqual([plan.id]);
    const first = plan;
    const reply = await nino.call('createPlanVersion', { ...here(), body: {} });
    expect(reply.status).toBe(201);
    expect(reply.headers['location']).toBe(`/api/v1/plans/${reply.body.id}`);
    plan = reply.body;
    expect(plan).toMatchObject({
      number: 2,
      state: 'draft',
      previousId: first.id,
      personView: 'მინდა მუშაობა.',
      signatures: [],
    });
    expect(plan.goals).toMatchObject([
      { lineageId: first.goals[0]?.lineageId, state: 'inProgress', text: first.goals[0]?.text },
    ]);
    expect(plan.goals[0]?.id).not.toBe(first.goals[0]?.id);
    expect(plan.items).toMatchObject([
      { lineageId: first.items[0]?.lineageId, state: 'inProgress', goalId: goal() },
    ]);
    const old = await nino.ok('getPlan', { id: first.id });
    expect(old.state).toBe('underReview');
    const again = { id: old.id, version: old.version };
    expect(await nino.refused('createPlanVersion', { ...again, body: {} })).toEqual([
      409,
      'plan-in-preparation',
    ]);
    expect(
      await nino.refused('concludePlanReview', {
        ...again,
        body: { outcome: 'active', reason: 'ცვლილება არ არის საჭირო' },
      }),
    ).toEqual([409, 'next-version-open']);
  });

  it('shows the approver what changed, field by field', async () => {
    const { nino, tamar } = world;
    plan = await nino.ok('changePlan', { ...here(), body: { summary: 'მეორე ეტაპი' } });
    plan = await nino.ok('changePlanGoal', {
      ...here(),
      goalId: goal(),
      body: { dueOn: '2027-08-31' },
    });
    plan = await nino.ok('addPlanItem', {
      ...here(),
      body: { kind: 'service', serviceCode: 'id-card', mandatory: false, delivery: 'none' },
    });
    plan = await nino.ok('changePlanItem', {
      ...here(),
      itemId: item(0),
      body: { delivery: 'individual', responsibleId: null },
    });
    const differences = await tamar.ok('getPlanDifferences', { id: plan.id });
    expect(differences).toEqual({
      plan: { id: plan.id, number: 2 },
      previous: { id: plan.previousId, number: 1 },
      fields: [{ field: 'summary', before: null, after: 'მეორე ეტაპი' }],
      goals: {
        added: [],
        removed: [],
        finished: [],
        changed: [
          {
            lineageId: plan.goals[0]?.lineageId,
            label: 'მუდმივი სამუშაოს პოვნა',
            fields: [{ field: 'dueOn', before: '2027-05-24', after: '2027-08-31' }],
          },
        ],
      },
      items: {
        added: [{ lineageId: plan.items[1]?.lineageId, label: 'id-card', state: 'planned' }],
        removed: [],
        finished: [
          { lineageId: expect.any(String), label: 'დღის განრიგის შედგენა', state: 'done' },
        ],
        changed: [
          {
            lineageId: plan.items[0]?.lineageId,
            label: programme('emotion-regulation'),
            fields: [
              { field: 'delivery', before: 'group', after: 'individual' },
              { field: 'responsible', before: 'ეკა მაისურაძე', after: null },
            ],
          },
        ],
      },
    });
    expect((await world.api.auditOf('getPlanDifferences')).at(-1)).toMatchObject({
      actor_id: tamar.id,
      operation: 'consultation',
      subjects: [beneficiaryId],
    });
  });

  it('supersedes the first version when it becomes active, and takes over the work of the meantime', async () => {
    const { nino, eka, tamar } = world;
    const old = await nino.ok('getPlan', { id: plan.previousId ?? '' });
    await eka.ok('markPlanItemNotDone', {
      id: old.id,
      version: old.version,
      itemId: old.items[0]?.id ?? '',
      body: { reason: 'ჯგუფი არ შედგა' },
    });
    plan = await nino.ok('submitPlan', { ...here(), body: {} });
    plan = await tamar.ok('approvePlan', { ...here(), body: {} });
    plan = await signAll(world, plan);
    plan = await nino.ok('activatePlan', { ...here(), body: {} });
    expect(plan).toMatchObject({ state: 'active', reviewDue: '2027-05-24' });
    expect(plan.items[0]).toMatchObject({ state: 'notDone', resultNote: 'ჯგუფი არ შედგა' });
    const versions = await nino.ok('listPlanVersions', { id: plan.id });
    expect(versions.items.map((v) => [v.number, v.state, v.endedOn])).toEqual([
      [2, 'active', null],
      [1, 'superseded', '2027-02-24'],
    ]);
    const listed = await nino.ok('listPlans', { query: { beneficiaryId, limit: 1 } });
    expect(listed.items.map((p) => p.number)).toEqual([2]);
    const next = await nino.ok('listPlans', {
      query: { beneficiaryId, limit: 1, cursor: listed.nextCursor ?? '' },
    });
    expect([next.items.map((p) => p.number), next.nextCursor]).toEqual([[1], null]);
  });

  it('goes on after a review that changes nothing, and is fulfilled in the end', async () => {
    const { nino } = world;
    plan = await nino.ok('startPlanReview', { ...here(), body: {} });
    world.api.clock.advance({ days: 7 });
    plan = await nino.ok('concludePlanReview', {
      ...here(),
      body: { outcome: 'active', reason: 'გეგმა რჩება ძალაში' },
    });
    expect(plan).toMatchObject({ state: 'active', reviewDue: '2027-06-03', endedOn: null });
    plan = await nino.ok('achievePlanGoal', {
      ...here(),
      goalId: goal(),
      body: { note: 'მუშაობს' },
    });
    expect(plan.goals).toMatchObject([
      { state: 'achieved', closedOn: '2027-03-03', resultNote: 'მუშაობს' },
    ]);
    plan = await nino.ok('completePlan', { ...here(), body: {} });
    expect(plan).toMatchObject({ state: 'completed', endedOn: '2027-03-03' });
    const fresh = await nino.ok('createPlan', { body: { caseId } });
    expect(fresh).toMatchObject({ number: 3, previousId: null });
    await nino.ok('discardPlan', { id: fresh.id, version: 1, body: { reason: 'შეცდომით' } });
  });

  it('stands on the timeline and in the outbox', async () => {
    const { rows } = await world.api.owner.query<{ kind: string }>(
      `select kind from timeline_entry where case_id = $1 and kind like 'plan%' order by id`,
      [caseId],
    );
    expect(rows.map((r) => r.kind)).toEqual([
      'planSubmitted',
      'planReturned',
      'planReopened',
      'planSubmitted',
      'planApproved',
      'planSignatureGiven',
      'planSignatureGiven',
      'planSigned',
      'planActivated',
      'planGoalMoved',
      'planItemMoved',
      'planItemMoved',
      'planItemMoved',
      'planReviewStarted',
      'planItemMoved',
      'planSubmitted',
      'planApproved',
      'planSignatureGiven',
      'planSignatureGiven',
      'planSigned',
      'planSuperseded',
      'planActivated',
      'planReviewStarted',
      'planReviewConcluded',
      'planGoalMoved',
      'planCompleted',
      'planDiscarded',
    ]);
    const events = await world.api.owner.query<{ payload: Record<string, unknown> }>(
      `select payload from outbox_event where type = 'plan.activated' order by at, id`,
    );
    expect(events.rows.map((r) => r.payload)).toEqual([
      { planId: expect.any(String), caseId, beneficiaryId, number: 1 },
      { planId: plan.id, caseId, beneficiaryId, number: 2 },
    ]);
  });
});
