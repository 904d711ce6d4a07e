import { planMachine } from '@gza/contract';
import {
  activePlan,
  caseInPlanning,
  draftPlan,
  setCaseState,
  startPlanWorld,
  type PlanWorld,
} from './plan-world.js';

const inPreparation = ['draft', 'pendingApproval', 'returned', 'approved', 'signed'] as const;
const over = ['superseded', 'completed', 'terminated', 'discarded'] as const;
const inForce = ['active', 'underReview'] as const;
/** What is told of a state is told of each: a new state must say where it belongs. */
const cases = [
  ...inPreparation.map((state) => [state, true] as const),
  ...over.map((state) => [state, false] as const),
];

/** A version that is being prepared beside the one in force, or on its way to be the first. */
describe('a version of a plan in preparation', () => {
  let world: PlanWorld;
  beforeAll(async () => {
    world = await startPlanWorld();
  });
  afterAll(() => world.api.stop());

  const setState = (id: string, state: string) =>
    world.api.owner.query('update plan set state = $2 where id = $1', [id, state]);

  it('is told of every state of a plan here', () => {
    expect([...inPreparation, ...over, ...inForce].sort()).toEqual([...planMachine.states].sort());
  });

  it.each(cases)('%s: its needs are shown, and the review waits for it: %s', async (state, is) => {
    const { nino } = world;
    const { caseId } = await caseInPlanning(world);
    const current = await activePlan(world, caseId);
    const next = await nino.ok('createPlanVersion', {
      id: current.id,
      version: current.version,
      body: {},
    });
    await setState(next.id, state);
    // The version in force is under review since the next one was begun.
    const { version } = await nino.ok('getPlan', { id: current.id });
    expect((await nino.ok('getPlanNeeds', { id: caseId })).planId).toBe(is ? next.id : current.id);
    const conclude = { conclusion: 'active', reason: 'ყველაფერი რიგზეა' } as const;
    expect(
      await nino.refused('concludePlanReview', {
        id: current.id,
        version,
        body: conclude,
      }),
    ).toEqual(is ? [409, 'next-version-open'] : [200, 'not refused']);
  });

  it.each(cases)('%s: a second one beside it is refused: %s', async (state, is) => {
    const { nino, api } = world;
    const { caseId } = await caseInPlanning(world);
    const { id } = await draftPlan(world, caseId);
    await setState(id, state);
    await setCaseState(api, caseId, 'planning');
    expect(await nino.refused('createPlan', { body: { caseId } })).toEqual(
      is ? [409, 'plan-in-preparation'] : [201, 'not refused'],
    );
  });
});
