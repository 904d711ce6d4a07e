import type { Dto } from '@gza/contract';
import {
  activePlan,
  caseInPlanning,
  draftPlan,
  startPlanWorld,
  violenceCourse,
  type PlanWorld,
} from './plan-world.js';

const shown = ({ notes }: Dto<'Plan'>) => notes.map(({ step, text, by }) => [step, text, by.name]);

/** Notes of Nino, Tamar and the officer on the steps of a plan stay with the plan. */
describe('notes and reasons of the steps of a plan', () => {
  let world: PlanWorld;
  let plan: Dto<'Plan'>;
  const here = () => ({ id: plan.id, version: plan.version });

  beforeAll(async () => {
    world = await startPlanWorld();
  });
  afterAll(() => world.api.stop());

  it('stay through giving back and approval, the newest first', async () => {
    const { nino, tamar } = world;
    plan = await draftPlan(world, (await caseInPlanning(world)).caseId);
    plan = await nino.ok('submitPlan', { ...here(), body: { note: 'ვადა სასწრაფოა' } });
    plan = await tamar.ok('returnPlan', { ...here(), body: { reason: 'აკლია ვადები' } });
    plan = await nino.ok('reopenPlan', { ...here(), body: { note: 'ვამატებ' } });
    plan = await nino.ok('submitPlan', { ...here(), body: {} });
    plan = await tamar.ok('approvePlan', { ...here(), body: { note: 'კარგია' } });
    expect(shown(plan)).toEqual([
      ['approve', 'კარგია', 'თამარ კიკნაძე'],
      ['reopen', 'ვამატებ', 'ნინო ბერიძე'],
      ['return', 'აკლია ვადები', 'თამარ კიკნაძე'],
      ['submit', 'ვადა სასწრაფოა', 'ნინო ბერიძე'],
    ]);
    expect(plan.returnReason).toBeNull();
    expect(plan.notes.map(({ partId }) => partId)).toEqual([null, null, null, null]);
  });

  it('say which goal or item they are about', async () => {
    const { nino } = world;
    const { caseId } = await caseInPlanning(world, { givenName: 'ბექა' });
    plan = await activePlan(world, caseId);
    const goalId = plan.goals[0]?.id ?? '';
    const itemId = plan.items[0]?.id ?? '';
    plan = await nino.ok('startPlanGoal', { ...here(), goalId, body: { note: 'დავიწყეთ' } });
    plan = await nino.ok('startPlanItem', { ...here(), itemId, body: {} });
    plan = await nino.ok('markPlanItemDone', { ...here(), itemId, body: { note: 'მოვრჩით' } });
    expect(plan.notes.map(({ step, partId, text }) => [step, partId, text])).toEqual([
      ['done', itemId, 'მოვრჩით'],
      ['start', goalId, 'დავიწყეთ'],
    ]);
  });

  it('keep what a review found when the plan goes on, and why a new version was begun', async () => {
    const { nino } = world;
    const { caseId } = await caseInPlanning(world, { givenName: 'გია' });
    plan = await activePlan(world, caseId);
    plan = await nino.ok('startPlanReview', { ...here(), body: { note: 'სამი თვე გავიდა' } });
    plan = await nino.ok('concludePlanReview', {
      ...here(),
      body: { conclusion: 'active', reason: 'გეგმა მუშაობს' },
    });
    expect(shown(plan).slice(0, 2)).toEqual([
      ['concludeReview', 'გეგმა მუშაობს', 'ნინო ბერიძე'],
      ['startReview', 'სამი თვე გავიდა', 'ნინო ბერიძე'],
    ]);
    const draft = await nino.ok('createPlanVersion', {
      ...here(),
      body: { note: 'ახალი საჭიროება' },
    });
    expect(shown(await nino.ok('getPlan', { id: plan.id }))[0]).toEqual([
      'nextVersion',
      'ახალი საჭიროება',
      'ნინო ბერიძე',
    ]);
    expect(draft.notes).toEqual([]);
  });

  it('are read by officers as far as they are their own', async () => {
    const { nino, officer } = world;
    const { caseId } = await caseInPlanning(world, { givenName: 'ზაზა' }, 'probationerMandatory');
    plan = await activePlan(world, caseId, [violenceCourse]);
    const itemId = plan.items[0]?.id ?? '';
    plan = await nino.ok('startPlanItem', { ...here(), itemId, body: { note: 'რთულად იწყებს' } });
    plan = await officer.ok('markPlanItemNotDone', {
      ...here(),
      itemId,
      body: { reason: 'არ გამოცხადდა' },
    });
    expect(shown(plan)).toEqual([['notDone', 'არ გამოცხადდა', 'ლაშა წიკლაური']]);
    expect(shown(await nino.ok('getPlan', { id: plan.id }))).toEqual([
      ['notDone', 'არ გამოცხადდა', 'ლაშა წიკლაური'],
      ['start', 'რთულად იწყებს', 'ნინო ბერიძე'],
    ]);
  });
});
