import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An event that concerns no handler asks for no run of the relay. */
export class EventsThatWake1790100351000 implements MigrationInterface {
  name = 'EventsThatWake1790100351000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create or replace function app.close_work(audits jsonb, events jsonb, idempotency jsonb) returns void
      language plpgsql security definer as $$
      declare
        actor uuid := nullif(pg_catalog.current_setting('gza.actor', true), '')::uuid;
      begin
        if pg_catalog.current_setting('gza.seal', true) is distinct from app.actor_seal() then
          raise exception 'No actor was opened in this transaction.' using errcode = 'insufficient_privilege';
        end if;
        if pg_catalog.jsonb_array_length(audits) > 0 then
          perform app.insert_audit(pg_catalog.jsonb_agg(a.entry || pg_catalog.jsonb_build_object(
              'actorId', actor,
              'actorKind', pg_catalog.current_setting('gza.kind', true),
              'role', case when actor is null then a.entry ->> 'role' else pg_catalog.current_setting('gza.role', true) end,
              'organisationId', nullif(pg_catalog.current_setting('gza.organisation', true), ''),
              'at', app.now()) order by a.position))
            from pg_catalog.jsonb_array_elements(audits) with ordinality as a (entry, position);
        end if;
        if pg_catalog.jsonb_array_length(events) > 0 then
          insert into public.outbox_event (id, at, type, aggregate, aggregate_id, payload)
          select (e.event ->> 'id')::uuid, (e.event ->> 'at')::timestamptz, e.event ->> 'type',
                 e.event ->> 'aggregate', (e.event ->> 'aggregateId')::uuid, e.event -> 'payload'
          from pg_catalog.jsonb_array_elements(events) with ordinality as e (event, position) order by e.position;
          -- Most events concern no handler: the next run of the relay distributes them. A server of an earlier version says
          -- nothing of it.
          if exists (select from pg_catalog.jsonb_array_elements(events) as e (event) where coalesce((e.event ->> 'wakes')::boolean, true)) then
            perform graphile_worker.add_job('relayOutbox', '{}'::json, job_key => 'relayOutbox', job_key_mode => 'preserve_run_at');
          end if;
        end if;
        if idempotency is not null then
          insert into public.idempotency_key (actor_id, key, fingerprint, operation, record_id, status, version, at)
          values (actor, idempotency ->> 'key', idempotency ->> 'fingerprint', idempotency ->> 'operation',
            (idempotency ->> 'recordId')::uuid, (idempotency ->> 'status')::int, (idempotency ->> 'version')::int, app.now());
        end if;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: the earlier function is part of an older version.');
  }
}
