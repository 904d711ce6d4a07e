import type { Dto } from '@gza/contract';
import { caseInPlanning, draftPlan, startPlanWorld, type PlanWorld } from './plan-world.js';

/** Nino writes a draft; invalid values are rejected field by field. */
describe('an item of a plan', () => {
  let world: PlanWorld;
  let plan: Dto<'Plan'>;
  beforeAll(async () => {
    world = await startPlanWorld();
    plan = await draftPlan(world, (await caseInPlanning(world)).caseId);
  });
  afterAll(() => world.api.stop());

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
      'dateRange',
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
      id: plan.id,
      version: plan.version,
      body: { mandatory: false, delivery: 'none', ...content },
    });
    expect(reply.status).toBe(400);
    expect(reply.problem.errors?.map((e) => [e.pointer, e.code])).toEqual([[pointer, code]]);
  });

  it('refuses a colleague of another bureau as responsible', async () => {
    const reply = await world.nino.call('changePlanItem', {
      id: plan.id,
      version: plan.version,
      itemId: plan.items[0]?.id ?? '',
      body: { responsibleId: world.levan.id },
    });
    expect(reply.problem.errors?.map((e) => [e.pointer, e.code])).toEqual([
      ['/responsibleId', 'notFound'],
    ]);
  });
});
