import type { Dto } from '@gza/contract';
import {
  activePlan,
  caseInPlanning,
  draftPlan,
  signAll,
  startPlanWorld,
  type Item,
  type PlanWorld,
} from '../plans/plan-world.js';
import type { Caller } from '../support/api.js';
import { giveConsent } from '../support/file.js';
import { registerOrganisation } from '../support/organisations.js';
import { story } from '../support/story.js';

const course: Item = {
  kind: 'service',
  serviceCode: 'professional-retraining',
  text: 'ელექტრიკოსის კურსი',
  mandatory: false,
  delivery: 'group',
  dueOn: '2027-02-01',
};
const lawyer: Item = {
  kind: 'service',
  serviceCode: 'legal-assistance',
  mandatory: true,
  delivery: 'individual',
};

/** The plan asks for a service; the referral for it names the item. */
describe('a referral that a plan asks for', () => {
  let world: PlanWorld;
  let nino: Caller;
  let salome: Caller;
  let khidi: string;
  let plan: Dto<'Plan'>;
  let person: string;
  beforeAll(async () => {
    world = await startPlanWorld();
    nino = world.nino;
    khidi = await registerOrganisation(world.api, 'ხიდი', 'Khidi');
    salome = await world.api.partnerUser('სალომე თოდუა', khidi);
    const { caseId, beneficiaryId } = await caseInPlanning(world);
    person = beneficiaryId;
    plan = await activePlan(world, caseId, [course, lawyer]);
  });
  afterAll(() => world.api.stop());

  const itemOf = (of: Dto<'Plan'>, serviceCode: string) => {
    const item = of.items.find((one) => one.serviceCode === serviceCode);
    if (!item) throw new Error(`no item for ${serviceCode}`);
    return item;
  };
  const body = (more: Partial<Dto<'CreateReferralBody'>> = {}) => ({
    beneficiaryId: person,
    organisationId: khidi,
    serviceCode: 'professional-retraining',
    request: 'გთხოვთ, მიიღოთ კურსზე',
    ...more,
  });
  const errors = async (given: Dto<'CreateReferralBody'>, caller = nino) => {
    const { status, problem } = await caller.call('createReferral', { body: given });
    return [status, problem.errors?.map((e) => [e.pointer, e.code])];
  };
  const refused = [400, [['/planItemId', 'notFound']]];

  const step = story('from the first step to the last');

  step('names its item, with what the plan says of it', async () => {
    const item = itemOf(plan, 'professional-retraining');
    const made = await nino.ok('createReferral', { body: body({ planItemId: item.id }) });
    const planItem = {
      need: null,
      goal: null,
      id: item.id,
      lineageId: item.lineageId,
      planId: plan.id,
      text: 'ელექტრიკოსის კურსი',
      dueOn: '2027-02-01',
    };
    expect(made.planItem).toEqual(planItem);
    const listed = await world.tamar.ok('listReferrals', { query: { beneficiaryId: person } });
    expect(listed.items.map((one) => one.planItem)).toEqual([planItem]);
    expect((await nino.ok('createReferral', { body: body() })).planItem).toBeNull();
  });

  step(
    'serves an open service item of this person’s plan in force, of the same service',
    async () => {
      const course = itemOf(plan, 'professional-retraining').id;
      const legal = itemOf(plan, 'legal-assistance').id;
      expect(await errors(body({ planItemId: legal }))).toEqual(refused);
      const other = await caseInPlanning(world, { givenName: 'ლევან' });
      expect(
        await errors(body({ beneficiaryId: other.beneficiaryId, planItemId: course })),
      ).toEqual(refused);
      const draft = await draftPlan(world, other.caseId, [
        { ...lawyer, serviceCode: 'professional-retraining' },
      ]);
      const early = body({
        beneficiaryId: other.beneficiaryId,
        planItemId: itemOf(draft, 'professional-retraining').id,
      });
      expect(await errors(early)).toEqual(refused);
    },
  );

  step(
    'loses the item with another service, and may be given the one that asks for it',
    async () => {
      world.api.clock.advance({ minutes: 1 });
      const made = await nino.ok('createReferral', {
        body: body({ planItemId: itemOf(plan, 'professional-retraining').id }),
      });
      const change = (version: number, changes: Dto<'ChangeReferralBody'>) =>
        nino.ok('changeReferral', { id: made.id, version, body: changes });
      expect((await change(1, { request: 'სხვა თხოვნა' })).planItem?.text).toBe(
        'ელექტრიკოსის კურსი',
      );
      expect((await change(2, { serviceCode: 'legal-assistance' })).planItem).toBeNull();
      const legal = itemOf(plan, 'legal-assistance');
      const wrong = await nino.call('changeReferral', {
        id: made.id,
        version: 3,
        body: { planItemId: itemOf(plan, 'professional-retraining').id },
      });
      expect(wrong.problem.errors?.map((e) => [e.pointer, e.code])).toEqual(refused[1]);
      expect((await change(3, { planItemId: legal.id })).planItem?.id).toBe(legal.id);

      const barrister = await world.api.staff('lawyer', 'თამარ კვირკველია');
      expect((await barrister.ok('getReferral', { id: made.id })).planItem).toBeNull();
      expect(
        await errors(body({ serviceCode: 'legal-assistance', planItemId: legal.id }), barrister),
      ).toEqual(refused);
      expect(await world.officer.refused('getReferral', { id: made.id })).toEqual([
        403,
        'forbidden',
      ]);
      expect((await change(4, { planItemId: null })).planItem).toBeNull();
    },
  );

  step(
    'tells the partner nothing of the plan, and is copied for the item as it stands then',
    async () => {
      await giveConsent(nino, person, { purpose: 'partnerSharing', organisationId: khidi });
      const course = itemOf(plan, 'professional-retraining');
      world.api.clock.advance({ minutes: 1 });
      const made = await nino.ok('createReferral', { body: body({ planItemId: course.id }) });
      await nino.ok('sendReferral', { id: made.id, version: 1 });
      expect(await salome.ok('getReferral', { id: made.id })).not.toHaveProperty('planItem');
      await salome.ok('rejectReferral', {
        id: made.id,
        version: 2,
        body: { reason: 'noCapacity' },
      });

      // The plan was reviewed into its next version meanwhile: the item has another id there.
      const next = await nino.ok('createPlanVersion', {
        id: plan.id,
        version: plan.version,
        body: {},
      });
      const submitted = await nino.ok('submitPlan', {
        id: next.id,
        version: next.version,
        body: {},
      });
      const approved = await world.tamar.ok('approvePlan', {
        id: submitted.id,
        version: submitted.version,
        body: {},
      });
      const signed = await signAll(world, approved);
      const active = await nino.ok('activatePlan', {
        id: signed.id,
        version: signed.version,
        body: {},
      });
      const now = itemOf(active, 'professional-retraining');
      expect(now.id).not.toBe(course.id);
      const copy = await nino.ok('copyReferral', { id: made.id });
      expect(copy.planItem).toMatchObject({ id: now.id, lineageId: course.lineageId });

      await nino.ok('cancelPlanItem', {
        id: active.id,
        itemId: now.id,
        version: active.version,
        body: { reason: 'სხვა კურსი იპოვა' },
      });
      world.api.clock.advance({ minutes: 1 });
      expect((await nino.ok('copyReferral', { id: made.id })).planItem).toBeNull();
    },
  );
});
