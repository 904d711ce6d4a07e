import type { Dto, OperationId } from '@gza/contract';
import type { Caller } from '../support/api.js';
import { runRelay } from '../support/outbox.js';
import {
  activePlan,
  approvedPlan,
  caseInPlanning,
  findWork,
  programme,
  serviceCode,
  signAll,
  startPlanWorld,
  therapy,
  training,
  type Item,
  type PlanWorld,
} from './plan-world.js';

const reason = 'აღარ არის საჭირო';

/** Work goes on under the version in force until the next one replaces it. */
describe('the work under a plan while its next version is prepared', () => {
  let world: PlanWorld;
  let nino: Caller;
  beforeAll(async () => {
    world = await startPlanWorld();
    nino = world.nino;
  });
  afterAll(() => world.api.stop());

  let caseId: string;
  let person: string;
  let inForce: Dto<'Plan'>;
  let next: Dto<'Plan'>;
  const begin = async (items: readonly Item[]) => {
    ({ caseId, beneficiaryId: person } = await caseInPlanning(world));
    inForce = await activePlan(world, caseId, items);
    const { id, version } = inForce;
    next = await nino.ok('createPlanVersion', { id, version, body: {} });
  };
  const here = () => ({ id: next.id, version: next.version });
  const submit = async () => {
    next = await nino.ok('submitPlan', { ...here(), body: {} });
  };
  const approve = async () => {
    next = await world.tamar.ok('approvePlan', { ...here(), body: {} });
  };
  const sign = async () => {
    next = await signAll(world, next);
  };
  const activate = async () => {
    next = await nino.ok('activatePlan', { ...here(), body: {} });
    await runRelay(world.api);
    next = await nino.ok('getPlan', { id: next.id });
  };
  const roadTo = { draft: [], pendingApproval: [submit], approved: [submit, approve] } as const;

  /** A step of the only item of the version in force. */
  const step = async <O extends OperationId>(operation: O, body: object): Promise<void> => {
    const { version, items } = await nino.ok('getPlan', { id: inForce.id });
    await nino.ok(operation, {
      id: inForce.id,
      version,
      itemId: items[0]?.id ?? '',
      body,
    } as never);
  };
  const closings = {
    cancelled: () => step('cancelPlanItem', { reason }),
    done: async () => {
      await step('startPlanItem', {});
      await step('markPlanItemDone', { note: reason });
    },
    notDone: () => step('decidePlanItem', { state: 'notDone', reason }),
  } as const;

  it.each(
    (['draft', 'pendingApproval', 'approved'] as const).flatMap((stage) =>
      (['cancelled', 'done', 'notDone'] as const).map((state) => [stage, state] as const),
    ),
  )('is not lost: beside a version that is %s an item is %s', async (stage, state) => {
    await begin([findWork]);
    for (const go of roadTo[stage]) await go();
    expect(next.state).toBe(stage);
    await closings[state]();
    expect((await nino.ok('getPlan', { id: next.id })).items[0]?.state).toBe('planned');
    for (const go of [submit, approve].slice(roadTo[stage].length)) await go();
    await sign();
    await activate();
    expect(next.items).toMatchObject([{ state, closedOn: '2026-11-24', resultNote: reason }]);
  });

  it('does not end an item that asks for another service by now', async () => {
    await begin([training]);
    const itemId = next.items[0]?.id ?? '';
    await step('startPlanItem', {});
    next = await nino.ok('changePlanItem', {
      ...here(),
      itemId,
      body: { serviceCode: 'healthcare-support' },
    });
    const { added, removed, changed } = (await nino.ok('getPlanDifferences', { id: next.id }))
      .items;
    expect([added, removed, changed]).toMatchObject([
      [{ label: 'healthcare-support', state: 'planned' }],
      [{ label: serviceCode, state: 'inProgress' }],
      [],
    ]);
    await step('markPlanItemDone', {});
    for (const go of [submit, approve, sign, activate]) await go();
    expect(next.items).toMatchObject([
      { id: itemId, state: 'planned', closedOn: null, movedBy: null, units: { delivered: 0 } },
    ]);
  });

  it('opens no item again that the next version was begun without', async () => {
    ({ caseId, beneficiaryId: person } = await caseInPlanning(world));
    inForce = await activePlan(world, caseId, [findWork]);
    await closings.done();
    const { version } = await nino.ok('getPlan', { id: inForce.id });
    next = await nino.ok('createPlanVersion', { id: inForce.id, version, body: {} });
    expect(next.items).toEqual([]);
    const decide = async (state: 'inProgress' | 'notDone') => {
      const now = await nino.ok('getPlan', { id: inForce.id });
      const itemId = now.items[0]?.id ?? '';
      return nino.refused('decidePlanItem', {
        id: now.id,
        version: now.version,
        itemId,
        body: { state, reason },
      });
    };
    expect(await decide('inProgress')).toEqual([409, 'plan-in-preparation']);
    // It may end otherwise: the next version has nothing of it.
    expect(await decide('notDone')).toEqual([200, 'not refused']);
    await nino.ok('discardPlan', { ...here(), body: { reason } });
    expect(await decide('inProgress')).toEqual([200, 'not refused']);
  });

  it('opens an item again for the next version that has it', async () => {
    await begin([findWork]);
    await closings.done();
    await step('decidePlanItem', { state: 'inProgress', reason });
    for (const go of [submit, approve, sign, activate]) await go();
    expect(next.items).toMatchObject([
      { state: 'inProgress', closedOn: null, resultNote: null, decision: { by: { id: nino.id } } },
    ]);
  });

  it('keeps an item that something serves in the next version, until it is closed', async () => {
    await begin([training, findWork]);
    const served = inForce.items[0]?.id ?? '';
    const body = { beneficiaryId: person, serviceCode, planItemId: served };
    await nino.ok('recordServiceDelivery', { body });
    await runRelay(world.api);
    const itemId = next.items[0]?.id ?? '';
    const replies = [
      await nino.call('removePlanItem', { ...here(), itemId }),
      await nino.call('changePlanItem', {
        ...here(),
        itemId,
        body: { serviceCode: 'healthcare-support' },
      }),
    ];
    for (const reply of replies)
      expect([reply.status, reply.problem.type, reply.problem.params]).toEqual([
        409,
        '/problems/plan-item-in-use',
        { referrals: 0, enrolments: 0, deliveries: 1 },
      ]);
    // Nothing serves the other item.
    next = await nino.ok('removePlanItem', { ...here(), itemId: next.items[1]?.id ?? '' });
    await step('markPlanItemDone', {});
    next = await nino.ok('removePlanItem', { ...here(), itemId });
    expect(next.items).toEqual([]);
  });

  it('of a first version is closed when that is in force, and not while it is a draft', async () => {
    ({ caseId, beneficiaryId: person } = await caseInPlanning(world));
    next = await signAll(world, await approvedPlan(world, caseId, [therapy]));
    const itemId = next.items[0]?.id ?? '';
    const { id } = await nino.ok('proposeEnrolment', {
      body: {
        beneficiaryId: person,
        programmeId: programme('emotion-regulation'),
        planItemId: itemId,
      },
    });
    await nino.ok('beginSuitability', { id, version: 1, body: {} });
    await nino.ok('enrol', { id, version: 2, body: {} });
    const session = await nino.ok('createSession', {
      body: {
        enrolmentId: id,
        startsAt: '2026-11-24T05:00:00Z',
        onClash: 'agreed',
        clashReason: 'ერთად ხვდებიან',
      },
    });
    await nino.ok('saveRegister', {
      id: session.id,
      version: 1,
      body: { marks: [{ enrolmentId: id, mark: 'present' }] },
    });
    next = await world.tamar.ok('returnPlan', { ...here(), body: { reason } });
    next = await nino.ok('reopenPlan', { ...here(), body: {} });
    const { version } = await nino.ok('getEnrolment', { id });
    await nino.ok('completeEnrolment', { id, version, body: {} });
    await runRelay(world.api);

    expect(await nino.ok('getPlan', { id: next.id })).toMatchObject({
      state: 'draft',
      items: [{ state: 'planned', servedBy: [{ kind: 'enrolment', id, state: 'completed' }] }],
    });
    for (const operation of ['startPlanItem', 'markPlanItemDone'] as const)
      expect(await nino.refused(operation, { ...here(), itemId, body: {} })).toEqual([
        409,
        'transition-not-allowed',
      ]);
    for (const go of [submit, approve, sign, activate]) await go();
    expect(next.items).toMatchObject([{ id: itemId, state: 'done', closedOn: '2026-11-24' }]);
  });
});
