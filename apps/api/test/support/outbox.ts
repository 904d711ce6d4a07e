import type { TestApi } from './api.js';
import { eventually } from './eventually.js';

export interface DeliveryRow {
  readonly id: string;
  readonly event_id: string;
  readonly event_type: string;
  readonly aggregate_id: string;
  readonly handler: string;
  readonly state: 'waiting' | 'handled' | 'parked';
  readonly failures: number;
  readonly next_try_at: Date | null;
}

/** Waits until every requested run of the relay has ended. */
export const relaySettled = (api: TestApi): Promise<void> =>
  eventually(async () => {
    const { rows } = await api.owner.query<{ left: string }>(
      `select count(*) as left from graphile_worker.jobs where task_identifier = 'relayOutbox'`,
    );
    expect(rows).toEqual([{ left: '0' }]);
  });

/** Runs the relay as its job, and waits for its end. */
export async function runRelay(api: TestApi): Promise<void> {
  await api.owner.query(`select graphile_worker.add_job('relayOutbox')`);
  await relaySettled(api);
}

/** Deliveries of a handler in the order of their events. */
export async function deliveriesOf(api: TestApi, handler: string): Promise<DeliveryRow[]> {
  const { rows } = await api.owner.query<DeliveryRow>(
    'select * from event_delivery where handler = $1 order by sequence',
    [handler],
  );
  return rows;
}
