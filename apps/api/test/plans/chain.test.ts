import type { Caller } from '../support/api.js';
import { plainCall } from '../consequences/plain-call.js';
import { ViewWorld, type Scene } from '../views/world.js';

/** Need and goal, item, enrolment or referral: each names the next one, in both directions. */
describe('the chain of a plan', () => {
  let world: ViewWorld;
  let scene: Scene;
  beforeAll(async () => {
    world = await ViewWorld.start();
    scene = await world.scene({
      plan: { state: 'active' },
      'plan_goal/open': { text: 'სამუშაოს პოვნა', need_code: 'educationProfession' },
      'plan_goal/dependences': { text: 'ფხიზელი ცხოვრება', need_code: 'dependences' },
      'plan_item/open': {
        goal_id: '@plan_goal/open',
        need_code: 'educationProfession',
        mandatory: false,
        kind: 'service',
        service_code: 'professional-retraining',
        text: 'კურსი',
      },
      'plan_item/addictions': {
        goal_id: '@plan_goal/dependences',
        need_code: 'dependences',
        mandatory: false,
        area_code: null,
        kind: 'programme',
        programme_id: '@programme',
        text: 'პროგრამა',
      },
      'enrolment/mandatory': { plan_item_id: '@plan_item/addictions' },
      'enrolment/group': { plan_item_id: '@plan_item/addictions' },
      'referral/retraining': { plan_item_id: '@plan_item/open' },
    });
  });
  afterAll(() => world.api.stop());

  const enrolmentFor = async (caller: Caller) =>
    (await plainCall(world.api, caller, 'getEnrolment', { id: scene.person.id('enrolment/group') }))
      .body.planItem;
  const referralFor = async (caller: Caller) =>
    (
      await plainCall(world.api, caller, 'getReferral', {
        id: scene.person.id('referral/retraining'),
      })
    ).body.planItem;

  it('leads from an enrolment and a referral to item, goal and need', async () => {
    const nino = scene.as('socialWorker');
    expect(await enrolmentFor(nino)).toMatchObject({
      id: scene.person.id('plan_item/addictions'),
      need: 'dependences',
      goal: { id: scene.person.id('plan_goal/dependences'), text: 'ფხიზელი ცხოვრება' },
    });
    expect(await referralFor(nino)).toMatchObject({
      id: scene.person.id('plan_item/open'),
      need: 'educationProfession',
      goal: { id: scene.person.id('plan_goal/open'), text: 'სამუშაოს პოვნა' },
    });
  });

  it('leads from the plan to what serves it', async () => {
    const { body } = await plainCall(world.api, scene.as('socialWorker'), 'getPlan', {
      id: scene.person.id('plan'),
    });
    const served = (row: string) =>
      body.items
        .find(({ id }) => id === scene.person.id(row))
        ?.servedBy.map(({ kind, id }) => [kind, scene.person.nameOf(id)]);
    expect(served('plan_item/addictions')?.toSorted()).toEqual([
      ['enrolment', 'enrolment/group'],
      ['enrolment', 'enrolment/mandatory'],
    ]);
    expect(served('plan_item/open')).toEqual([['referral', 'referral/retraining']]);
  });

  it('tells an officer neither need nor goal of a voluntary item for dependences', async () => {
    const told = await plainCall(world.api, scene.as('probationOfficer'), 'getEnrolment', {
      id: scene.person.id('enrolment/mandatory'),
    });
    expect(told.body.planItem).toMatchObject({ need: null, goal: null });
  });
});
