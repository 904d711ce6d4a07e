import { Gauge, type Registry } from 'prom-client';
import type { Database } from '../db/database.js';

interface Counts {
  readonly parked: number;
  readonly failing: number;
  readonly waiting: number;
  readonly undistributed: number;
}

const counts = `
  select
    (
      select
        count(*)::int
      from
        event_delivery
      where
        state = 'parked'
        and failures > 0
    ) as parked,
    (
      select
        count(*)::int
      from
        event_delivery
      where
        state = 'waiting'
        and failures > 0
    ) as failing,
    (
      select
        count(*)::int
      from
        event_delivery
      where
        state = 'waiting'
    ) as waiting,
    (
      select
        count(*)::int
      from
        outbox_event
      where
        distributed_at is null
    ) as undistributed`;

/** Metrics of events by state, counted in the database whenever the metrics are read. */
export function outboxMetrics(registry: Registry, database: Database): void {
  new Gauge({
    name: 'gza_event_deliveries',
    help: 'Deliveries of events to handlers: parked ones need an administrator; failing ones are tried again; waiting ones are not handled yet; undistributed events wait for the relay',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const { rows } = await database.pool('gza_worker').query<Counts>(counts);
      const found: Readonly<Record<string, number>> = { ...rows[0] };
      for (const [state, value] of Object.entries(found)) this.set({ state }, value);
    },
  });
}
