import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events carry their aggregate and a sequence; what each handler did with an event is a row of its own. */
export class EventDeliveries1790000012000 implements MigrationInterface {
  name = 'EventDeliveries1790000012000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table outbox_event rename column handled_at to distributed_at;
      alter table outbox_event add column aggregate text, add column aggregate_id uuid,
        add column sequence bigint generated always as identity;
      -- An event written before aggregates were known keeps no order with any other.
      update outbox_event set aggregate = 'unknown', aggregate_id = id;
      alter table outbox_event alter column aggregate set not null, alter column aggregate_id set not null,
        add constraint outbox_event_sequence unique (sequence);
      drop index outbox_event_waiting;
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
    await this.functions(run);
    await this.policies(run);
  }

  /** Every run of the relay shares one lock while it distributes, so that no later event gets ahead of an earlier one. */
  private async functions(run: QueryRunner): Promise<void> {
    await run.query(`
      create or replace function app.close_work(audits jsonb, events jsonb, idempotency jsonb) returns void
      language plpgsql security definer as $$
      begin
        if pg_catalog.jsonb_array_length(audits) > 0 then perform app.record_audit(audits); end if;
        if pg_catalog.jsonb_array_length(events) > 0 then
          insert into public.outbox_event (id, at, type, aggregate, aggregate_id, payload)
          select (e.event ->> 'id')::uuid, (e.event ->> 'at')::timestamptz, e.event ->> 'type',
                 e.event ->> 'aggregate', (e.event ->> 'aggregateId')::uuid, e.event -> 'payload'
          from pg_catalog.jsonb_array_elements(events) with ordinality as e (event, position) order by e.position;
          perform graphile_worker.add_job('relayOutbox', '{}'::json, job_key => 'relayOutbox', job_key_mode => 'preserve_run_at');
        end if;
        if idempotency is not null then
          insert into public.idempotency_key (actor_id, key, fingerprint, answer, at)
          values ((idempotency ->> 'actorId')::uuid, idempotency ->> 'key', idempotency ->> 'fingerprint', idempotency -> 'answer', (idempotency ->> 'at')::timestamptz);
        end if;
      end $$;
    `);
  }

  private async policies(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table event_delivery enable row level security; alter table event_delivery force row level security;
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
