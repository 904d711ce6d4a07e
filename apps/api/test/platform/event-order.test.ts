import { randomUUID } from 'node:crypto';
import { nextDelivery } from '../../src/platform/outbox/delivery.statements.js';
import { TestApi } from '../support/api.js';

const now = new Date('2026-11-24T06:00:00.000Z');
const later = '2026-11-24T06:00:01.000Z';

interface Row {
  readonly of?: 'A' | 'B';
  readonly kind?: string;
  readonly handler?: 'h' | 'k';
  readonly state?: 'waiting' | 'handled' | 'parked';
  readonly next?: string;
}

const aggregates = { A: randomUUID(), B: randomUUID() };

/** The delivery that the relay handles next, from rows in the order of their events. */
describe('the order of deliveries', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  async function insert(rows: readonly Row[]): Promise<void> {
    for (const [index, row] of rows.entries()) {
      const { of = 'A', kind = 'case', handler = 'h', state = 'waiting', next = null } = row;
      // The event is distributed already, so that the relay of the server does not handle it.
      const { rows: made } = await api.owner.query<{ id: string }>(
        `insert into outbox_event (id, at, type, aggregate, aggregate_id, payload, distributed_at)
         values ($1, $2, 'case.moved', $3, $4, '{}', $2) returning id`,
        [randomUUID(), now, kind, aggregates[of]],
      );
      await api.owner.query(
        `insert into event_delivery (id, event_id, event_type, aggregate, aggregate_id, sequence, happened_at, handler, state, next_try_at, updated_at)
         values (gen_random_uuid(), $1, 'case.moved', $2, $3, $4, $5, $6, $7, $8, $5)`,
        [made[0]?.id, kind, aggregates[of], index, now, handler, state, next],
      );
    }
  }

  /** Positions of the deliveries that the relay would handle, one after the other, if each succeeded. */
  async function taken(rows: readonly Row[]): Promise<number[]> {
    const { owner } = api;
    const order: number[] = [];
    // The transaction is never committed, so the relay of the server sees nothing of it.
    await owner.query('begin');
    try {
      await insert(rows);
      for (;;) {
        const { text, values } = nextDelivery(now);
        const { rows: next } = await owner.query<{ deliveryId: string }>(text, [...values]);
        if (!next[0]) return order;
        const { rows: done } = await owner.query<{ sequence: string }>(
          `update event_delivery set state = 'handled' where id = $1 returning sequence`,
          [next[0].deliveryId],
        );
        order.push(Number(done[0]?.sequence));
      }
    } finally {
      await owner.query('rollback');
    }
  }

  it.each<[string, Row[], number[]]>([
    ['takes events in the order in which they happened', [{}, {}, {}], [0, 1, 2]],
    ['takes nothing before its time', [{ next: later }], []],
    ['takes what is due at this moment', [{ next: now.toISOString() }], [0]],
    ['lets later events of the aggregate wait for a try', [{ next: later }, {}, {}], []],
    ['lets other aggregates go on', [{ next: later }, { of: 'B' }, {}], [1]],
    ['lets other handlers go on', [{ next: later }, { handler: 'k' }, {}], [1]],
    ['tells kinds of aggregates apart', [{ next: later }, { kind: 'plan' }], [1]],
    ['goes past what is parked', [{ state: 'parked' }, {}, {}], [1, 2]],
    ['takes nothing twice', [{ state: 'handled' }, {}], [1]],
    [
      'holds up only what is behind the one that waits',
      [{}, { next: later }, {}, { of: 'B' }, { handler: 'k' }],
      [0, 3, 4],
    ],
  ])('%s', async (_what, rows, order) => {
    expect(await taken(rows)).toEqual(order);
  });
});
