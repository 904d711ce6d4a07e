import { statement } from '../../src/platform/db/statement.js';
import type { Caller } from '../support/api.js';
import { eventually } from '../support/eventually.js';
import { deliveriesOf, relaySettled, runRelay } from '../support/outbox.js';
import { how, Probe } from '../support/probe.js';

const ownPid = statement({
  name: 'probe-pid',
  row: { pid: 'int' },
  text: 'select pg_backend_pid() as pid',
});

const start = '2026-11-24T06:00:00.000Z';

/** Moves accounts to another role: one event each. */
async function moveAll(
  administrator: Caller,
  users: readonly Caller[],
  role: 'psychologist' | 'socialWorker',
  version: number,
): Promise<void> {
  for (const { id } of users) await administrator.ok('changeUser', { id, version, body: { role } });
}

async function staff({ api }: Probe, count: number): Promise<Caller[]> {
  const users: Caller[] = [];
  for (let n = 0; n < count; n += 1)
    users.push(await api.staff('socialWorker', `თანამშრომელი ${n}`));
  return users;
}

const states = async ({ api }: Probe, handler: string) =>
  (await deliveriesOf(api, handler)).map(({ state }) => state);

describe('a poisoned event and the ninety-nine behind it', () => {
  let probe: Probe;
  let administrator: Caller;
  let users: Caller[];
  let poisoned: Caller;

  beforeAll(async () => {
    probe = await Probe.start();
    administrator = await probe.api.staff('administrator', 'ადმინისტრატორი');
    users = await staff(probe, 50);
    poisoned = users[0] as Caller;
  });
  afterAll(() => probe.api.stop());

  /** State, failures and next try of the two events of the poisoned account at the failing handler. */
  const poisonedDeliveries = async () =>
    (await deliveriesOf(probe.api, 'probe/first'))
      .filter(({ aggregate_id }) => aggregate_id === poisoned.id)
      .map((d) => [d.state, d.failures, d.next_try_at?.toISOString() ?? null]);

  async function takesInAHundredEvents(): Promise<void> {
    probe.poisoned.add(poisoned.id);
    await moveAll(administrator, users, 'psychologist', 1);
    await moveAll(administrator, users, 'socialWorker', 2);
    await relaySettled(probe.api);
    const { rows } = await probe.api.owner.query<{ first: string; events: string }>(
      `select count(*) as events, (select aggregate_id from outbox_event order by sequence limit 1) as first from outbox_event`,
    );
    expect(rows).toEqual([{ events: '100', first: poisoned.id }]);
  }

  async function holdsUpOnlyTheSameAccountAtTheSameHandler(): Promise<void> {
    expect(await poisonedDeliveries()).toEqual([
      ['waiting', 1, '2026-11-24T06:01:00.000Z'],
      ['waiting', 0, null],
    ]);
    const others = (await deliveriesOf(probe.api, 'probe/first')).filter(
      ({ aggregate_id }) => aggregate_id !== poisoned.id,
    );
    expect(others.map(({ state }) => state)).toEqual(Array(98).fill('handled'));
    for (const handler of ['probe/second', 'sessions/end-calendar-address'])
      expect(await states(probe, handler)).toEqual(Array(100).fill('handled'));
  }

  /** Expects every event once, those of an account in their order, and no effect of the failed attempt. */
  async function handledOnceAndInOrder(): Promise<void> {
    for (const [handler, seen] of [
      ['first', users.slice(1)],
      ['second', users],
    ] as const) {
      const runs = await probe.runsOf(handler);
      expect(runs).toHaveLength(seen.length * 2);
      for (const { id } of seen)
        expect(runs.filter((run) => run.user_id === id).map((run) => run.event_id)).toEqual(
          await probe.eventsOf(id),
        );
    }
  }

  async function waitsLongerAfterEachFailure(): Promise<void> {
    for (const [time, failures, next] of [
      ['06:00:59', 1, '06:01:00'],
      ['06:01:00', 2, '06:03:00'],
      ['06:02:59', 2, '06:03:00'],
      ['06:03:00', 3, '06:08:00'],
      ['06:08:00', 4, '06:23:00'],
      ['06:22:59', 4, '06:23:00'],
    ] as const) {
      probe.api.clock.set(`2026-11-24T${time}.000Z`);
      await runRelay(probe.api);
      expect(probe.failures).toBe(failures);
      expect(await poisonedDeliveries()).toEqual([
        ['waiting', failures, `2026-11-24T${next}.000Z`],
        ['waiting', 0, null],
      ]);
    }
  }

  async function isParkedAndLetsTheNextEventPass(): Promise<void> {
    const [, second] = await probe.eventsOf(poisoned.id);
    probe.api.clock.set('2026-11-24T06:23:00.000Z');
    await runRelay(probe.api);
    // The second event is of the same account, so it fails as well when it is handled.
    expect(await poisonedDeliveries()).toEqual([
      ['parked', 5, null],
      ['waiting', 1, '2026-11-24T06:24:00.000Z'],
    ]);
    probe.poisoned.clear();
    probe.api.clock.set('2026-11-24T06:24:00.000Z');
    await runRelay(probe.api);
    expect(await poisonedDeliveries()).toEqual([
      ['parked', 5, null],
      ['handled', 1, null],
    ]);
    expect((await probe.runsOf('first')).at(-1)).toEqual({
      event_id: second,
      user_id: poisoned.id,
    });
  }

  async function isShownWithoutAWordFromTheRecord(): Promise<void> {
    const [delivery] = await deliveriesOf(probe.api, 'probe/first');
    expect(await administrator.ok('getEventDeliverySummary')).toEqual({
      parked: 1,
      handlers: [{ handler: { name: 'probe/first', how }, parked: 1, failing: 0, waiting: 0 }],
    });
    expect(await administrator.ok('listEventDeliveries')).toEqual({
      items: [
        {
          id: delivery?.id,
          eventId: delivery?.event_id,
          event: 'user.moved',
          summary: {
            ka: 'მომხმარებლის როლი, ბიურო, ორგანიზაცია ან წვდომა შეიცვალა.',
            en: 'The role, bureau, organisation or access of a user account changed.',
          },
          aggregate: 'user',
          aggregateId: poisoned.id,
          handler: { name: 'probe/first', how },
          happenedAt: start,
          state: 'parked',
          failures: 5,
          firstFailedAt: start,
          parkedAt: '2026-11-24T06:23:00.000Z',
          nextTryAt: null,
          errorCode: '22P02',
          error: 'invalid input syntax for type uuid: …',
          version: 6,
        },
      ],
      nextCursor: null,
    });
    expect(await administrator.ok('listEventDeliveries', { query: { state: 'waiting' } })).toEqual({
      items: [],
      nextCursor: null,
    });
  }

  async function isRunAgainOnce(): Promise<void> {
    const [parked] = (await administrator.ok('listEventDeliveries')).items;
    const at = { id: String(parked?.id), version: Number(parked?.version) };
    expect(await administrator.refused('runEventAgain', { ...at, version: 1 })).toEqual([
      412,
      'stale-version',
    ]);
    expect(await administrator.ok('runEventAgain', at)).toMatchObject({
      id: at.id,
      state: 'waiting',
      failures: 5,
      version: 7,
    });
    await relaySettled(probe.api);
    expect(await administrator.refused('runEventAgain', at)).toEqual([412, 'stale-version']);
    expect(await administrator.refused('runEventAgain', { ...at, version: 8 })).toEqual([
      409,
      'event-not-parked',
    ]);
    expect(await poisonedDeliveries()).toEqual([
      ['handled', 5, null],
      ['handled', 1, null],
    ]);
    const runs = await probe.runsOf('first');
    expect(runs.at(-1)).toEqual({ event_id: parked?.eventId, user_id: poisoned.id });
    expect([runs.length, new Set(runs.map((run) => run.event_id)).size]).toEqual([100, 100]);
    expect(await administrator.ok('getEventDeliverySummary')).toEqual({ parked: 0, handlers: [] });
    expect(await probe.api.auditOf('runEventAgain')).toMatchObject([
      { operation: 'alteration', result: 'refused', problem: 'stale-version' },
      { operation: 'alteration', result: 'done', problem: null },
      { operation: 'alteration', result: 'refused', problem: 'stale-version' },
      { operation: 'alteration', result: 'refused', problem: 'event-not-parked' },
    ]);
  }

  it('parks the one, handles the others in order, and handles the one after it was mended', async () => {
    await takesInAHundredEvents();
    await holdsUpOnlyTheSameAccountAtTheSameHandler();
    await handledOnceAndInOrder();
    await waitsLongerAfterEachFailure();
    await isParkedAndLetsTheNextEventPass();
    await isShownWithoutAWordFromTheRecord();
    await isRunAgainOnce();
    expect(await states(probe, 'probe/first')).toEqual(Array(100).fill('handled'));
  });
});

describe('parked events of one handler', () => {
  let probe: Probe;
  let administrator: Caller;
  let failing: Caller[];

  beforeEach(async () => {
    probe = await Probe.start();
    administrator = await probe.api.staff('administrator', 'ადმინისტრატორი');
    failing = await staff(probe, 3);
    for (const { id } of failing) {
      probe.poisoned.add(id);
      await administrator.ok('changeUser', { id, version: 1, body: { role: 'psychologist' } });
      await relaySettled(probe.api);
      probe.api.clock.advance({ seconds: 1 });
    }
    for (const minutes of [1, 2, 5, 15]) {
      probe.api.clock.advance({ minutes });
      await runRelay(probe.api);
    }
  });
  afterEach(() => probe.api.stop());

  const runAll = (handler: string) => administrator.ok('runEventsAgain', { body: { handler } });
  const listed = async (query: object = {}) =>
    (await administrator.ok('listEventDeliveries', { query })).items.map((d) => [
      d.aggregateId,
      d.state,
      d.failures,
    ]);

  it('are listed, the longest failing first, and by handler', async () => {
    const all = failing.map(({ id }) => [id, 'parked', 5]);
    expect(await listed()).toEqual(all);
    expect(await listed({ handler: 'probe/first' })).toEqual(all);
    expect(await listed({ handler: 'probe/second' })).toEqual([]);
  });

  it('are parked again at once when nothing was mended', async () => {
    expect(await runAll('probe/first')).toEqual({ count: 3 });
    await relaySettled(probe.api);
    expect(await listed()).toEqual(failing.map(({ id }) => [id, 'parked', 6]));
  });

  it('are all handled when it was, the oldest first, and those of another handler stay', async () => {
    probe.poisoned.clear();
    expect(await runAll('sessions/end-calendar-address')).toEqual({ count: 0 });
    await relaySettled(probe.api);
    expect(await listed()).toHaveLength(3);
    expect(await runAll('probe/first')).toEqual({ count: 3 });
    await relaySettled(probe.api);
    expect(await listed()).toEqual([]);
    expect((await probe.runsOf('first')).map(({ user_id }) => user_id)).toEqual(
      failing.map(({ id }) => id),
    );
  });

  it('are the administrator’s matter alone', async () => {
    for (const role of ['head', 'supervisor', 'socialWorker', 'analyst'] as const) {
      const other = await probe.api.staff(role, role);
      for (const call of [
        other.refused('listEventDeliveries'),
        other.refused('getEventDeliverySummary'),
        other.refused('runEventsAgain', { body: { handler: 'probe/first' } }),
      ])
        expect(await call).toEqual([403, 'forbidden']);
    }
    expect(await listed()).toHaveLength(3);
  });
});

describe('a handler in the middle of an event', () => {
  let probe: Probe;
  let administrator: Caller;
  let users: Caller[];

  beforeEach(async () => {
    probe = await Probe.start();
    administrator = await probe.api.staff('administrator', 'ადმინისტრატორი');
    users = await staff(probe, 3);
  });
  afterEach(() => probe.api.stop());

  /** Expects that both handlers handled every event of the three accounts once. */
  async function expectEachOnce(): Promise<void> {
    for (const handler of ['first', 'second'] as const) {
      expect(await states(probe, `probe/${handler}`)).toEqual(Array(3).fill('handled'));
      expect((await probe.runsOf(handler)).map(({ user_id }) => user_id).sort()).toEqual(
        users.map(({ id }) => id).sort(),
      );
    }
  }

  it('loses its connection: the others go on, and it is tried again a minute later', async () => {
    probe.inside = async (tx) => {
      probe.inside = async () => {};
      const { rows } = await probe.api.owner.query<{ killed: boolean }>(
        'select pg_terminate_backend($1, 10000) as killed',
        [(await tx.row(ownPid()))?.pid],
      );
      expect(rows).toEqual([{ killed: true }]);
      await tx.sql(ownPid());
    };
    await moveAll(administrator, users.slice(0, 1), 'psychologist', 1);
    await relaySettled(probe.api);
    await moveAll(administrator, users.slice(1), 'psychologist', 1);
    await relaySettled(probe.api);
    expect(
      (await deliveriesOf(probe.api, 'probe/first')).map((d) => [d.state, d.failures]),
    ).toEqual([
      ['waiting', 1],
      ['handled', 0],
      ['handled', 0],
    ]);
    probe.api.clock.advance({ minutes: 1 });
    await runRelay(probe.api);
    await expectEachOnce();
  });

  it('is not disturbed by a second relay, which does the rest meanwhile', async () => {
    let open: () => void = () => {};
    const opened = new Promise<void>((resolve) => (open = resolve));
    let entered: () => void = () => {};
    const isInside = new Promise<void>((resolve) => (entered = resolve));
    probe.inside = async () => {
      probe.inside = async () => {};
      entered();
      await opened;
    };
    await moveAll(administrator, users.slice(0, 1), 'psychologist', 1);
    await isInside;
    await moveAll(administrator, users.slice(1), 'psychologist', 1);
    await probe.relay();
    // The job of the server is at work as well: what it has locked, the second relay leaves to it.
    await eventually(async () => {
      expect(await states(probe, 'probe/first')).toEqual(['waiting', 'handled', 'handled']);
      expect(await states(probe, 'probe/second')).toEqual(Array(3).fill('handled'));
    }).finally(open);
    await relaySettled(probe.api);
    await expectEachOnce();
  });
});
