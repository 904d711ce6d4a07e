import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeTable } from '../platform/db/rls.js';

/** The outbox: an event with its aggregate and a sequence, and what each handler did with it. */
export class Events1790000000120 implements MigrationInterface {
  name = 'Events1790000000120';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table outbox_event (
        id uuid primary key, at timestamptz not null, type text not null, aggregate text not null, aggregate_id uuid not null,
        payload jsonb not null, sequence bigint generated always as identity, distributed_at timestamptz,
        constraint outbox_event_sequence unique (sequence)
      );
      create index outbox_event_undistributed on outbox_event (sequence) where distributed_at is null;

      -- The columns of the event are repeated: the relay finds the next delivery in this table alone, and an
      -- administrator sees what is parked without a right on the outbox and its payloads.
      create table event_delivery (
        id uuid primary key, event_id uuid not null references outbox_event (id) on delete cascade,
        event_type text not null, aggregate text not null, aggregate_id uuid not null, sequence bigint not null,
        happened_at timestamptz not null, handler text not null,
        state text not null default 'waiting' constraint event_delivery_state check (state in ('waiting', 'handled', 'parked')),
        failures integer not null default 0, next_try_at timestamptz, first_failed_at timestamptz, parked_at timestamptz,
        handled_at timestamptz, error_code text, error text, version integer not null default 1, updated_at timestamptz not null,
        constraint event_delivery_once unique (event_id, handler)
      );
      create index event_delivery_waiting on event_delivery (sequence, handler) where state = 'waiting';
      create index event_delivery_order on event_delivery (aggregate_id, handler, sequence) where state = 'waiting';
      create index event_delivery_failing on event_delivery (first_failed_at, id) where failures > 0 and state <> 'handled';
    `);
    await this.policies(run);
  }

  private async policies(run: QueryRunner): Promise<void> {
    await closeTable(run, 'outbox_event');
    await closeTable(run, 'event_delivery');
    await run.query(`
      grant select, update on outbox_event to gza_worker;
      create policy relay on outbox_event to gza_worker using (true) with check (true);

      grant select, insert, update on event_delivery to gza_worker;
      create policy relay on event_delivery to gza_worker using (true) with check (true);
      -- An administrator sees what failed, and lets it run again.
      grant select, update (state, next_try_at, version, updated_at) on event_delivery to gza_staff;
      create policy administration_reads on event_delivery for select to gza_staff
        using ((select current_setting('gza.role', true) = 'administrator'));
      create policy administration_runs_again on event_delivery for update to gza_staff
        using ((select current_setting('gza.role', true) = 'administrator'))
        with check ((select current_setting('gza.role', true) = 'administrator') and state = 'waiting');
    `);
  }

  async down(): Promise<void> {
    throw new Error(
      'Deliveries of events are not undone: the relay would handle their events again.',
    );
  }
}
