import {
  plansEndpoints,
  userRoles,
  type Dto,
  type EndpointSpec,
  type OperationId,
  type Role,
} from '@gza/contract';
import type { Caller } from '../support/api.js';
import { registerOrganisation } from '../support/organisations.js';
import {
  activePlan,
  approvedPlan,
  caseInPlanning,
  draftPlan,
  setCaseState,
  signAll,
  startPlanWorld,
  type PlanWorld,
} from './plan-world.js';

type Operation = Extract<OperationId, keyof typeof plansEndpoints>;
const random = '0190a000-0000-7000-8000-000000000000';

/** Roles by operation: domain.md, section 2.6, written by hand and not taken from the tested table. */
const author: Role[] = ['socialWorker'];
const line: Role[] = ['supervisor', 'head'];
const readers: Role[] = ['socialWorker', 'psychologist', 'probationOfficer', ...line];
const manager = [...author, ...line];
const itemWorkers: Role[] = ['socialWorker', 'psychologist', 'probationOfficer'];
const mayCall: Record<Operation, Role[]> = {
  createPlan: author,
  listPlans: readers,
  getPlan: readers,
  getPlanNeeds: readers,
  changePlan: author,
  listPlanVersions: readers,
  createPlanVersion: author,
  getPlanDifferences: readers,
  submitPlan: author,
  discardPlan: author,
  approvePlan: line,
  returnPlan: line,
  reopenPlan: author,
  signPlan: ['socialWorker', 'probationOfficer'],
  activatePlan: manager,
  startPlanReview: manager,
  concludePlanReview: manager,
  completePlan: manager,
  terminatePlan: manager,
  addPlanGoal: author,
  changePlanGoal: author,
  removePlanGoal: author,
  startPlanGoal: author,
  achievePlanGoal: author,
  partlyAchievePlanGoal: author,
  notAchievePlanGoal: author,
  withdrawPlanGoal: author,
  addPlanItem: itemWorkers,
  changePlanItem: itemWorkers,
  removePlanItem: itemWorkers,
  startPlanItem: itemWorkers,
  markPlanItemDone: itemWorkers,
  markPlanItemNotDone: itemWorkers,
  cancelPlanItem: itemWorkers,
  decidePlanItem: itemWorkers,
  listPlanScans: readers,
  addPlanScan: ['socialWorker', 'probationOfficer'],
  downloadPlanScan: readers,
  removePlanScan: ['socialWorker', 'probationOfficer'],
};
const operations = Object.keys(mayCall) as Operation[];

/** A valid body for every operation, by the name of its DTO. */
const bodies: Record<string, object> = {
  CreatePlanBody: { caseId: random },
  ChangePlanBody: {},
  NoteBody: {},
  ReasonBody: { reason: 'მიზეზი' },
  DecidePlanItemBody: { state: 'done', reason: 'მიზეზი' },
  SignPlanBody: { signer: 'person', method: 'paper' },
  ConcludeReviewBody: { conclusion: 'active', reason: 'მიზეზი' },
  AddPlanGoalBody: { text: 'მიზანი' },
  ChangePlanGoalBody: { text: 'მიზანი' },
  AddPlanItemBody: { kind: 'action', text: 'ღონისძიება', mandatory: true, delivery: 'none' },
  ChangePlanItemBody: { text: 'ღონისძიება' },
};

describe('refusals of plans', () => {
  let world: PlanWorld;
  let plan: Dto<'Plan'>;
  let organisationId: string;
  const spec = (operation: Operation): EndpointSpec => plansEndpoints[operation];
  const inputOf = (operation: Operation, version?: number) => ({
    id: operation === 'getPlanNeeds' ? plan.case.id : plan.id,
    goalId: plan.goals[0]?.id ?? '',
    itemId: plan.items[0]?.id ?? '',
    scanId: random,
    ...(version !== undefined && { version }),
    ...(spec(operation).body && { body: bodies[spec(operation).body ?? ''] }),
    ...(spec(operation).bodyMedia && { body: { content: Buffer.from('%PDF-1.7 გეგმა') } }),
  });
  const refused = (caller: Caller, operation: Operation, version?: number) =>
    caller.refused(operation, inputOf(operation, version) as never);

  beforeAll(async () => {
    world = await startPlanWorld();
    organisationId = await registerOrganisation(world.api, 'ნაბიჯი', 'Step');
    plan = await draftPlan(world, (await caseInPlanning(world)).caseId);
  });
  afterAll(() => world.api.stop());

  it('know every operation', () => {
    expect(operations.toSorted()).toEqual(Object.keys(plansEndpoints).toSorted());
  });

  it.each(userRoles)('meet %s wherever the matrix has no right', async (role) => {
    const caller =
      role === 'partnerUser'
        ? await world.api.partnerUser('ანა', organisationId)
        : await world.api.staff(role, `ვინმე (${role})`);
    for (const operation of operations.filter((o) => !mayCall[o].includes(role)))
      expect([operation, await refused(caller, operation, plan.version)]).toEqual([
        operation,
        [403, 'forbidden'],
      ]);
  });

  it('meet clients of partners and of reports, and who has no token', async () => {
    const clients = [
      await world.api.client(
        'partnerClient',
        ['referrals:read', 'referrals:write'],
        organisationId,
      ),
      await world.api.client('reportingClient', ['reporting:read']),
    ];
    for (const operation of operations) {
      for (const client of clients)
        expect([operation, await refused(client, operation, 1)]).toEqual([
          operation,
          [403, 'forbidden'],
        ]);
      expect(await refused(world.api.nobody, operation, 1)).toEqual([401, 'unauthenticated']);
    }
  });

  it('show another bureau nothing: hidden and missing are the same', async () => {
    const { levan } = world;
    for (const operation of operations.filter((o) => mayCall[o].includes('socialWorker'))) {
      if (operation === 'listPlans') continue;
      expect([operation, await refused(levan, operation, plan.version)]).toEqual([
        operation,
        [404, 'not-found'],
      ]);
    }
    expect(await levan.ok('listPlans')).toEqual({ items: [], nextCursor: null });
    const missing = await levan.call('getPlan', { id: random });
    const hidden = await levan.call('getPlan', { id: plan.id });
    expect({ ...hidden.problem, traceId: '' }).toEqual({ ...missing.problem, traceId: '' });
  });

  it('meet a change that names no version, or one that is no more', async () => {
    const callers: [Role, Caller][] = [
      ['socialWorker', world.nino],
      ['supervisor', world.tamar],
    ];
    for (const operation of operations.filter((o) => spec(o).ifMatch)) {
      const [, caller] = callers.find(([role]) => mayCall[operation].includes(role)) ?? [];
      if (!caller) throw new Error(operation);
      expect([operation, await refused(caller, operation)]).toEqual([
        operation,
        [428, 'version-required'],
      ]);
      expect([operation, await refused(caller, operation, plan.version - 1)]).toEqual([
        operation,
        [412, 'stale-version'],
      ]);
    }
    expect(await world.nino.ok('getPlan', { id: plan.id })).toEqual(plan);
  });

  it('let only one of two colleagues begin the plan of a case', async () => {
    const { caseId } = await caseInPlanning(world);
    const replies = await Promise.all(
      [world.nino, world.maka].map((c) => c.call('createPlan', { body: { caseId } })),
    );
    expect(replies.map((r) => r.status).toSorted((a, b) => a - b)).toEqual([201, 409]);
  });

  it('keep author and approver apart, whoever handed it in', async () => {
    const { api, nino, tamar, head } = world;
    const draft = await draftPlan(world, (await caseInPlanning(world)).caseId);
    const { id, version } = await nino.ok('submitPlan', {
      id: draft.id,
      version: draft.version,
      body: {},
    });
    const set = (column: string, who: Caller) =>
      api.owner.query(`update plan set ${column} = $2 where id = $1`, [id, who.id]);
    for (const [column, before] of [
      ['last_step_by', nino],
      ['created_by', nino],
    ] as const) {
      await set(column, tamar);
      expect(await tamar.refused('approvePlan', { id, version, body: {} })).toEqual([
        403,
        'four-eyes',
      ]);
      expect(
        await tamar.refused('returnPlan', { id, version, body: { reason: 'მიზეზი' } }),
      ).toEqual([403, 'four-eyes']);
      await set(column, before);
    }
    expect((await head.ok('approvePlan', { id, version, body: {} })).state).toBe('approved');
  });

  it('rest a plan with its closed case, and hold it while the case is suspended', async () => {
    const { api, nino } = world;
    const { caseId } = await caseInPlanning(world);
    const signed = await signAll(world, await approvedPlan(world, caseId));
    const here = { id: signed.id, version: signed.version, body: {} };
    await setCaseState(api, caseId, 'suspended');
    expect(await nino.refused('activatePlan', here)).toEqual([409, 'case-not-in-planning']);
    await setCaseState(api, caseId, 'closed');
    const closed = await nino.call('activatePlan', here);
    expect([closed.status, closed.problem.params]).toEqual([
      409,
      { state: 'closed', event: 'activate', allowed: [] },
    ]);
  });

  it('come from the database too: one active version a case', async () => {
    const { api, nino } = world;
    const { caseId } = await caseInPlanning(world);
    const { id, version } = await activePlan(world, caseId);
    const next = await nino.ok('createPlanVersion', { id, version, body: {} });
    await expect(
      api.owner.query(`update plan set state = 'active' where id = any($1)`, [[id, next.id]]),
    ).rejects.toMatchObject({ code: '23505' });
  });
});
