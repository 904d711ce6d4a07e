import { eventually } from '../support/eventually.js';
import { activePlan, caseInPlanning, startPlanWorld, type PlanWorld } from './plan-world.js';

/** Beka's case is closed while his plan is active and the next version is a draft. */
describe('a plan whose case is closed', () => {
  let world: PlanWorld;
  beforeAll(async () => {
    world = await startPlanWorld();
  });
  afterAll(() => world.api.stop());

  it.each([
    ['goalsMet', 'done', 'completed'],
    ['goalsMet', 'open', 'terminated'],
    ['movedAbroad', 'done', 'terminated'],
  ] as const)(
    'ends with its case: closed for %s with all %s it is %s',
    async (reason, items, state) => {
      const { api, nino, tamar, head } = world;
      const other = await caseInPlanning(world, { givenName: 'ბექა' });
      const plan = await activePlan(world, other.caseId);
      if (items === 'done') {
        await api.owner.query(`update plan_goal set state = 'achieved' where plan_id = $1`, [
          plan.id,
        ]);
        await api.owner.query(`update plan_item set state = 'done' where plan_id = $1`, [plan.id]);
      }
      const draft = await nino.ok('createPlanVersion', {
        id: plan.id,
        version: plan.version,
        body: {},
      });
      const opened = await nino.ok('getCase', { id: other.caseId });
      const proposed = await tamar.ok('proposeClosure', {
        id: other.caseId,
        version: opened.version,
        body: { reason, summary: 'საქმე დასრულდა.' },
      });
      await head.ok('closeCase', { id: other.caseId, version: proposed.version, body: {} });
      await eventually(async () =>
        expect((await nino.ok('getPlan', { id: plan.id })).state).toBe(state),
      );
      expect(await nino.ok('getPlan', { id: plan.id })).toMatchObject({
        endedOn: '2026-11-24',
        reviewDue: null,
      });
      expect(await nino.ok('getPlan', { id: draft.id })).toMatchObject({ state: 'discarded' });
    },
  );
});
