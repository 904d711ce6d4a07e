import type { Dto } from '@gza/contract';
import {
  activePlan,
  caseInPlanning,
  draftPlan,
  findWork,
  programme,
  startPlanWorld,
  violenceCourse,
  type Item,
  type PlanWorld,
} from './plan-world.js';

const drugProgramme: Item = {
  kind: 'programme',
  programmeId: programme('drug-rehabilitation'),
  mandatory: false,
  delivery: 'group',
  need: 'dependences',
};
const selfHelp: Item = {
  kind: 'action',
  text: 'თვითდახმარების ჯგუფი',
  mandatory: false,
  delivery: 'group',
  need: 'dependences',
};
const healthAdvice: Item = {
  kind: 'service',
  serviceCode: 'healthcare-support',
  mandatory: false,
  delivery: 'individual',
  need: 'healthEmotional',
};
const orderedProgramme: Item = { ...drugProgramme, mandatory: true };

/**
 * Lasha, the officer, reads Zaza's plan. He may not see what Zaza told Nino and Eka about drugs and health.
 */
describe('the wall between help and control in a plan', () => {
  let world: PlanWorld;
  let plan: Dto<'Plan'>;
  const here = () => ({ id: plan.id, version: plan.version });
  const labels = (items: readonly Dto<'PlanItem'>[]) =>
    items.map((i) => i.text ?? i.serviceCode ?? i.programmeId);

  beforeAll(async () => {
    world = await startPlanWorld();
  });
  /** Each test has a plan of its own. */
  beforeEach(async () => {
    const { caseId } = await caseInPlanning(world, { givenName: 'ზაზა' }, 'probationerMandatory');
    plan = await draftPlan(world, caseId, [
      findWork,
      drugProgramme,
      selfHelp,
      healthAdvice,
      violenceCourse,
    ]);
    plan = await world.nino.ok('addPlanGoal', {
      ...here(),
      body: { text: 'სიფხიზლე', need: 'dependences' },
    });
    for (const index of [1, 2])
      plan = await world.nino.ok('changePlanItem', {
        ...here(),
        itemId: plan.items[index]?.id ?? '',
        body: { goalId: plan.goals[1]?.id ?? '' },
      });
  });
  afterAll(() => world.api.stop());

  it('hides voluntary items of the addictions area, their goals, and the need behind health', async () => {
    const whole = await world.eka.ok('getPlan', { id: plan.id });
    expect([whole.goals.length, whole.items.length]).toEqual([2, 5]);
    const seen = await world.officer.ok('getPlan', { id: plan.id });
    expect(seen.goals.map((g) => g.need)).toEqual(['economicStatus']);
    expect(labels(seen.items)).toEqual([
      findWork.text,
      'healthcare-support',
      programme('violent-behaviour'),
    ]);
    expect(seen.items.map((i) => i.need)).toEqual(['economicStatus', null, 'mentalityBehaviour']);
    expect(JSON.stringify(seen)).not.toMatch(/dependences|healthEmotional|სიფხიზლე/);
  });

  it('hides them from every statement of the officer’s, whatever the application asks', async () => {
    const { api, officer } = world;
    await api.owner.query('begin');
    await api.owner.query('set local role gza_staff');
    await api.owner.query(
      `select set_config('gza.role', 'probationOfficer', true), set_config('gza.actor', $1, true),
        set_config('gza.bureau', $2, true), set_config('gza.bureaus', '{' || $2 || '}', true)`,
      [officer.id, officer.bureauId],
    );
    const items = await api.owner.query(
      `select count(*)::int as n, count(*) filter (where area_code = 'addictions')::int as walled from plan_item where plan_id = $1`,
      [plan.id],
    );
    const goals = await api.owner.query('select need_code from plan_goal where plan_id = $1', [
      plan.id,
    ]);
    const changed = await api.owner.query(
      `update plan_item set text = 'x' where plan_id = $1 and not mandatory`,
      [plan.id],
    );
    await api.owner.query('rollback');
    expect(items.rows).toEqual([{ n: 3, walled: 0 }]);
    expect(goals.rows).toEqual([{ need_code: 'economicStatus' }]);
    expect(changed.rowCount).toBe(0);
  });

  it('shows what a court ordered, and the goal that it serves', async () => {
    const { nino, officer } = world;
    plan = await nino.ok('addPlanItem', {
      ...here(),
      body: { ...orderedProgramme, goalId: plan.goals[1]?.id ?? '' },
    });
    const seen = await officer.ok('getPlan', { id: plan.id });
    expect(seen.goals.map((g) => g.text)).toContain('სიფხიზლე');
    expect(seen.items.at(-1)).toMatchObject({
      mandatory: true,
      areaCode: 'addictions',
      need: 'dependences',
    });
  });

  it('lets the officer write mandatory items, and only these', async () => {
    const { officer } = world;
    expect(await officer.refused('addPlanItem', { ...here(), body: findWork })).toEqual([
      403,
      'forbidden',
    ]);
    const added = await officer.call('addPlanItem', {
      ...here(),
      body: {
        kind: 'action',
        text: 'გამოცხადება ბიუროში',
        mandatory: true,
        delivery: 'individual',
      },
    });
    expect(added.status).toBe(201);
    plan = await world.nino.ok('getPlan', { id: plan.id });
    const [voluntary, walled] = plan.items;
    const own = plan.items.at(-1)?.id ?? '';
    const change = (itemId: string | undefined, body: Dto<'ChangePlanItemBody'>) =>
      officer.refused('changePlanItem', { ...here(), itemId: itemId ?? '', body });
    expect(await change(voluntary?.id, { text: 'x' })).toEqual([403, 'forbidden']);
    expect(await change(voluntary?.id, { mandatory: true })).toEqual([403, 'forbidden']);
    expect(await change(walled?.id, { text: 'x' })).toEqual([404, 'not-found']);
    expect(await change(own, { mandatory: false })).toEqual([403, 'forbidden']);
    expect(
      await officer.refused('removePlanItem', { ...here(), itemId: voluntary?.id ?? '' }),
    ).toEqual([403, 'forbidden']);
    const changed = await officer.ok('changePlanItem', {
      ...here(),
      itemId: own,
      body: { text: 'გამოცხადება ორ კვირაში ერთხელ' },
    });
    expect(labels(changed.items).at(-1)).toBe('გამოცხადება ორ კვირაში ერთხელ');
    const removed = await officer.ok('removePlanItem', {
      id: plan.id,
      version: changed.version,
      itemId: own,
    });
    plan = await world.nino.ok('getPlan', { id: plan.id });
    expect(removed.items).toHaveLength(3);
    expect(plan.items).toHaveLength(5);
  });

  it('keeps results, the timeline and the differences on their side', async () => {
    const { nino, eka, officer, api } = world;
    const other = await caseInPlanning(world, { givenName: 'ბექა' });
    plan = await activePlan(world, other.caseId, [drugProgramme, violenceCourse]);
    for (const { id } of plan.items) {
      plan = await eka.ok('startPlanItem', { ...here(), itemId: id, body: {} });
      plan = await eka.ok('markPlanItemDone', { ...here(), itemId: id, body: { note: 'კარგად' } });
    }
    const seen = await officer.ok('getPlan', { id: plan.id });
    expect(seen.items).toMatchObject([{ mandatory: true, state: 'done', resultNote: null }]);
    const entries = await api.owner.query<{ audience: string }>(
      `select audience from timeline_entry where case_id = $1 and kind = 'planItemMoved' order by id`,
      [other.caseId],
    );
    expect(entries.rows.map((r) => r.audience)).toEqual(['help', 'help', 'all', 'all']);
    const next = await nino.ok('createPlanVersion', { ...here(), body: {} });
    await nino.ok('addPlanItem', { id: next.id, version: next.version, body: drugProgramme });
    const whole = await nino.ok('getPlanDifferences', { id: next.id });
    const conditional = await officer.ok('getPlanDifferences', { id: next.id });
    expect([whole.items.added.length, whole.items.finished.length]).toEqual([1, 2]);
    expect([conditional.items.added.length, conditional.items.finished.length]).toEqual([0, 1]);
  });

  it('lets the officer do nothing about a voluntary item under way', async () => {
    const { officer } = world;
    const other = await caseInPlanning(world, { givenName: 'საბა' });
    plan = await activePlan(world, other.caseId, [drugProgramme, findWork, violenceCourse]);
    const start = (itemId: string | undefined) =>
      officer.refused('startPlanItem', { ...here(), itemId: itemId ?? '', body: {} });
    expect(await start(plan.items[0]?.id)).toEqual([404, 'not-found']);
    expect(await start(plan.items[1]?.id)).toEqual([403, 'forbidden']);
    expect(await start(plan.items[2]?.id)).toEqual([200, 'not refused']);
  });
});
