import type { Caller } from '../support/api.js';
import { referenceId } from '../../src/platform/reference.js';
import { plainCall } from '../consequences/plain-call.js';
import { runRelay } from '../support/outbox.js';
import { ViewWorld, type Scene } from '../views/world.js';

/** A psychologist sees to two open items of a plan; a third one is done. */
describe('the plan items of somebody who leaves', () => {
  let world: ViewWorld;
  let administrator: Caller;
  beforeAll(async () => {
    world = await ViewWorld.start();
    administrator = await world.api.staff('administrator', 'თორნიკე სილაგაძე');
  });
  afterAll(() => world.api.stop());

  const given = async () => {
    const scene = await world.scene({
      'rehabilitation_case/': { state: 'active', case_manager_id: '@staff/socialWorker' },
      plan: { state: 'active' },
      'plan_item/open': { state: 'planned', responsible_id: '@staff/psychologist' },
      'plan_item/ordered': { state: 'inProgress', responsible_id: '@staff/psychologist' },
      'plan_item/addictions': { state: 'done', responsible_id: '@staff/psychologist' },
    });
    return { scene, leaver: scene.as('psychologist'), supervisor: scene.as('supervisor') };
  };
  const plansOf = async (supervisor: Caller, { id }: Caller) => {
    const { body } = await plainCall(world.api, supervisor, 'getHeldWork', { id });
    return body.items.filter(({ kind }) => kind === 'plan');
  };
  const leave = async ({ id }: Caller) => {
    const { body } = await plainCall(world.api, administrator, 'getUser', { id });
    const reply = await plainCall(world.api, administrator, 'changeUser', {
      id,
      version: body.version,
      body: { active: false },
    });
    expect(reply.problem).toEqual([200, 'done']);
    await runRelay(world.api);
  };
  const handOver = async (
    supervisor: Caller,
    from: Caller,
    to: Caller,
    item: { id: string; version: number },
  ) => {
    const reply = await plainCall(world.api, supervisor, 'handOverWork', {
      id: from.id,
      body: {
        items: [{ kind: 'plan', id: item.id, version: item.version, to: to.id }],
        reason: 'მიდის',
      },
    });
    return reply.problem;
  };
  /** Who sees to each item, by its name in the planted plan. */
  const seenTo = async (scene: Scene) => {
    const { rows } = await world.api.owner.query<{ id: string; responsible_id: string | null }>(
      'select id, responsible_id from plan_item where plan_id = $1',
      [scene.person.id('plan')],
    );
    return Object.fromEntries(
      rows.map(({ id, responsible_id: of }) => [
        scene.person.nameOf(id),
        of === null ? 'nobody' : scene.staffOf(of),
      ]),
    );
  };

  it('stand in the work left behind, and go to a colleague in one change', async () => {
    const { scene, leaver, supervisor } = await given();
    const [held, ...others] = await plansOf(supervisor, leaver);
    expect(others).toEqual([]);
    expect([held?.id, held?.holds]).toEqual([scene.person.id('plan'), true]);
    await leave(leaver);
    const { body } = await plainCall(world.api, supervisor, 'getWorkload', {});
    const load = body.items.find(({ worker }) => worker.id === leaver.id);
    expect([load?.plans, body.withoutHolder.plans]).toEqual([1, 1]);
    const [left] = await plansOf(supervisor, leaver);
    expect(left?.holds).toBe(false);
    const item = { id: left?.id ?? '', version: left?.version ?? 0 };
    expect(await handOver(supervisor, leaver, scene.as('socialWorker'), item)).toEqual([
      200,
      'done',
    ]);
    expect(await seenTo(scene)).toMatchObject({
      'plan_item/open': 'staff/socialWorker',
      'plan_item/ordered': 'staff/socialWorker',
      // What is done says who saw to it.
      'plan_item/addictions': 'staff/psychologist',
    });
    expect(await plansOf(supervisor, leaver)).toEqual([]);
    const after = await plainCall(world.api, supervisor, 'getWorkload', {});
    expect(after.body.withoutHolder.plans).toBe(0);
  });

  it('go to nobody of another bureau, and to nobody with an old version', async () => {
    const { leaver, supervisor, scene } = await given();
    const [held] = await plansOf(supervisor, leaver);
    const item = { id: held?.id ?? '', version: held?.version ?? 0 };
    const elsewhere = await world.scene();
    for (const [to, version] of [
      [elsewhere.as('socialWorker'), item.version],
      [scene.as('socialWorker'), item.version + 1],
    ] as const)
      expect(await handOver(supervisor, leaver, to, { ...item, version })).toEqual([
        409,
        'hand-over-refused',
      ]);
    expect(await seenTo(scene)).toMatchObject({ 'plan_item/open': 'staff/psychologist' });
  });

  it('are seen to by the next case manager after a transfer', async () => {
    const { scene, supervisor } = await given();
    const id = scene.person.id('rehabilitation_case/');
    const { body } = await plainCall(world.api, supervisor, 'getCase', { id });
    const reply = await plainCall(world.api, supervisor, 'transferCase', {
      id,
      version: body.version,
      body: { bureauId: referenceId('bureau', 'kakheti'), reason: 'გადავიდა' },
    });
    expect(reply.problem).toEqual([204, 'done']);
    expect(await seenTo(scene)).toMatchObject({
      'plan_item/open': 'nobody',
      'plan_item/ordered': 'nobody',
      'plan_item/addictions': 'staff/psychologist',
    });
  });
});
