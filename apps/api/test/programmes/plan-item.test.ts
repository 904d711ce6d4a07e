import { planItemMachine, planMachine } from '@gza/contract';
import {
  activePlan,
  caseInPlanning,
  programme,
  startPlanWorld,
  violenceCourse,
  type PlanWorld,
} from '../plans/plan-world.js';

/** The plan shows the state of the programme's enrolment; the officer sees no more than that. */
describe('an enrolment that a plan asks for', () => {
  let world: PlanWorld;
  beforeAll(async () => {
    world = await startPlanWorld();
  });
  afterAll(() => world.api.stop());

  it('is mandatory when the item is, and ends with the case', async () => {
    const { api, nino, eka, officer } = world;
    const { caseId, beneficiaryId } = await caseInPlanning(
      world,
      { birthDate: '1990-03-14' },
      'probationerMandatory',
    );
    const draft = { beneficiaryId, programmeId: programme('violent-behaviour') };
    const plan = await activePlan(world, caseId, [violenceCourse]);
    const planItemId = plan.items[0]?.id ?? '';

    const other = await nino.call('proposeEnrolment', {
      body: { ...draft, programmeId: programme('bibliotherapy'), planItemId },
    });
    expect(other.problem.errors?.map((e) => [e.pointer, e.code])).toEqual([
      ['/planItemId', 'notFound'],
    ]);
    const both = await nino.call('proposeEnrolment', {
      body: { ...draft, planItemId, mandatory: false },
    });
    expect(both.problem.errors?.map((e) => [e.pointer, e.code])).toEqual([
      ['/mandatory', 'notApplicable'],
    ]);

    const proposed = await nino.ok('proposeEnrolment', { body: { ...draft, planItemId } });
    expect(proposed).toMatchObject({ mandatory: true, planItemId, state: 'proposed' });
    expect(
      (await officer.ok('listEnrolments', { query: { beneficiaryId } })).items.map((e) => e.id),
    ).toEqual([proposed.id]);
    await eka.ok('beginSuitability', { id: proposed.id, version: 1, body: {} });
    await eka.ok('enrol', { id: proposed.id, version: 2, body: {} });
    const session = await eka.ok('createSession', {
      body: { enrolmentId: proposed.id, startsAt: '2026-12-01T08:00:00Z' },
    });

    const { version } = await nino.ok('getCase', { id: caseId });
    const closing = await nino.ok('proposeClosure', {
      id: caseId,
      version,
      body: { reason: 'movedAbroad', summary: 'Left for good.' },
    });
    await world.tamar.ok('closeCase', { id: caseId, version: closing.version, body: {} });
    for (let tries = 0; tries < 50; tries += 1) {
      const { rows } = await api.owner.query(
        `select state from programme_session where id = $1 and state = 'cancelled'`,
        [session.id],
      );
      if (rows.length > 0) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await nino.ok('getEnrolment', { id: proposed.id })).toMatchObject({
      state: 'adminExit',
      endedOn: '2026-11-24',
    });
    expect((await eka.ok('getSession', { id: session.id })).state).toBe('cancelled');
  });

  const inForce = ['signed', 'active', 'underReview'];
  const open = ['planned', 'inProgress'];
  /** Proposes the programme of an item of a plan, both in the given states. */
  const propose = async (planState: string, itemState: string) => {
    const { api, nino } = world;
    const { caseId, beneficiaryId } = await caseInPlanning(
      world,
      { birthDate: '1990-03-14' },
      'probationerMandatory',
    );
    const plan = await activePlan(world, caseId, [violenceCourse]);
    const planItemId = plan.items[0]?.id ?? '';
    await api.owner.query('update plan set state = $2 where id = $1', [plan.id, planState]);
    await api.owner.query('update plan_item set state = $2 where id = $1', [planItemId, itemState]);
    const reply = await nino.call('proposeEnrolment', {
      body: { beneficiaryId, programmeId: programme('violent-behaviour'), planItemId },
    });
    return [reply.status, reply.problem.errors?.map((e) => `${e.pointer} ${e.code}`)];
  };
  const found = [201, undefined];
  const notFound = [400, ['/planItemId notFound']];

  it.each(planMachine.states)('comes of a plan in force only: %s', async (state) => {
    expect(await propose(state, 'planned')).toEqual(inForce.includes(state) ? found : notFound);
  });

  it.each(planItemMachine.states)('comes of an open item only: %s', async (state) => {
    expect(await propose('active', state)).toEqual(open.includes(state) ? found : notFound);
  });

  it('comes of an item of the person, not of somebody else', async () => {
    const { nino } = world;
    const [own, others] = [await caseInPlanning(world), await caseInPlanning(world)];
    const plan = await activePlan(world, others.caseId, [violenceCourse]);
    const reply = await nino.call('proposeEnrolment', {
      body: {
        beneficiaryId: own.beneficiaryId,
        programmeId: programme('violent-behaviour'),
        planItemId: plan.items[0]?.id ?? '',
      },
    });
    expect([reply.status, reply.problem.errors?.map((e) => `${e.pointer} ${e.code}`)]).toEqual(
      notFound,
    );
  });
});
