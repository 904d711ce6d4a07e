import type { Dto } from '@gza/contract';
import { giveConsent } from '../support/file.js';
import { eventually } from '../support/eventually.js';
import {
  activePlan,
  approvedPlan,
  caseInPlanning,
  partnerOf,
  programme,
  serviceCode,
  signAll,
  startPlanWorld,
  therapy,
  training,
  type Item,
  type PlanWorld,
} from './plan-world.js';

const support: Item = { ...training, serviceCode: 'healthcare-support' };

/** Work begins while a version is signed; then the version is returned, and discarded as a draft. */
describe('a discarded plan', () => {
  let world: PlanWorld;
  let khidi: string;
  let person: string;
  let caseId: string;
  /** Version in force; none before the first one. */
  let inForce: Dto<'Plan'>;
  let plan: Dto<'Plan'>;

  beforeAll(async () => {
    world = await startPlanWorld();
    ({ khidi } = await partnerOf(world));
  });
  afterAll(() => world.api.stop());

  const here = () => ({ id: plan.id, version: plan.version });
  const partOf = (of: Dto<'Plan'>, kind: string, code?: string) =>
    of.items.find((one) => one.kind === kind && (!code || one.serviceCode === code))?.id ?? '';
  const goalOf = (of: Dto<'Plan'>) => of.goals[0]?.id ?? '';

  async function firstSigned(items: readonly Item[]): Promise<void> {
    ({ beneficiaryId: person, caseId } = await caseInPlanning(world));
    plan = await signAll(world, await approvedPlan(world, caseId, items));
    await giveConsent(world.nino, person, { purpose: 'partnerSharing' });
  }
  /** The next version of a plan in force, after what the draft changes. */
  async function nextSigned(
    items: readonly Item[],
    change: (draft: Dto<'Plan'>) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<void> {
    const { nino, tamar } = world;
    ({ beneficiaryId: person, caseId } = await caseInPlanning(world));
    inForce = await activePlan(world, caseId, items);
    await giveConsent(nino, person, { purpose: 'partnerSharing' });
    const { id, version } = inForce;
    const draft = await nino.ok('createPlanVersion', { id, version, body: {} });
    await change(draft);
    const ready = await nino.ok('getPlan', { id: draft.id });
    const submitted = await nino.ok('submitPlan', {
      id: draft.id,
      version: ready.version,
      body: {},
    });
    const approved = await tamar.ok('approvePlan', {
      id: draft.id,
      version: submitted.version,
      body: {},
    });
    plan = await signAll(world, approved);
  }
  async function returned(): Promise<void> {
    const { nino, tamar } = world;
    plan = await tamar.ok('returnPlan', { ...here(), body: { reason: 'მიზანი შეიცვალა' } });
    plan = await nino.ok('reopenPlan', { ...here(), body: {} });
  }
  const refer = (planItemId: string, code = serviceCode) =>
    world.nino.ok('createReferral', {
      body: {
        beneficiaryId: person,
        organisationId: khidi,
        serviceCode: code,
        request: 'კურსი',
        planItemId,
      },
    });
  const enrol = (planItemId: string) =>
    world.nino.ok('proposeEnrolment', {
      body: { beneficiaryId: person, programmeId: programme('emotion-regulation'), planItemId },
    });
  const deliver = (planItemId: string) =>
    world.nino.ok('recordServiceDelivery', {
      body: { beneficiaryId: person, serviceCode, planItemId },
    });
  const foundWork = (goalId: string) =>
    world.nino.ok('recordOutcome', {
      id: person,
      body: {
        kind: 'employment',
        status: 'employed',
        occurredOn: '2026-11-20',
        source: 'person',
        goalId,
      },
    });
  const discard = (language: 'ka' | 'en' = 'en') =>
    world.nino.call('discardPlan', { ...here(), body: { reason: 'აღარ არის საჭირო' }, language });
  async function refusedWith(params: Record<string, number>): Promise<string> {
    const reply = await discard();
    expect([reply.status, reply.problem.type]).toEqual([409, '/problems/plan-in-use']);
    expect(reply.problem.params).toEqual({
      referrals: 0,
      enrolments: 0,
      deliveries: 0,
      outcomes: 0,
      ...params,
    });
    expect(await world.nino.ok('getPlan', { id: plan.id })).toMatchObject({
      state: 'draft',
      version: plan.version,
    });
    return reply.problem.detail ?? '';
  }

  it('stays while anything names a part that only it has, and says what', async () => {
    const { nino } = world;
    await firstSigned([training, therapy]);
    const referral = await refer(partOf(plan, 'service'));
    const enrolment = await enrol(partOf(plan, 'programme'));
    const delivery = await deliver(partOf(plan, 'service'));
    const outcome = await foundWork(goalOf(plan));
    await returned();
    const all = { referrals: 1, enrolments: 1, deliveries: 1, outcomes: 1 };
    expect(await refusedWith(all)).toContain('referrals (1), enrolments (1), deliveries (1)');
    expect((await discard('ka')).problem.detail).toContain('შედეგები (1)');

    await nino.ok('discardReferral', { id: referral.id, version: referral.version });
    await refusedWith({ ...all, referrals: 0 });
    const body = { reason: 'გეგმა შეიცვალა' };
    await nino.ok('withdrawEnrolment', { id: enrolment.id, version: 1, body });
    await refusedWith({ deliveries: 1, outcomes: 1 });
    await nino.ok('changeServiceDelivery', {
      id: delivery.id,
      version: 1,
      body: { planItemId: null },
    });
    await refusedWith({ outcomes: 1 });
    await nino.ok('markOutcomeInError', { id: outcome.id, version: 1, body });

    expect((await discard()).body).toMatchObject({ state: 'discarded' });
    expect((await nino.ok('getReferral', { id: referral.id })).planItem).toBeNull();
    expect((await nino.ok('getEnrolment', { id: enrolment.id })).planItemId).toBeNull();
    expect((await nino.ok('getOutcome', { id: outcome.id })).goal).toBeNull();
  });

  it('leaves what names its parts to the same parts of the plan in force', async () => {
    const { nino } = world;
    await nextSigned([training, therapy]);
    const referral = await refer(partOf(plan, 'service'));
    const enrolment = await enrol(partOf(plan, 'programme'));
    const delivery = await deliver(partOf(plan, 'service'));
    const outcome = await foundWork(goalOf(plan));
    await returned();
    expect((await discard()).body).toMatchObject({ state: 'discarded' });

    const [item, course] = [partOf(inForce, 'service'), partOf(inForce, 'programme')];
    const named = { id: item, planId: inForce.id };
    expect((await nino.ok('getReferral', { id: referral.id })).planItem).toMatchObject(named);
    expect((await nino.ok('getServiceDelivery', { id: delivery.id })).planItem).toMatchObject(
      named,
    );
    expect((await nino.ok('getEnrolment', { id: enrolment.id })).planItemId).toBe(course);
    expect((await nino.ok('getOutcome', { id: outcome.id })).goal?.id).toBe(goalOf(inForce));
  });

  it('stays for a new item beside the same ones of the plan in force', async () => {
    const { nino } = world;
    await nextSigned([training], ({ id, version }) =>
      nino.ok('addPlanItem', { id, version, body: support }),
    );
    await refer(partOf(plan, 'service', serviceCode));
    const own = await refer(partOf(plan, 'service', 'healthcare-support'), 'healthcare-support');
    await returned();
    await refusedWith({ referrals: 1 });
    await nino.ok('discardReferral', { id: own.id, version: own.version });
    expect((await discard()).status).toBe(200);
  });

  it('stays for an item that asks for another service than the plan in force', async () => {
    const { nino } = world;
    await nextSigned([training], ({ id, version, items: [item] }) =>
      nino.ok('changePlanItem', {
        id,
        version,
        itemId: item?.id ?? '',
        body: { serviceCode: 'healthcare-support' },
      }),
    );
    await refer(partOf(plan, 'service'), 'healthcare-support');
    await returned();
    expect(await refusedWith({ referrals: 1 })).toContain('referrals (1)');
  });

  it('with its case leaves what names its parts to those of the plan that was in force', async () => {
    const { nino, tamar, head } = world;
    await nextSigned([training], ({ id, version }) =>
      nino.ok('addPlanItem', { id, version, body: therapy }),
    );
    const delivery = await deliver(partOf(plan, 'service'));
    const enrolment = await enrol(partOf(plan, 'programme'));
    const { version } = await nino.ok('getCase', { id: caseId });
    const proposed = await tamar.ok('proposeClosure', {
      id: caseId,
      version,
      body: { reason: 'movedAbroad', summary: 'საქმე დასრულდა.' },
    });
    await head.ok('closeCase', { id: caseId, version: proposed.version, body: {} });
    await eventually(async () =>
      expect((await nino.ok('getPlan', { id: plan.id })).state).toBe('discarded'),
    );
    expect((await nino.ok('getServiceDelivery', { id: delivery.id })).planItem?.id).toBe(
      partOf(inForce, 'service'),
    );
    // What only the discarded version has stays as it was agreed.
    expect((await nino.ok('getEnrolment', { id: enrolment.id })).planItemId).toBe(
      partOf(plan, 'programme'),
    );
  });
});
