import type { Dto } from '@gza/contract';
import {
  approvedPlan,
  caseInPlanning,
  draftPlan,
  findWork,
  signAll,
  startPlanWorld,
  violenceCourse,
  type PlanWorld,
} from './plan-world.js';
import { story } from '../support/story.js';

/** Nino manages the cases, Lasha is the officer, Tamar approves. */
describe('the signatures under a plan', () => {
  let world: PlanWorld;
  let plan: Dto<'Plan'>;
  const here = () => ({ id: plan.id, version: plan.version });

  beforeAll(async () => {
    world = await startPlanWorld();
  });
  afterAll(() => world.api.stop());

  describe('of a probationer with a mandatory course', () => {
    it('are those of the person and the officer, in any order', async () => {
      const { nino, officer } = world;
      const { caseId } = await caseInPlanning(world, {}, 'formerPrisoner');
      plan = await approvedPlan(world, caseId, [findWork, violenceCourse]);
      expect(plan).toMatchObject({ mandatory: true, signersNeeded: ['person', 'officer'] });
      plan = await officer.ok('signPlan', {
        ...here(),
        body: { signer: 'officer', method: 'electronic' },
      });
      expect(plan).toMatchObject({ state: 'approved', signedAt: null });
      expect(
        await officer.refused('signPlan', {
          ...here(),
          body: { signer: 'officer', method: 'paper' },
        }),
      ).toEqual([409, 'already-signed']);
      plan = await nino.ok('signPlan', { ...here(), body: { signer: 'person', method: 'paper' } });
      expect(plan.state).toBe('signed');
      expect(plan.signatures).toEqual([
        {
          signer: 'officer',
          staff: { id: officer.id, name: 'ლაშა წიკლაური' },
          signerName: null,
          method: 'electronic',
          signedOn: '2026-11-24',
          recordedBy: { id: officer.id, name: 'ლაშა წიკლაური' },
          recordedAt: '2026-11-24T06:00:00.000Z',
        },
        {
          signer: 'person',
          staff: null,
          signerName: null,
          method: 'paper',
          signedOn: '2026-11-24',
          recordedBy: { id: nino.id, name: 'ნინო ბერიძე' },
          recordedAt: '2026-11-24T06:00:00.000Z',
        },
      ]);
    });

    it('need the officer for a mandatory case without a mandatory item too', async () => {
      const { caseId } = await caseInPlanning(world, {}, 'probationerMandatory');
      const draft = await draftPlan(world, caseId);
      expect(draft.mandatory).toBe(true);
    });

    it('follow the items: without the course the same plan is voluntary', async () => {
      const { caseId } = await caseInPlanning(world);
      plan = await draftPlan(world, caseId, [findWork, violenceCourse]);
      expect(plan.mandatory).toBe(true);
      plan = await world.nino.ok('changePlanItem', {
        ...here(),
        itemId: plan.items[1]?.id ?? '',
        body: { mandatory: false },
      });
      expect(plan.mandatory).toBe(false);
    });
  });

  describe('of a voluntary plan', () => {
    beforeAll(async () => {
      plan = await approvedPlan(world, (await caseInPlanning(world)).caseId);
    });

    const step = story('from the first step to the last');

    step('are not the officer’s to give or to record', async () => {
      const sign = (signer: string) =>
        world.officer.refused('signPlan', { ...here(), body: { signer, method: 'paper' } });
      expect(await sign('person')).toEqual([403, 'forbidden']);
      expect(await sign('caseManager')).toEqual([403, 'forbidden']);
      expect(await sign('officer')).toEqual([400, 'invalid-request']);
    });

    step('include the case manager’s own, which no colleague gives', async () => {
      expect(
        await world.maka.refused('signPlan', {
          ...here(),
          body: { signer: 'caseManager', method: 'paper' },
        }),
      ).toEqual([403, 'forbidden']);
    });

    step.each([
      ['tomorrow', { signer: 'person', signedOn: '2026-11-25' }, '/signedOn', 'dateRange'],
      [
        'before the approval',
        { signer: 'person', signedOn: '2026-11-23' },
        '/signedOn',
        'dateOrder',
      ],
      [
        'by a representative whom a grown-up does not have',
        { signer: 'legalRepresentative', signerName: 'ქეთევან ჯაფარიძე' },
        '/signer',
        'notApplicable',
      ],
      [
        'by a person under another name',
        { signer: 'person', signerName: 'სხვა' },
        '/signerName',
        'notApplicable',
      ],
    ])('are not given %s', async (_how, body, pointer, code) => {
      const reply = await world.nino.call('signPlan', {
        ...here(),
        body: { method: 'paper', ...body },
      });
      expect(reply.status).toBe(400);
      expect(reply.problem.errors?.map((e) => [e.pointer, e.code])).toEqual([[pointer, code]]);
    });

    step('are void when the plan is given back after all', async () => {
      const { nino, tamar } = world;
      plan = await nino.ok('signPlan', { ...here(), body: { signer: 'person', method: 'paper' } });
      expect(plan.signatures).toHaveLength(1);
      plan = await tamar.ok('returnPlan', { ...here(), body: { reason: 'მიზანი შეიცვალა' } });
      expect(plan).toMatchObject({ state: 'returned', signatures: [], approved: null });
      plan = await nino.ok('reopenPlan', { ...here(), body: {} });
      plan = await nino.ok('submitPlan', { ...here(), body: {} });
      plan = await tamar.ok('approvePlan', { ...here(), body: {} });
      plan = await signAll(world, plan);
      expect(plan.signatures.map((s) => s.signer)).toEqual(['person', 'caseManager']);
      const { rows } = await world.api.owner.query(
        'select signer, voided_at is not null as void from plan_signature where plan_id = $1 order by id',
        [plan.id],
      );
      expect(rows).toEqual([
        { signer: 'person', void: true },
        { signer: 'person', void: false },
        { signer: 'caseManager', void: false },
      ]);
    });
  });

  describe('of a boy of sixteen', () => {
    beforeAll(async () => {
      const { caseId } = await caseInPlanning(
        world,
        { givenName: 'ლუკა', birthDate: '2010-02-01' },
        'diversion',
      );
      plan = await draftPlan(world, caseId);
    });

    const step = story('from the first step to the last');

    step('come after his own view of the plan', async () => {
      const { nino } = world;
      const reply = await nino.call('submitPlan', { ...here(), body: {} });
      expect([reply.status, reply.problem.params]).toEqual([422, { missing: ['personView'] }]);
      plan = await nino.ok('changePlan', {
        ...here(),
        body: { personView: 'მინდა კალათბურთზე სიარული.' },
      });
      plan = await nino.ok('submitPlan', { ...here(), body: {} });
    });

    step('include the legal representative’s, with the name', async () => {
      const { nino, tamar } = world;
      plan = await tamar.ok('approvePlan', { ...here(), body: {} });
      expect(plan.signersNeeded).toEqual(['person', 'caseManager', 'legalRepresentative']);
      for (const signer of ['person', 'caseManager'] as const)
        plan = await nino.ok('signPlan', { ...here(), body: { signer, method: 'onScreen' } });
      expect(plan.state).toBe('approved');
      const nameless = await nino.call('signPlan', {
        ...here(),
        body: { signer: 'legalRepresentative', method: 'paper' },
      });
      expect(nameless.problem.errors?.map((e) => [e.pointer, e.code])).toEqual([
        ['/signerName', 'required'],
      ]);
      plan = await nino.ok('signPlan', {
        ...here(),
        body: {
          signer: 'legalRepresentative',
          signerName: 'ქეთევან ჯაფარიძე',
          method: 'paper',
        },
      });
      expect(plan.state).toBe('signed');
      expect(plan.signatures.at(-1)).toMatchObject({
        signer: 'legalRepresentative',
        staff: null,
        signerName: 'ქეთევან ჯაფარიძე',
        recordedBy: { id: nino.id },
      });
    });
  });
});
