import {
  allowedEvents,
  planGoalMachine,
  planItemMachine,
  planMachine,
  type Dto,
  type OperationId,
  type StateMachine,
} from '@gza/contract';
import type { Caller } from '../support/api.js';
import { activePlan, caseInPlanning, startPlanWorld, type PlanWorld } from './plan-world.js';

interface Attempt {
  readonly event: string;
  readonly operation: OperationId;
  readonly body: object;
  /** The step is one of line management. */
  readonly line?: true;
}
const reason = { reason: 'მიზეზი' };

/** Every event of the plan but `supersede`, which has no operation. */
const planAttempts: Attempt[] = [
  { event: 'submit', operation: 'submitPlan', body: {} },
  { event: 'discard', operation: 'discardPlan', body: reason },
  { event: 'approve', operation: 'approvePlan', body: {}, line: true },
  { event: 'return', operation: 'returnPlan', body: reason, line: true },
  { event: 'reopen', operation: 'reopenPlan', body: {} },
  { event: 'sign', operation: 'signPlan', body: { signer: 'person', method: 'paper' } },
  { event: 'activate', operation: 'activatePlan', body: {} },
  { event: 'startReview', operation: 'startPlanReview', body: {} },
  ...(['active', 'completed', 'terminated'] as const).map((conclusion) => ({
    event: 'concludeReview',
    operation: 'concludePlanReview' as const,
    body: { conclusion, ...reason },
  })),
  { event: 'complete', operation: 'completePlan', body: {} },
  { event: 'terminate', operation: 'terminatePlan', body: reason },
];
const goalAttempts: Attempt[] = [
  { event: 'start', operation: 'startPlanGoal', body: {} },
  { event: 'achieve', operation: 'achievePlanGoal', body: {} },
  { event: 'partlyAchieve', operation: 'partlyAchievePlanGoal', body: {} },
  { event: 'notAchieve', operation: 'notAchievePlanGoal', body: reason },
  { event: 'withdraw', operation: 'withdrawPlanGoal', body: reason },
];
const itemAttempts: Attempt[] = [
  { event: 'start', operation: 'startPlanItem', body: {} },
  { event: 'done', operation: 'markPlanItemDone', body: {} },
  { event: 'notDone', operation: 'markPlanItemNotDone', body: reason },
  { event: 'cancel', operation: 'cancelPlanItem', body: reason },
  { event: 'decide', operation: 'decidePlanItem', body: { state: 'inProgress', ...reason } },
];

/** A plan in force, whose states the test sets as the owner of the database. */
describe('the life cycles of a plan', () => {
  let world: PlanWorld;
  let plan: Dto<'Plan'>;

  beforeAll(async () => {
    world = await startPlanWorld();
    plan = await activePlan(world, (await caseInPlanning(world)).caseId);
  });
  afterAll(() => world.api.stop());

  const set = (table: string, id: string, state: string) =>
    world.api.owner.query(`update ${table} set state = $2 where id = $1`, [id, state]);

  async function attempt({ operation, body, line }: Attempt) {
    const caller: Caller = line ? world.tamar : world.nino;
    const reply = await caller.call(operation, {
      id: plan.id,
      goalId: plan.goals[0]?.id ?? '',
      itemId: plan.items[0]?.id ?? '',
      version: plan.version,
      body,
    } as never);
    return [reply.status, reply.problem.params];
  }

  /** Every pair of state and event without an edge, and the expected problem. */
  const forbidden = (machine: StateMachine, attempts: readonly Attempt[]) =>
    machine.states.flatMap((state) => {
      const allowed = allowedEvents(machine, state);
      return attempts
        .filter(({ event }) => !allowed.includes(event))
        .map((a) => [state, a.event, a, { state, event: a.event, allowed }] as const);
    });

  it('are all tried', () => {
    const events = (machine: StateMachine) => [...new Set(machine.transitions.map((t) => t.event))];
    const tried = (attempts: Attempt[]) => [...new Set(attempts.map((a) => a.event))];
    expect([...tried(planAttempts), 'supersede'].toSorted()).toEqual(
      events(planMachine).toSorted(),
    );
    expect(tried(goalAttempts)).toEqual(expect.arrayContaining(events(planGoalMachine)));
    expect([...tried(itemAttempts), 'follow']).toEqual(
      expect.arrayContaining(events(planItemMachine)),
    );
  });

  it.each(forbidden(planMachine, planAttempts))(
    'a plan that is %s refuses %s',
    async (state, _event, tried, params) => {
      await set('plan', plan.id, state);
      expect(await attempt(tried)).toEqual([409, params]);
    },
  );

  it.each(forbidden(planGoalMachine, goalAttempts))(
    'a goal that is %s refuses %s',
    async (state, _event, tried, params) => {
      await set('plan', plan.id, 'active');
      await set('plan_goal', plan.goals[0]?.id ?? '', state);
      expect(await attempt(tried)).toEqual([409, params]);
    },
  );

  it.each(forbidden(planItemMachine, itemAttempts))(
    'an item that is %s refuses %s',
    async (state, _event, tried, params) => {
      await set('plan', plan.id, 'active');
      await set('plan_item', plan.items[0]?.id ?? '', state);
      expect(await attempt(tried)).toEqual([409, params]);
    },
  );

  const activeStates: readonly string[] = ['active', 'underReview'];
  it.each(planMachine.states.filter((state) => !activeStates.includes(state)))(
    'nothing is worked on while the plan is %s',
    async (state) => {
      await set('plan', plan.id, state);
      await set('plan_goal', plan.goals[0]?.id ?? '', 'open');
      await set('plan_item', plan.items[0]?.id ?? '', 'planned');
      const allowed = allowedEvents(planMachine, state);
      for (const tried of [goalAttempts[0], itemAttempts[0]])
        expect(tried && (await attempt(tried))).toEqual([409, { state, event: 'start', allowed }]);
    },
  );

  it.each(planMachine.states.filter((state) => state !== 'draft'))(
    'nothing is written while the plan is %s',
    async (state) => {
      await set('plan', plan.id, state);
      const params = { state, event: 'edit', allowed: allowedEvents(planMachine, state) };
      const writes: [OperationId, object | undefined][] = [
        ['changePlan', {}],
        ['addPlanGoal', { text: 'მიზანი' }],
        ['changePlanGoal', { text: 'მიზანი' }],
        ['removePlanGoal', undefined],
        ['addPlanItem', { kind: 'action', text: 'x', mandatory: false, delivery: 'none' }],
        ['changePlanItem', { text: 'x' }],
        ['removePlanItem', undefined],
      ];
      for (const [operation, body] of writes)
        expect([
          operation,
          await attempt({ event: 'edit', operation, body: body as object }),
        ]).toEqual([operation, [409, params]]);
    },
  );

  it.each(planMachine.states.filter((state) => !activeStates.includes(state)))(
    'no next version is made of a plan that is %s',
    async (state) => {
      await set('plan', plan.id, state);
      const allowed = allowedEvents(planMachine, state);
      expect(await attempt({ event: '', operation: 'createPlanVersion', body: {} })).toEqual([
        409,
        { state, event: 'startReview', allowed },
      ]);
    },
  );
});
