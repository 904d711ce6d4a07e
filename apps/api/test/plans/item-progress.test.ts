import type { Dto } from '@gza/contract';
import type { Caller } from '../support/api.js';
import { giveConsent } from '../support/file.js';
import { runRelay } from '../support/outbox.js';
import {
  activePlan,
  caseInPlanning,
  draftPlan,
  partnerOf,
  programme,
  startPlanWorld,
  therapy,
  type Item,
  type PlanWorld,
} from './plan-world.js';

const code = 'emotion-regulation';
const serviceCode = 'professional-retraining';
const training: Item = {
  kind: 'service',
  serviceCode,
  mandatory: true,
  delivery: 'none',
  plannedUnits: 10,
};

describe('how far an item of a plan has come', () => {
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
  let plan: Dto<'Plan'>;
  beforeEach(async () => {
    world.api.clock.set('2026-11-24T06:00:00Z');
    const opened = await caseInPlanning(world, { birthDate: '1990-03-14' });
    person = opened.beneficiaryId;
    plan = await activePlan(world, opened.caseId, [therapy, training]);
  });

  const partOf = ({ items }: Dto<'Plan'>, kind: string) => {
    const found = items.find((one) => one.kind === kind);
    if (!found) throw new Error(`no item of kind ${kind}`);
    return found;
  };
  const idOf = (kind: string) => partOf(plan, kind).id;
  const item = async (kind: string, caller = nino, id = plan.id) =>
    partOf(await caller.ok('getPlan', { id }), kind);

  const sessionOf = (enrolmentId: string, startsAt: string) =>
    nino.ok('createSession', {
      body: { enrolmentId, startsAt, onClash: 'agreed', clashReason: 'ერთად ხვდებიან' },
    });
  const meet = async (enrolmentId: string, startsAt: string, mark: Dto<'RegisterMark'>['mark']) => {
    const { id } = await sessionOf(enrolmentId, startsAt);
    await nino.ok('saveRegister', { id, version: 1, body: { marks: [{ enrolmentId, mark }] } });
  };

  it('is told by the sessions of its enrolment', async () => {
    const body = {
      beneficiaryId: person,
      programmeId: programme(code),
      planItemId: idOf('programme'),
    };
    const { id } = await nino.ok('proposeEnrolment', { body });
    await nino.ok('beginSuitability', { id, version: 1, body: {} });
    await nino.ok('enrol', { id, version: 2, body: {} });
    const { currentVersion } = await nino.ok('getProgramme', { id: programme(code) });
    const sessions = currentVersion?.sessions;
    const before = { kind: 'enrolment', id, sessions, units: null };
    expect((await item('programme')).servedBy).toEqual([
      { ...before, state: 'enrolled', attended: 0, expected: 0, lastOn: null, nextOn: null },
    ]);

    await meet(id, '2026-11-24T04:00:00Z', 'present');
    await meet(id, '2026-11-24T05:00:00Z', 'absentUnexcused');
    await sessionOf(id, '2026-11-30T20:30:00Z');
    await sessionOf(id, '2026-12-08T06:00:00Z');
    const shown = await item('programme');
    expect(shown.servedBy).toEqual([
      {
        ...before,
        state: 'started',
        attended: 1,
        expected: 2,
        lastOn: '2026-11-24',
        // Half past eight in the evening of UTC is after midnight in Tbilisi.
        nextOn: '2026-12-01',
      },
    ]);
    expect([shown.units, shown.plannedUnits]).toEqual([null, null]);
  });

  const refer = async () => {
    await giveConsent(nino, person, { purpose: 'partnerSharing' });
    const { id } = await nino.ok('createReferral', {
      body: {
        beneficiaryId: person,
        organisationId: khidi,
        serviceCode,
        request: 'კურსი',
        planItemId: idOf('service'),
      },
    });
    await nino.ok('sendReferral', { id, version: 1 });
    await salome.ok('acceptReferral', { id, version: 2, body: {} });
    await salome.ok('startReferral', { id, version: 3 });
    await runRelay(world.api);
    return id;
  };
  const deliver = (body: Partial<Dto<'RecordDeliveryBody'>>) =>
    nino.ok('recordServiceDelivery', { body: { beneficiaryId: person, serviceCode, ...body } });

  it('is told by the days and units of its referral, and by what the Department gave for it', async () => {
    expect((await item('service')).units).toEqual({ delivered: 0, planned: 10, lastOn: null });
    const referral = await refer();
    world.api.clock.advance({ days: 1 });
    for (const [visitedOn, mark] of [
      ['2026-11-24', 'attended'],
      ['2026-11-25', 'missed'],
    ] as const)
      await salome.ok('recordReferralVisit', { id: referral, body: { visitedOn, mark } });
    await deliver({ referralId: referral, deliveredOn: '2026-11-22' });
    const own = await deliver({ planItemId: idOf('service'), units: 2 });
    await deliver({ units: 5 });
    expect(own.planItem).toMatchObject({ id: idOf('service'), planId: plan.id });
    const shown = await item('service');
    expect(shown.servedBy).toEqual([
      {
        kind: 'referral',
        id: referral,
        state: 'inProgress',
        attended: 1,
        expected: 2,
        sessions: null,
        units: 1,
        lastOn: '2026-11-24',
        nextOn: null,
      },
    ]);
    const units = { delivered: 3, planned: 10, lastOn: '2026-11-25' };
    expect(shown.units).toEqual(units);

    const { version } = await nino.ok('getPlan', { id: plan.id });
    const draft = await nino.ok('createPlanVersion', { id: plan.id, version, body: {} });
    expect(await item('service', nino, draft.id)).toMatchObject({ units, plannedUnits: 10 });
    const officers = await item('service', world.officer);
    expect(officers).toMatchObject({ servedBy: [], units: null, plannedUnits: 10 });

    const changed = (body: Dto<'ChangeDeliveryBody'>, at: number) =>
      nino.ok('changeServiceDelivery', { id: own.id, version: at, body });
    expect((await changed({ planItemId: null }, 1)).planItem).toBeNull();
    expect((await item('service')).units?.delivered).toBe(1);
    expect((await changed({ planItemId: idOf('service') }, 2)).planItem?.id).toBe(idOf('service'));
  });

  it('counts no delivery for an item of another service, of another person, or twice', async () => {
    const referral = await refer();
    const refusedWith = async (body: Partial<Dto<'RecordDeliveryBody'>>) => {
      const reply = await nino.call('recordServiceDelivery', {
        body: { beneficiaryId: person, serviceCode, planItemId: idOf('service'), ...body },
      });
      return [reply.status, reply.problem.errors?.map(({ pointer, code: why }) => [pointer, why])];
    };
    const refused = (why: string) => [400, [['/planItemId', why]]];
    expect(await refusedWith({ referralId: referral })).toEqual(refused('notApplicable'));
    expect(await refusedWith({ planItemId: idOf('programme') })).toEqual(refused('notFound'));
    const other = await caseInPlanning(world, { birthDate: '1990-03-14' });
    expect(await refusedWith({ beneficiaryId: other.beneficiaryId })).toEqual(refused('notFound'));
  });

  it('has a number of units for a service only', async () => {
    const { caseId } = await caseInPlanning(world, { birthDate: '1990-03-14' });
    const draft = await draftPlan(world, caseId, [training]);
    const { id, version } = draft;
    const reply = await nino.call('addPlanItem', {
      id,
      version,
      body: { ...therapy, plannedUnits: 3 },
    });
    expect([reply.status, reply.problem.errors]).toMatchObject([
      400,
      [{ pointer: '/plannedUnits', code: 'notApplicable' }],
    ]);
    const changed = await nino.ok('changePlanItem', {
      id,
      version,
      itemId: partOf(draft, 'service').id,
      body: { plannedUnits: null },
    });
    expect(partOf(changed, 'service').units).toEqual({ delivered: 0, planned: null, lastOn: null });
  });
});
