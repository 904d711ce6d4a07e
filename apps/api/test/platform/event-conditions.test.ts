import { randomUUID } from 'node:crypto';
import type { CaseState } from '@gza/contract';
import { systemActor } from '../../src/platform/actor.js';
import type { Tx } from '../../src/platform/db/unit-of-work.js';
import { distributeEvents } from '../../src/platform/outbox/delivery.statements.js';
import { concerns, type RegisteredReaction } from '../../src/platform/outbox/reactions.js';
import { activePlan, caseInPlanning, startPlanWorld, type PlanWorld } from '../plans/plan-world.js';
import { deliveriesOf, relaySettled, runRelay } from '../support/outbox.js';

const now = new Date('2026-11-24T06:00:00.000Z');

type When = RegisteredReaction['when'];

/** Which events are delivered to a handler, and which it handles. */
describe('the events that concern a handler', () => {
  let world: PlanWorld;
  beforeAll(async () => {
    world = await startPlanWorld();
  });
  afterAll(() => world.api.stop());

  const reaction = (when: When): RegisteredReaction => ({
    event: 'case.moved',
    handler: 'plans/end-plans',
    how: { ka: 'ხურავს გეგმას', en: 'Ends the plan' },
    when,
    handle: () => Promise.resolve(),
  });

  /** Number of deliveries of an event, in a transaction of its own that is never committed. */
  async function distributed(when: When, payload: object): Promise<number> {
    const { owner } = world.api;
    await owner.query('begin');
    try {
      const id = randomUUID();
      await owner.query(
        `insert into outbox_event (id, at, type, aggregate, aggregate_id, payload)
         values ($1, $2, 'case.moved', 'case', $3, $4)`,
        [id, now, randomUUID(), JSON.stringify(payload)],
      );
      const { text, values } = distributeEvents([reaction(when)], now);
      await owner.query(text, [...values]);
      const { rowCount } = await owner.query('select from event_delivery where event_id = $1', [
        id,
      ]);
      return rowCount ?? 0;
    } finally {
      await owner.query('rollback');
    }
  }

  it.each<[string, When, object, boolean]>([
    ['every event without a condition', {}, { to: 'active' }, true],
    ['the code of the condition', { to: ['closed'] }, { to: 'closed' }, true],
    ['one of several codes', { to: ['closed', 'suspended'] }, { to: 'suspended' }, true],
    ['no other code', { to: ['closed'] }, { to: 'active' }, false],
    ['no event that lacks the field', { to: ['closed'] }, { from: 'closed' }, false],
    ['no event whose field is null', { to: ['closed'] }, { to: null }, false],
    ['null where the condition says null', { to: [null] }, { to: null }, true],
    [
      'all fields together',
      { from: ['active'], to: ['closed'] },
      { from: 'active', to: 'closed' },
      true,
    ],
    [
      'not one of two fields',
      { from: ['active'], to: ['closed'] },
      { from: 'draft', to: 'closed' },
      false,
    ],
    ['nothing where no code counts', { to: [] }, { to: 'closed' }, false],
  ])('are %s', async (_, when, payload, expected) => {
    expect(concerns(reaction(when), payload)).toBe(expected);
    expect(await distributed(when, payload)).toBe(expected ? 1 : 0);
  });

  it('are handled without an effect when an earlier version had delivered others', async () => {
    const { api, nino } = world;
    const { caseId } = await caseInPlanning(world, { givenName: 'ლევან' });
    const plan = await activePlan(world, caseId);
    await relaySettled(api);
    const { rows } = await api.owner.query<{ to: string; deliveries: string }>(
      `select payload ->> 'to' as to, (select count(*) from event_delivery d where d.event_id = e.id) as deliveries
       from outbox_event e where type = 'case.moved' and aggregate_id = $1 order by sequence desc limit 1`,
      [caseId],
    );
    expect(rows).toEqual([{ to: 'active', deliveries: '0' }]);
    await api.owner.query(
      `insert into event_delivery (id, event_id, event_type, aggregate, aggregate_id, sequence, happened_at, handler, updated_at)
       select gen_random_uuid(), id, type, aggregate, aggregate_id, sequence, at, 'plans/end-plans', at
       from outbox_event where type = 'case.moved' and aggregate_id = $1 order by sequence desc limit 1`,
      [caseId],
    );
    await runRelay(api);
    expect((await deliveriesOf(api, 'plans/end-plans')).map(({ state }) => state)).toEqual([
      'handled',
    ]);
    expect((await nino.ok('getPlan', { id: plan.id })).state).toBe('active');
  });

  it('alone ask for a run of the relay', async () => {
    const { api } = world;
    await api.owner.query(`
      create table asked (task integer);
      create function note_request() returns trigger language plpgsql security definer as $$
        begin insert into public.asked values (new.task_id); return null; end $$;
      -- Those of the minute name their schedule.
      create trigger note_request after insert on graphile_worker._private_jobs for each row
        when (new.payload::text = '{}') execute function note_request();
    `);
    const context = { endpoint: 'test', operation: 'none', traceId: 'test' } as const;
    const [caseId, beneficiaryId] = [randomUUID(), randomUUID()];
    const asks = async (emit: (tx: Tx) => void) => {
      await api.owner.query('truncate asked');
      await api.server.uow.run(systemActor('test'), context, async (tx) => emit(tx));
      await relaySettled(api);
      return (await api.owner.query('select from asked')).rowCount;
    };
    const moved = (to: CaseState) => (tx: Tx) =>
      tx.emit('case.moved', { caseId, beneficiaryId, from: 'accepted', to });

    expect(await asks(moved('assessment'))).toBe(0);
    expect(await asks(moved('closed'))).toBe(1);
    const both = await asks((tx) => {
      moved('assessment')(tx);
      moved('closed')(tx);
    });
    expect(both).toBe(1);
    await api.owner.query('drop trigger note_request on graphile_worker._private_jobs');
  });
});
