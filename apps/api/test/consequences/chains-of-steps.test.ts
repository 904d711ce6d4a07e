import type { Dto } from '@gza/contract';
import { dayOf } from '../overview/day.js';
import {
  activePlan,
  caseInPlanning,
  draftPlan,
  findWork,
  partnerOf,
  programme,
  startPlanWorld,
  therapy,
  violenceCourse,
  type PlanWorld,
} from '../plans/plan-world.js';
import type { Caller } from '../support/api.js';
import { giveConsent } from '../support/file.js';
import { runRelay } from '../support/outbox.js';

const code = 'emotion-regulation';

/** One step comes while another is half done: what hangs between them goes on, or ends, and is told. */
describe('a step in the middle of another', () => {
  let world: PlanWorld;
  let nino: Caller;
  let tamar: Caller;
  /** Supervisor and social worker of the other bureau. */
  let ketevan: Caller;
  let levan: Caller;
  beforeAll(async () => {
    world = await startPlanWorld();
    ({ nino, tamar, levan } = world);
    ketevan = await world.api.staff('supervisor', 'ქეთევან მჭედლიშვილი', 'kakheti');
  });
  beforeEach(() => world.api.clock.set('2026-11-24T06:00:00Z'));
  afterAll(() => world.api.stop());

  const someone = () => caseInPlanning(world, { birthDate: '1990-03-14' });
  const enrol = async (beneficiaryId: string, planItemId?: string) => {
    const { id } = await nino.ok('proposeEnrolment', {
      body: { beneficiaryId, programmeId: programme(code), ...(planItemId && { planItemId }) },
    });
    await nino.ok('beginSuitability', { id, version: 1, body: {} });
    return id;
  };
  const sessionOf = (enrolmentId: string, startsAt: string, caller = nino) =>
    caller.ok('createSession', {
      body: { enrolmentId, startsAt, onClash: 'agreed', clashReason: 'ერთად ხვდებიან' },
    });

  it('lets the other bureau approve and sign a plan that waited when the case was transferred', async () => {
    const { caseId, beneficiaryId } = await someone();
    const { id, version } = await draftPlan(world, caseId, [findWork]);
    const submitted = await nino.ok('submitPlan', { id, version, body: {} });
    const waiting = async (caller: Caller) =>
      dayOf(await caller.ok('getToday'))('planToApprove').filter(
        ({ person }) => person?.id === beneficiaryId,
      ).length;
    expect([await waiting(tamar), await waiting(ketevan)]).toEqual([1, 0]);
    const { version: caseVersion } = await tamar.ok('getCase', { id: caseId });
    await tamar.ok('transferCase', {
      id: caseId,
      version: caseVersion,
      body: { bureauId: ketevan.bureauId ?? '', reason: 'გადავიდა კახეთში' },
    });
    expect([await waiting(tamar), await waiting(ketevan)]).toEqual([0, 1]);
    const step = { id, version: submitted.version, body: {} };
    expect(await tamar.refused('approvePlan', step)).toEqual([404, 'not-found']);
    const approved = await ketevan.ok('approvePlan', step);
    const moved = await ketevan.ok('getCase', { id: caseId });
    await ketevan.ok('assignCase', {
      id: caseId,
      version: moved.version,
      body: { caseManagerId: levan.id },
    });
    const sign = (caller: Caller, plan: Dto<'Plan'>, signer: Dto<'SignPlanBody'>['signer']) =>
      caller.call('signPlan', {
        id,
        version: plan.version,
        body: { signer, method: 'paper' },
      });
    expect((await sign(nino, approved, 'caseManager')).status).toBe(404);
    const bySelf = (await sign(levan, approved, 'person')).body;
    const signed = (await sign(levan, bySelf, 'caseManager')).body;
    expect(signed.state).toBe('signed');
    expect((await levan.ok('activatePlan', { id, version: signed.version, body: {} })).state).toBe(
      'active',
    );
  });

  it('withdraws a referral with its consent, whatever the partner has open on the screen', async () => {
    const { khidi, salome } = await partnerOf(world);
    const { beneficiaryId } = await someone();
    await giveConsent(nino, beneficiaryId, { purpose: 'partnerSharing' });
    const { id } = await nino.ok('createReferral', {
      body: {
        beneficiaryId,
        organisationId: khidi,
        serviceCode: 'professional-retraining',
        request: 'კურსი',
      },
    });
    await nino.ok('sendReferral', { id, version: 1 });
    const open = await salome.ok('getReferral', { id });
    const [consent] = (await nino.ok('listConsents', { id: beneficiaryId })).items.filter(
      ({ purpose }) => purpose === 'partnerSharing',
    );
    await nino.ok('withdrawConsent', {
      id: consent?.id ?? '',
      version: consent?.version ?? 0,
      body: {},
    });
    // The relay has not run yet: the partner answers what is still on their screen.
    const accept = { id, version: open.version, body: {} };
    expect(await salome.refused('acceptReferral', accept)).toEqual([404, 'not-found']);
    await runRelay(world.api);
    expect(await salome.refused('acceptReferral', accept)).toEqual([404, 'not-found']);
    expect(await nino.ok('getReferral', { id })).toMatchObject({
      state: 'withdrawn',
      withdrawalCause: 'consent',
      answeredAt: null,
    });
  });

  it('keeps the session of today when its person is merged into another record', async () => {
    const old = await someone();
    const plan = await activePlan(world, old.caseId, [therapy]);
    const enrolmentId = await enrol(old.beneficiaryId, plan.items[0]?.id);
    await nino.ok('enrol', { id: enrolmentId, version: 2, body: {} });
    const session = await sessionOf(enrolmentId, '2026-11-24T08:00:00Z');
    const { beneficiary } = await nino.ok('createApplication', {
      body: {
        channel: 'walkIn',
        category: 'formerPrisoner',
        beneficiary: { givenName: 'თამთა', familyName: 'ღვინჯილია', sex: 'female' },
      },
    });
    const merged = await tamar.ok('getBeneficiary', { id: old.beneficiaryId });
    const kept = await tamar.ok('getBeneficiary', { id: beneficiary.id });
    await tamar.ok('mergePeople', {
      id: kept.id,
      version: kept.version,
      body: {
        mergedId: merged.id,
        mergedVersion: merged.version,
        take: [],
        reason: 'ერთი და იგივე ადამიანია',
      },
    });
    await runRelay(world.api);
    world.api.clock.set('2026-11-24T09:00:00Z');
    const held = await nino.ok('saveRegister', {
      id: session.id,
      version: 1,
      body: { marks: [{ enrolmentId, mark: 'present' }] },
    });
    expect(held.items).toMatchObject([{ beneficiary: { id: kept.id }, mark: 'present' }]);
    await runRelay(world.api);
    const { items } = await nino.ok('getPlan', { id: plan.id });
    expect(items).toMatchObject([
      { state: 'inProgress', servedBy: [{ id: enrolmentId, attended: 1, lastOn: '2026-11-24' }] },
    ]);
  });

  it('lets those enrolled finish a programme that was retired, and nobody begin it', async () => {
    const inside = await someone();
    const waiting = await someone();
    const outside = await someone();
    const plan = await activePlan(world, outside.caseId, [therapy]);
    const [enrolled, waitlisted] = [
      await enrol(inside.beneficiaryId),
      await enrol(waiting.beneficiaryId),
    ];
    await nino.ok('enrol', { id: enrolled, version: 2, body: {} });
    await nino.ok('waitlistEnrolment', { id: waitlisted, version: 2, body: {} });
    const { items } = await world.head.ok('listProgrammeVersions', { id: programme(code) });
    const inUse = items.find(({ state }) => state === 'inUse');
    await world.head.ok('retireProgrammeVersion', {
      id: inUse?.id ?? '',
      version: inUse?.version ?? 0,
      body: { reason: 'აღარ ტარდება' },
    });
    const { id } = await sessionOf(enrolled, '2026-11-24T05:00:00Z');
    await nino.ok('saveRegister', {
      id,
      version: 1,
      body: { marks: [{ enrolmentId: enrolled, mark: 'present' }] },
    });
    const started = await nino.ok('getEnrolment', { id: enrolled });
    expect(
      (await nino.ok('completeEnrolment', { id: enrolled, version: started.version, body: {} }))
        .state,
    ).toBe('completed');
    expect((await nino.ok('enrol', { id: waitlisted, version: 3, body: {} })).state).toBe(
      'enrolled',
    );
    expect(
      await nino.refused('proposeEnrolment', {
        body: {
          beneficiaryId: outside.beneficiaryId,
          programmeId: programme(code),
          planItemId: plan.items[0]?.id ?? '',
        },
      }),
    ).toEqual([409, 'programme-not-in-use']);
    // The item can still be ended, and the next version of the plan made without it.
    const current = await nino.ok('getPlan', { id: plan.id });
    const next = await nino.ok('createPlanVersion', {
      id: plan.id,
      version: current.version,
      body: {},
    });
    const without = await nino.ok('removePlanItem', {
      id: next.id,
      itemId: next.items[0]?.id ?? '',
      version: next.version,
    });
    expect(without.items).toEqual([]);
  });

  it('puts no mandatory work into force or into a programme after the sentence has ended', async () => {
    const { caseId, beneficiaryId } = await someone();
    const plan = await activePlan(world, caseId, [violenceCourse]);
    const { items } = await nino.ok('listLegalBases', { id: beneficiaryId });
    const [basis] = items;
    await nino.ok('changeLegalBasis', {
      id: basis?.id ?? '',
      version: basis?.version ?? 0,
      body: { endsOn: '2026-11-23' },
    });
    const reply = await nino.call('proposeEnrolment', {
      body: {
        beneficiaryId,
        programmeId: violenceCourse.programmeId ?? '',
        planItemId: plan.items[0]?.id ?? '',
      },
    });
    expect([reply.status, reply.problem.type, reply.problem.errors]).toMatchObject([
      422,
      '/problems/legal-basis-required',
      [{ pointer: '/planItemId', code: 'notApplicable' }],
    ]);
  });
});
