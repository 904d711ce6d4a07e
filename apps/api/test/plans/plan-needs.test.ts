import { answersOf } from '../assessments/people.js';
import { giveConsent, openCase, recordSentence } from '../support/file.js';
import { story } from '../support/story.js';
import {
  activePlan,
  findWork,
  startPlanWorld,
  violenceCourse,
  type PlanWorld,
} from './plan-world.js';

/** Nino interviews Giorgi and plans from the results; Lasha, the officer, sees a part of it. */
describe('the needs that a plan starts from', () => {
  let world: PlanWorld;
  let caseId: string;
  let assessmentId: string;

  beforeAll(async () => {
    world = await startPlanWorld();
    const { nino, tamar } = world;
    const opened = await openCase(nino, { birthDate: '1990-03-14' });
    caseId = opened.caseId;
    await giveConsent(nino, opened.beneficiaryId);
    await recordSentence(nino, opened.beneficiaryId);
    await tamar.ok('assignCase', { id: caseId, version: 1, body: { caseManagerId: nino.id } });
  });
  afterAll(() => world.api.stop());

  const step = story('from the first step to the last');

  step('are none before an assessment was approved', async () => {
    expect(await world.nino.ok('getPlanNeeds', { id: caseId })).toEqual({
      assessmentId: null,
      level: null,
      planId: null,
      needs: [],
    });
  });

  step('are those of the approved assessment, each with what the form suggests', async () => {
    const { nino, tamar } = world;
    const draft = await nino.ok('createAssessment', {
      body: {
        caseId,
        instrumentCode: 'bps-rnr',
        answers: answersOf('bps-rnr', 'Everything serious'),
      },
    });
    assessmentId = draft.id;
    const completed = await nino.ok('completeAssessment', {
      id: draft.id,
      version: draft.version,
      body: {},
    });
    const approved = await tamar.ok('approveAssessment', {
      id: draft.id,
      version: completed.version,
      body: {},
    });
    const found = await nino.ok('getPlanNeeds', { id: caseId });
    expect(found).toMatchObject({ assessmentId, level: approved.level, planId: null });
    const assessed = approved.summary?.needs.map((need) => `${need.factor} ${need.rating}`) ?? [];
    expect(assessed).toHaveLength(8);
    expect(new Set(found.needs.map((need) => `${need.need} ${need.rating}`))).toEqual(
      new Set(assessed),
    );
    expect(found.needs.find((need) => need.need === 'mentalityBehaviour')).toEqual({
      need: 'mentalityBehaviour',
      rating: expect.any(Number),
      suggestedProgrammes: ['social-cognitive-skills', 'emotion-regulation', 'violent-behaviour'],
      suggestedServices: ['psychological-consultation'],
      goals: 0,
      items: 0,
    });
  });

  step('are set beside what the plan has for each, and the plan names its assessment', async () => {
    const { nino } = world;
    const plan = await activePlan(world, caseId, [findWork, violenceCourse]);
    expect(plan).toMatchObject({ state: 'active', assessmentId });
    const found = await nino.ok('getPlanNeeds', { id: caseId });
    expect(found.planId).toBe(plan.id);
    expect(
      found.needs.filter((n) => n.goals + n.items > 0).map((n) => [n.need, n.goals, n.items]),
    ).toEqual([
      ['economicStatus', 1, 1],
      ['mentalityBehaviour', 0, 1],
    ]);
    const next = await nino.ok('createPlanVersion', {
      id: plan.id,
      version: plan.version,
      body: {},
    });
    expect(next.assessmentId).toBe(assessmentId);
    expect((await nino.ok('getPlanNeeds', { id: caseId })).planId).toBe(next.id);
  });

  step('come to the officer without dependences and health', async () => {
    const whole = await world.nino.ok('getPlanNeeds', { id: caseId });
    const seen = await world.officer.ok('getPlanNeeds', { id: caseId });
    const walled = ['dependences', 'healthEmotional'];
    expect(whole.needs.some((need) => walled.includes(need.need))).toBe(true);
    expect(seen.needs.map((n) => n.need)).toEqual(
      whole.needs.map((n) => n.need).filter((need) => !walled.includes(need)),
    );
  });
});
