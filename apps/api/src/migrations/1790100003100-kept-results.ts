import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Idempotency keys keep the result of a request and no longer its answer: answers held personal data and
 * secrets. The keys of before stay, so that nothing is done twice across the
 * upgrade: their retries are refused as those of another request. Their answers are removed from the disk.
 */
export class KeptResults1790100003100 implements MigrationInterface {
  name = 'KeptResults1790100003100';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- The owner of the table reads and writes it here, whoever that is.
      alter table idempotency_key no force row level security;
      create temporary table kept_key on commit drop as
        select actor_id, key, fingerprint, at, (answer ->> 'status')::int as status from idempotency_key;
      -- Truncating replaces the file, so that no answer stays in a dead row.
      truncate idempotency_key;
      alter table idempotency_key drop column answer,
        add column operation text not null, add column record_id uuid, add column status integer not null, add column version integer;
      insert into idempotency_key (actor_id, key, fingerprint, at, operation, status)
        select actor_id, key, fingerprint, at, 'unknown', status from kept_key;
      alter table idempotency_key force row level security;
    `);
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
          insert into public.idempotency_key (actor_id, key, fingerprint, operation, record_id, status, version, at)
          values ((idempotency ->> 'actorId')::uuid, idempotency ->> 'key', idempotency ->> 'fingerprint', idempotency ->> 'operation',
            (idempotency ->> 'recordId')::uuid, (idempotency ->> 'status')::int, (idempotency ->> 'version')::int, (idempotency ->> 'at')::timestamptz);
        end if;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}
