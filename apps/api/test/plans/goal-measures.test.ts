import type { Dto } from '@gza/contract';
import { answersOf } from '../assessments/people.js';
import { giveConsent, openCase, recordSentence } from '../support/file.js';
import { story } from '../support/story.js';
import { activePlan, findWork, startPlanWorld, type PlanWorld } from './plan-world.js';

/** Nino plans from an interview; half a year later she interviews Giorgi again and records what changed. */
describe('what tells whether a goal was reached', () => {
  let world: PlanWorld;
  let caseId: string;
  let person: string;
  let plan: Dto<'Plan'>;
  beforeAll(async () => {
    world = await startPlanWorld();
    const { nino, tamar } = world;
    const opened = await openCase(nino, { birthDate: '1990-03-14' });
    ({ caseId, beneficiaryId: person } = opened);
    await giveConsent(nino, person);
    await recordSentence(nino, person);
    await tamar.ok('assignCase', { id: caseId, version: 1, body: { caseManagerId: nino.id } });
  });
  afterAll(() => world.api.stop());

  const interview = async (name: string): Promise<string> => {
    const { nino, tamar } = world;
    const { id, version } = await nino.ok('createAssessment', {
      body: { caseId, instrumentCode: 'bps-rnr', answers: answersOf('bps-rnr', name) },
    });
    const completed = await nino.ok('completeAssessment', { id, version, body: {} });
    await tamar.ok('approveAssessment', { id, version: completed.version, body: {} });
    return id;
  };
  const goal = async (caller = world.nino, id = plan.id) =>
    (await caller.ok('getPlan', { id })).goals[0];
  const record = (more: Partial<Dto<'RecordOutcomeBody'>>) =>
    world.nino.call('recordOutcome', {
      id: person,
      body: {
        kind: 'employment',
        status: 'employed',
        occurredOn: '2027-05-20',
        source: 'person',
        ...more,
      },
    });

  const step = story('from the first step to the last');
  let before: object;
  let after: object;

  step('is at first the rating of its need in the assessment that the plan answers', async () => {
    const assessmentId = await interview('Everything serious');
    plan = await activePlan(world, caseId, [findWork]);
    before = { assessmentId, assessedOn: '2026-11-24', rating: 3 };
    expect((await goal())?.measures).toEqual({ before, after: null, outcomes: [] });
  });

  step('is then the rating of the reassessment, in every version of the plan', async () => {
    world.api.clock.set('2027-05-24T06:00:00Z');
    const assessmentId = await interview('Nothing found');
    after = { assessmentId, assessedOn: '2027-05-24', rating: 0 };
    expect((await goal())?.measures).toEqual({ before, after, outcomes: [] });
    const { version } = await world.nino.ok('getPlan', { id: plan.id });
    const next = await world.nino.ok('createPlanVersion', { id: plan.id, version, body: {} });
    expect(next.assessmentId).toBe(assessmentId);
    expect((await goal(world.nino, next.id))?.measures).toEqual({ before, after, outcomes: [] });
    const [draftGoal] = next.goals;
    const refused = await record({ goalId: draftGoal?.id ?? '' });
    expect([refused.status, refused.problem.errors]).toMatchObject([
      400,
      [{ pointer: '/goalId', code: 'notFound' }],
    ]);
  });

  step('are the outcomes that name it, which name it too, without errors', async () => {
    const { nino } = world;
    const goalId = (await goal())?.id ?? '';
    const { status, body: named } = await record({ goalId });
    expect([status, named.goal]).toEqual([
      201,
      { id: goalId, text: 'მუდმივი სამუშაოს დაწყება', state: 'open' },
    ]);
    const { body: wrong } = await record({ goalId, status: 'unemployed' });
    const { body: other } = await record({ kind: 'education', status: 'started' });
    expect(other.goal).toBeNull();
    await nino.ok('markOutcomeInError', {
      id: wrong.id,
      version: 1,
      body: { reason: 'სხვა პირის' },
    });
    expect((await goal())?.measures).toEqual({
      before,
      after,
      outcomes: [
        { id: named.id, kind: 'employment', status: 'employed', occurredOn: '2027-05-20' },
      ],
    });
    const { items } = await nino.ok('listOutcomes', { id: person });
    expect(items.find(({ id }) => id === named.id)?.goal?.id).toBe(goalId);
  });

  step('is shown to the officer as far as assessments and outcomes are', async () => {
    const { nino, officer } = world;
    const goalId = (await goal())?.id ?? '';
    await record({ goalId, kind: 'health', status: 'improved' });
    expect((await goal(nino))?.measures.outcomes.map(({ kind }) => kind)).toEqual([
      'employment',
      'health',
    ]);
    const seen = (await goal(officer))?.measures;
    expect(seen?.after).toEqual(after);
    expect(seen?.outcomes.map(({ kind }) => kind)).toEqual(['employment']);
  });

  step('are outcomes that name it later, and no more', async () => {
    const { nino, maka, officer, levan } = world;
    const goalId = (await goal())?.id ?? '';
    const [draft] = (await nino.ok('listPlans', { query: { beneficiaryId: person } })).items;
    const ofDraft = (await goal(nino, draft?.id))?.id ?? '';
    const { body: found } = await record({ kind: 'housing', status: 'stable' });
    const at = { id: found.id, version: 1 };
    const named = () => goal().then((one) => one?.measures.outcomes.map(({ id }) => id));
    expect(await named()).not.toContain(found.id);

    expect(await officer.refused('changeOutcome', { ...at, body: { goalId } })).toEqual([
      403,
      'forbidden',
    ]);
    expect(await levan.refused('changeOutcome', { ...at, body: { goalId } })).toEqual([
      404,
      'not-found',
    ]);
    const refused = await nino.call('changeOutcome', { ...at, body: { goalId: ofDraft } });
    expect([refused.status, refused.problem.errors]).toMatchObject([
      400,
      [{ pointer: '/goalId', code: 'notFound' }],
    ]);
    const changed = await nino.ok('changeOutcome', { ...at, body: { goalId } });
    expect(changed).toEqual({
      ...found,
      goal: { id: goalId, text: 'მუდმივი სამუშაოს დაწყება', state: 'open' },
      version: 2,
    });
    expect(await named()).toContain(found.id);
    expect(await maka.refused('changeOutcome', { ...at, body: { goalId: null } })).toEqual([
      412,
      'stale-version',
    ]);
    const kept = await maka.ok('changeOutcome', { ...at, version: 2, body: {} });
    expect(kept.goal?.id).toBe(goalId);
    const none = await maka.ok('changeOutcome', {
      ...at,
      version: kept.version,
      body: { goalId: null },
    });
    expect(none.goal).toBeNull();
    expect(await named()).not.toContain(found.id);

    const { version } = await nino.ok('markOutcomeInError', {
      ...at,
      version: none.version,
      body: { reason: 'სხვა პირის' },
    });
    expect(await nino.refused('changeOutcome', { ...at, version, body: { goalId } })).toEqual([
      409,
      'outcome-in-error-already',
    ]);
  });

  step('are no outcomes of another person', async () => {
    const { beneficiaryId } = await openCase(world.nino, { birthDate: '1991-03-14' });
    const goalId = (await goal())?.id ?? '';
    const body = {
      kind: 'employment',
      status: 'employed',
      occurredOn: '2027-05-20',
      source: 'person',
    } as const;
    const { id } = await world.nino.ok('recordOutcome', { id: beneficiaryId, body });
    const replies = [
      await world.nino.call('recordOutcome', {
        id: beneficiaryId,
        body: { ...body, status: 'unemployed', goalId },
      }),
      await world.nino.call('changeOutcome', { id, version: 1, body: { goalId } }),
    ];
    for (const reply of replies)
      expect([reply.status, reply.problem.errors]).toMatchObject([
        400,
        [{ pointer: '/goalId', code: 'notFound' }],
      ]);
  });
});
