import type { Dto } from '@gza/contract';
import {
  activePlan,
  caseInPlanning,
  planTimeline,
  programme,
  signAll,
  startPlanWorld,
  type Item,
  type PlanWorld,
} from './plan-world.js';
import { story } from '../support/story.js';

const emotions: Item = {
  kind: 'programme',
  programmeId: programme('emotion-regulation'),
  mandatory: false,
  delivery: 'group',
  need: 'mentalityBehaviour',
};
const schedule: Item = {
  kind: 'action',
  text: 'დღის განრიგის შედგენა',
  mandatory: false,
  delivery: 'individual',
};

/** Giorgi's plan is in force: Nino and Eka work on it, after three months it is reviewed. */
describe('a plan in force and its next version', () => {
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
    plan = await activePlan(world, caseId, [
      { ...emotions, responsibleId: world.eka.id },
      schedule,
    ]);
  });
  afterAll(() => world.api.stop());

  const step = story('from the first step to the last');

  step('is worked on: items and goals take their own steps', async () => {
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

  step('is reviewed into a next version, which carries on what is unfinished', async () => {
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
      signatures: [],
    });
    expect(plan.goals).toMatchObject([
      { lineageId: first.goals[0]?.lineageId, state: 'inProgress', text: first.goals[0]?.text },
    ]);
    expect(plan.goals[0]?.id).not.toBe(first.goals[0]?.id);
    expect(plan.items).toMatchObject([
      { lineageId: first.items[0]?.lineageId, state: 'inProgress' },
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
        body: { conclusion: 'active', reason: 'ცვლილება არ არის საჭირო' },
      }),
    ).toEqual([409, 'next-version-open']);
  });

  step('shows the approver what changed, field by field', async () => {
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
            label: 'მუდმივი სამუშაოს დაწყება',
            fields: [{ field: 'dueOn', before: null, after: '2027-08-31' }],
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

  step(
    'supersedes the first version when it becomes active, and takes over the work of the meantime',
    async () => {
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
    },
  );

  step('goes on after a review that changes nothing, and is fulfilled in the end', async () => {
    const { nino } = world;
    plan = await nino.ok('startPlanReview', { ...here(), body: {} });
    world.api.clock.advance({ days: 7 });
    plan = await nino.ok('concludePlanReview', {
      ...here(),
      body: { conclusion: 'active', reason: 'გეგმა რჩება ძალაში' },
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

  step('leaves its history on the timeline', async () => {
    expect((await planTimeline(world, caseId)).slice(5)).toEqual([
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
  });
});
