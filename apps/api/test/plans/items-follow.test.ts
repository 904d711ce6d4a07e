import type { Dto } from '@gza/contract';
import type { Caller } from '../support/api.js';
import { giveConsent } from '../support/file.js';
import { runRelay } from '../support/outbox.js';
import {
  activePlan,
  approvedPlan,
  caseInPlanning,
  partnerOf,
  programme,
  setCaseState,
  signAll,
  startPlanWorld,
  therapy,
  type Item,
  type PlanWorld,
} from './plan-world.js';

const course: Item = { ...therapy, need: 'mentalityBehaviour' };
const training: Item = {
  kind: 'service',
  serviceCode: 'professional-retraining',
  mandatory: false,
  delivery: 'none',
};

/** Each person has a plan in force with a programme and a service. */
describe('an item of a plan', () => {
  let world: PlanWorld;
  let nino: Caller;
  let khidi: string;
  let salome: Caller;
  beforeAll(async () => {
    world = await startPlanWorld();
    nino = world.nino;
    ({ khidi, salome } = await partnerOf(world));
  });
  afterAll(() => world.api.stop());

  let person: string;
  let caseId: string;
  let plan: Dto<'Plan'>;
  beforeEach(async () => {
    world.api.clock.set('2026-11-24T06:00:00Z');
    ({ caseId, beneficiaryId: person } = await caseInPlanning(world, { birthDate: '1990-03-14' }));
    plan = await activePlan(world, caseId, [course, training]);
  });

  const read = async (of = plan.id) => nino.ok('getPlan', { id: of });
  const itemOf = (of: Dto<'Plan'>, kind: string) => {
    const found = of.items.find((one) => one.kind === kind);
    if (!found) throw new Error(`no item of kind ${kind}`);
    return found;
  };
  const item = async (kind: string, of = plan.id) => itemOf(await read(of), kind);
  const state = async (kind: string) => (await item(kind)).state;

  const enrol = async (planItemId = itemOf(plan, 'programme').id) => {
    const body = {
      beneficiaryId: person,
      programmeId: programme('emotion-regulation'),
      planItemId,
    };
    const { id } = await nino.ok('proposeEnrolment', { body });
    await nino.ok('beginSuitability', { id, version: 1, body: {} });
    await nino.ok('enrol', { id, version: 2, body: {} });
    await runRelay(world.api);
    return id;
  };
  const meet = async (enrolmentId: string) => {
    const session = await nino.ok('createSession', {
      body: {
        enrolmentId,
        startsAt: '2026-11-24T05:00:00Z',
        onClash: 'agreed',
        clashReason: 'ერთად ხვდებიან',
      },
    });
    await nino.ok('saveRegister', {
      id: session.id,
      version: 1,
      body: { marks: [{ enrolmentId, mark: 'present' }] },
    });
    await runRelay(world.api);
    return session.id;
  };
  const end = async (id: string, operation: 'dropOutEnrolment' | 'transferOutEnrolment') => {
    const { version } = await nino.ok('getEnrolment', { id });
    await nino.ok(operation, { id, version, body: { reason: 'აღარ მოდის' } });
    await runRelay(world.api);
  };
  const refer = async () => {
    await giveConsent(nino, person, { purpose: 'partnerSharing' });
    const { id } = await nino.ok('createReferral', {
      body: {
        beneficiaryId: person,
        organisationId: khidi,
        serviceCode: 'professional-retraining',
        request: 'კურსი',
        planItemId: itemOf(plan, 'service').id,
      },
    });
    await nino.ok('sendReferral', { id, version: 1 });
    await salome.ok('acceptReferral', { id, version: 2, body: {} });
    await salome.ok('startReferral', { id, version: 3 });
    await runRelay(world.api);
    return id;
  };
  const moves = async () =>
    (await nino.ok('getTimeline', { id: person })).items
      .filter(({ kind }) => kind === 'planItemMoved')
      .map(({ detail, actor }) => [
        detail['from'],
        detail['to'],
        detail['mover'] ?? null,
        actor?.id ?? null,
      ])
      .toReversed();

  it('begins with the first session of its enrolment, and its beginning is undone with the register', async () => {
    const enrolment = await enrol();
    expect(await state('programme')).toBe('planned');
    const session = await meet(enrolment);
    expect(await item('programme')).toMatchObject({
      state: 'inProgress',
      movedBy: { kind: 'enrolment', id: enrolment },
      decision: null,
      servedBy: [{ kind: 'enrolment', id: enrolment, state: 'started' }],
    });
    await nino.ok('reopenSession', { id: session, version: 2, body: { reason: 'შეცდომით' } });
    await runRelay(world.api);
    expect(await item('programme')).toMatchObject({ state: 'planned', movedBy: null });
    expect(await moves()).toEqual([
      ['planned', 'inProgress', 'enrolment', null],
      ['inProgress', 'planned', 'enrolment', null],
    ]);
  });

  it('is done when its enrolment is completed', async () => {
    const enrolment = await enrol();
    await meet(enrolment);
    const { version } = await nino.ok('getEnrolment', { id: enrolment });
    await nino.ok('completeEnrolment', { id: enrolment, version, body: {} });
    await runRelay(world.api);
    expect(await item('programme')).toMatchObject({
      state: 'done',
      closedOn: '2026-11-24',
      movedBy: { kind: 'enrolment', id: enrolment },
      servedBy: [{ kind: 'enrolment', id: enrolment, state: 'completed' }],
    });
  });

  it('is not done when its enrolment was dropped out of, and planned when it was transferred out', async () => {
    const first = await enrol();
    await meet(first);
    await end(first, 'transferOutEnrolment');
    expect(await item('programme')).toMatchObject({ state: 'planned', movedBy: null });
    const second = await enrol();
    await meet(second);
    await end(second, 'dropOutEnrolment');
    expect(await item('programme')).toMatchObject({
      state: 'notDone',
      movedBy: { kind: 'enrolment', id: second },
    });
    expect(await moves()).toEqual([
      ['planned', 'inProgress', 'enrolment', null],
      ['inProgress', 'planned', 'enrolment', null],
      ['planned', 'inProgress', 'enrolment', null],
      ['inProgress', 'notDone', 'enrolment', null],
    ]);
  });

  it('begins and is done with its referral', async () => {
    const referral = await refer();
    expect(await item('service')).toMatchObject({
      state: 'inProgress',
      movedBy: { kind: 'referral', id: referral },
    });
    await salome.ok('deliverReferral', { id: referral, version: 4, body: { units: 3 } });
    await runRelay(world.api);
    expect(await item('service')).toMatchObject({
      state: 'done',
      servedBy: [{ kind: 'referral', id: referral, state: 'delivered' }],
    });
  });

  it.each([
    ['markReferralNotTakenUp', { note: 'არ მოვიდა' }],
    ['discontinueReferral', { reason: 'აღარ მოდის' }],
  ] as const)('is not done after %s of its referral', async (operation, body) => {
    const referral = await refer();
    await salome.ok(operation, { id: referral, version: 4, body });
    await runRelay(world.api);
    expect(await state('service')).toBe('notDone');
  });

  it('is planned again when its referral was withdrawn with the consent', async () => {
    const referral = await refer();
    const [consent] = (await nino.ok('listConsents', { id: person })).items.filter(
      ({ purpose }) => purpose === 'partnerSharing',
    );
    await nino.ok('withdrawConsent', {
      id: consent?.id ?? '',
      version: consent?.version ?? 0,
      body: {},
    });
    await runRelay(world.api);
    await runRelay(world.api);
    expect(await item('service')).toMatchObject({
      state: 'planned',
      servedBy: [{ kind: 'referral', id: referral, state: 'withdrawn' }],
    });
  });

  const deliver = async (planItemId = itemOf(plan, 'service').id, note = 'პირველი') => {
    const { id } = await nino.ok('recordServiceDelivery', {
      body: { beneficiaryId: person, serviceCode: 'professional-retraining', planItemId, note },
    });
    await runRelay(world.api);
    return id;
  };
  const give = async (id: string, planItemId: string | null) => {
    const { version } = await nino.ok('getServiceDelivery', { id });
    await nino.ok('changeServiceDelivery', { id, version, body: { planItemId } });
    await runRelay(world.api);
  };

  it('begins with a delivery of the Department, and is planned again when none names it', async () => {
    const [first, second] = [await deliver(), await deliver(undefined, 'მეორე')];
    expect(await item('service')).toMatchObject({
      state: 'inProgress',
      movedBy: { kind: 'delivery', id: first },
      servedBy: [],
    });
    await give(first, null);
    expect(await item('service')).toMatchObject({ state: 'inProgress' });
    await give(second, null);
    expect(await item('service')).toMatchObject({ state: 'planned', movedBy: null });
    await give(second, itemOf(plan, 'service').id);
    expect(await state('service')).toBe('inProgress');
    expect(await moves()).toEqual([
      ['planned', 'inProgress', 'delivery', null],
      ['inProgress', 'planned', 'delivery', null],
      ['planned', 'inProgress', 'delivery', null],
    ]);
  });

  it('keeps what serves it when its delivery goes to another item', async () => {
    const other = await caseInPlanning(world, { birthDate: '1990-03-14' });
    person = other.beneficiaryId;
    plan = await activePlan(world, other.caseId, [training, { ...training, text: 'ინგლისური' }]);
    const [course, english] = plan.items;
    const delivery = await deliver(course?.id);
    await give(delivery, english?.id ?? '');
    expect((await read()).items.map((one) => one.state)).toEqual(['planned', 'inProgress']);
  });

  it('goes on with its deliveries after its referral was withdrawn', async () => {
    const referral = await refer();
    const delivery = await deliver();
    await nino.ok('withdrawReferral', { id: referral, version: 4, body: { reason: 'თავად' } });
    await runRelay(world.api);
    expect(await state('service')).toBe('inProgress');
    await give(delivery, null);
    expect(await state('service')).toBe('planned');
  });

  it('goes on with its referral after its delivery was taken off', async () => {
    await refer();
    await give(await deliver(), null);
    expect(await state('service')).toBe('inProgress');
  });

  it('that somebody began by hand, or closed, stays as it is with its deliveries', async () => {
    const { version } = await read();
    const at = { id: plan.id, itemId: itemOf(plan, 'service').id };
    await nino.ok('startPlanItem', { ...at, version, body: {} });
    const delivery = await deliver();
    await give(delivery, null);
    expect(await state('service')).toBe('inProgress');
    await nino.ok('markPlanItemDone', { ...at, version: (await read()).version, body: {} });
    const late = await nino.call('changeServiceDelivery', {
      id: delivery,
      version: 2,
      body: { planItemId: at.itemId },
    });
    expect([late.status, late.problem.errors]).toEqual([
      400,
      [expect.objectContaining({ pointer: '/planItemId', code: 'notFound' })],
    ]);
    expect(await state('service')).toBe('done');
  });

  it('of a signed version begins with the delivery from before it was in force', async () => {
    const other = await caseInPlanning(world, { birthDate: '1990-03-14' });
    person = other.beneficiaryId;
    const signed = await signAll(world, await approvedPlan(world, other.caseId, [training]));
    await deliver(itemOf(signed, 'service').id);
    expect((await read(signed.id)).items[0]?.state).toBe('planned');
    const { version } = await read(signed.id);
    await nino.ok('activatePlan', { id: signed.id, version, body: {} });
    await runRelay(world.api);
    expect((await read(signed.id)).items[0]).toMatchObject({
      state: 'inProgress',
      movedBy: { kind: 'delivery' },
    });
  });

  const decide = async (kind: string, to: string, caller = nino) => {
    const { version } = await read();
    return caller.call('decidePlanItem', {
      id: plan.id,
      itemId: (await item(kind)).id,
      version,
      body: { state: to, reason: 'ბენეფიციარს სხვა კურსი ურჩევნია' },
    });
  };

  it('is decided otherwise with a reason, and the decision holds', async () => {
    const enrolment = await enrol();
    await meet(enrolment);
    expect((await decide('programme', 'planned')).status).toBe(200);
    expect(await item('programme')).toMatchObject({
      state: 'planned',
      movedBy: null,
      decision: { by: { id: nino.id }, at: '2026-11-24T06:00:00.000Z' },
    });
    await end(enrolment, 'dropOutEnrolment');
    expect(await state('programme')).toBe('planned');
    const { notes } = await read();
    expect(notes[0]).toMatchObject({
      step: 'decide',
      partId: itemOf(plan, 'programme').id,
      text: 'ბენეფიციარს სხვა კურსი ურჩევნია',
      by: { id: nino.id },
    });
    expect((await moves()).at(-1)).toEqual(['inProgress', 'planned', null, nino.id]);
  });

  it('that is finished is decided otherwise, too', async () => {
    const referral = await refer();
    await salome.ok('deliverReferral', { id: referral, version: 4, body: { units: 3 } });
    await runRelay(world.api);
    expect((await decide('service', 'notDone')).status).toBe(200);
    expect(await item('service')).toMatchObject({
      state: 'notDone',
      closedOn: '2026-11-24',
      resultNote: 'ბენეფიციარს სხვა კურსი ურჩევნია',
    });
    expect((await decide('service', 'inProgress')).status).toBe(200);
    expect(await item('service')).toMatchObject({
      state: 'inProgress',
      closedOn: null,
      resultNote: null,
    });
  });

  it('is not decided into what it is, nor by an officer when it is voluntary', async () => {
    expect((await decide('programme', 'planned')).status).toBe(409);
    expect((await decide('programme', 'done', world.officer)).status).toBe(403);
  });

  it('that somebody began by hand stays begun until what serves it has an end', async () => {
    const { version } = await read();
    const id = itemOf(plan, 'programme').id;
    await nino.ok('startPlanItem', { id: plan.id, itemId: id, version, body: {} });
    const enrolment = await enrol();
    expect(await state('programme')).toBe('inProgress');
    await meet(enrolment);
    await end(enrolment, 'dropOutEnrolment');
    expect(await state('programme')).toBe('notDone');
  });

  it('follows through the next version of the plan', async () => {
    const enrolment = await enrol();
    const { version } = await read();
    const draft = await nino.ok('createPlanVersion', { id: plan.id, version, body: {} });
    const submitted = await nino.ok('submitPlan', {
      id: draft.id,
      version: draft.version,
      body: {},
    });
    const approved = await world.tamar.ok('approvePlan', {
      id: draft.id,
      version: submitted.version,
      body: {},
    });
    const signed = await signAll(world, approved);
    await nino.ok('activatePlan', { id: signed.id, version: signed.version, body: {} });
    await meet(enrolment);
    expect(await item('programme', draft.id)).toMatchObject({
      state: 'inProgress',
      servedBy: [{ kind: 'enrolment', id: enrolment, state: 'started' }],
    });
    expect(await state('programme')).toBe('planned');
  });

  it('of a signed version follows what began before it was in force', async () => {
    const other = await caseInPlanning(world, { birthDate: '1990-03-14' });
    person = other.beneficiaryId;
    const signed = await signAll(world, await approvedPlan(world, other.caseId, [course]));
    await meet(await enrol(itemOf(signed, 'programme').id));
    expect((await read(signed.id)).items[0]?.state).toBe('planned');
    const { version } = await read(signed.id);
    await nino.ok('activatePlan', { id: signed.id, version, body: {} });
    await runRelay(world.api);
    expect((await read(signed.id)).items[0]?.state).toBe('inProgress');
  });

  it('of a closed case stays as it was', async () => {
    const enrolment = await enrol();
    await meet(enrolment);
    await setCaseState(world.api, caseId, 'closed');
    await end(enrolment, 'dropOutEnrolment').catch(() => undefined);
    expect(await state('programme')).toBe('inProgress');
  });

  it('is named by what serves it, and names it', async () => {
    const [enrolment, referral] = [await enrol(), await refer()];
    const [forProgramme, forService] = [await item('programme'), await item('service')];
    expect((await nino.ok('getEnrolment', { id: enrolment })).planItem).toMatchObject({
      id: forProgramme.id,
      planId: plan.id,
    });
    expect((await nino.ok('getReferral', { id: referral })).planItem).toMatchObject({
      id: forService.id,
      planId: plan.id,
    });
    const ofOfficer = await world.officer.ok('getPlan', { id: plan.id });
    expect(ofOfficer.items.flatMap(({ servedBy }) => servedBy)).toEqual([]);
  });
});
