import type { MigrationInterface, QueryRunner } from 'typeorm';
import { referenceTable } from '../platform/db/rls.js';

/** Basis of every module: functions of the actor, audit, outbox, idempotency, settings. */
export class Platform1790000000100 implements MigrationInterface {
  name = 'Platform1790000000100';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create extension if not exists pg_trgm;
      create extension if not exists btree_gist;
      create schema app;
      grant usage on schema app to gza_staff, gza_partner, gza_analyst, gza_worker;
      grant usage on schema public to gza_staff, gza_partner, gza_analyst, gza_worker;

      create function app.setting(name text) returns text language sql stable parallel safe
        as $$ select nullif(current_setting('gza.' || name, true), '') $$;
      -- The clock of the process, so that tests can move it.
      create function app.now() returns timestamptz language sql stable parallel safe
        as $$ select coalesce(nullif(current_setting('gza.now', true), '')::timestamptz, now()) $$;
      create function app.today() returns date language sql stable parallel safe
        as $$ select (app.now() at time zone 'Asia/Tbilisi')::date $$;
      -- Stable like the functions inside of it: declared immutable, it is not inlined, and costs 3 µs a call.
      create function app.instant(at timestamptz) returns text language sql stable parallel safe
        as $$ select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;
      -- Opaque position of a keyset page: base64url of [sort key, id].
      create function app.cursor(key anyelement, id uuid) returns text language sql stable parallel safe
        as $$ select translate(encode(convert_to(json_build_array(key, id)::text, 'UTF8'), 'base64'), E'+/=\\n', '-_') $$;
    `);
    await run.query(`
      create table audit_event (
        id uuid primary key, at timestamptz not null, actor_id uuid, actor_kind text not null, role text not null,
        organisation_id uuid, operation text not null, endpoint text not null, result text not null, problem text,
        subjects uuid[] not null, recipient_id uuid, criterion text, trace_id text not null
      );
      create index audit_event_at on audit_event (at, id);
      create index audit_event_actor on audit_event (actor_id, at);
      -- Only what partners do is in this index; the audit's own inserts do not pay for it.
      create index audit_event_of_partners on audit_event using gin (subjects) where organisation_id is not null;
      create table idempotency_key (
        actor_id uuid not null, key text not null, fingerprint text not null, answer jsonb not null, at timestamptz not null,
        primary key (actor_id, key)
      );
      create index idempotency_key_at on idempotency_key (at);
      -- What the Department may decide otherwise one day: each value holds from its day on.
      create table setting (code text not null, valid_from date not null, value jsonb not null, primary key (code, valid_from));
      -- Facts about this installation, for the operator's commands: nothing of a person, and nothing the API reads.
      create table installation (key text primary key, value text not null);
    `);
    await this.functions(run);
    await this.policies(run);
    await referenceTable(run, 'setting');
  }

  /** Functions that the roles may call although they may not read the tables of the functions. */
  private async functions(run: QueryRunner): Promise<void> {
    await run.query(`
      -- Opens an actor for this transaction: checks that the sign-in or client is active, and sets what the
      -- policies read. Names are qualified instead of setting a search path, and the settings are set in an
      -- assignment, which PL/pgSQL evaluates without a statement: either costs as much as the rest.
      create function app.open_actor(kind text, actor uuid, sign_in_id uuid, role text, bureau uuid, organisation uuid, at timestamptz)
      returns boolean language plpgsql security definer as $$
      declare
        active boolean;
        bureaus text := '';
        settings text;
      begin
        if kind = 'user' then
          active := exists (
            select from public.sign_in s join public.user_account u on u.id = s.user_id
            where s.id = sign_in_id and u.id = actor and u.active and s.revoked_at is null and s.expires_at > at
              and u.role = open_actor.role and u.bureau_id is not distinct from bureau and u.organisation_id is not distinct from organisation);
        elsif kind = 'client' then
          active := exists (
            select from public.api_client c where c.id = actor and c.active and c.kind = open_actor.role
              and c.organisation_id is not distinct from organisation);
        else
          active := session_user = 'gza_worker';
        end if;
        if not active then
          settings := pg_catalog.set_config('gza.now', at::text, true);
          return false;
        end if;
        if role = 'head' then
          bureaus := (select pg_catalog.array_agg(b.id) from public.bureau b)::text;
        elsif bureau is not null then
          bureaus := '{' || bureau || '}';
        end if;
        settings := pg_catalog.concat(
          pg_catalog.set_config('gza.now', at::text, true),
          pg_catalog.set_config('gza.actor', coalesce(actor::text, ''), true),
          pg_catalog.set_config('gza.role', role, true),
          pg_catalog.set_config('gza.bureau', coalesce(bureau::text, ''), true),
          pg_catalog.set_config('gza.bureaus', bureaus, true),
          pg_catalog.set_config('gza.all_bureaus', case when role = 'head' then 'on' else '' end, true),
          pg_catalog.set_config('gza.organisation', coalesce(organisation::text, ''), true));
        return true;
      end $$;

      -- Qualified names instead of a search path of their own, which would cost more than the inserts.
      create function app.record_audit(entries jsonb) returns void language plpgsql security definer as $$
      begin
        insert into public.audit_event (id, at, actor_id, actor_kind, role, organisation_id, operation, endpoint, result, problem, subjects, recipient_id, criterion, trace_id)
        select e.id, e.at, e."actorId", e."actorKind", e.role, e."organisationId", e.operation, e.endpoint, e.result, e.problem,
               e.subjects, e."recipientId", e.criterion, e."traceId"
        from pg_catalog.jsonb_to_recordset(entries) as e (id uuid, at timestamptz, "actorId" uuid, "actorKind" text, role text, "organisationId" uuid,
          operation text, endpoint text, result text, problem text, subjects uuid[], "recipientId" uuid, criterion text, "traceId" text);
      end $$;

      -- The statement that closes a unit of work: audit, outbox and the idempotency record.
      create function app.close_work(audits jsonb, events jsonb, idempotency jsonb) returns void
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

      create function app.enqueue(task text, payload json) returns void language sql security definer set search_path = public, app as $$
        select graphile_worker.add_job(task, payload)
      $$;
      revoke execute on all functions in schema app from public;
      grant execute on all functions in schema app to gza_staff, gza_partner, gza_analyst, gza_worker;
    `);
  }

  private async policies(run: QueryRunner): Promise<void> {
    await run.query(`
      -- The audit is written through app.record_audit only; nobody but its owner changes it.
      alter table audit_event enable row level security; alter table audit_event force row level security;
      grant select on audit_event to gza_staff;
      create policy auditors on audit_event for select to gza_staff using (current_setting('gza.role', true) in ('administrator', 'head'));

      alter table idempotency_key enable row level security; alter table idempotency_key force row level security;
      grant select on idempotency_key to gza_staff, gza_partner, gza_analyst;
      grant select, delete on idempotency_key to gza_worker;
      create policy own_keys on idempotency_key for select to gza_staff, gza_partner, gza_analyst
        using (actor_id = nullif(current_setting('gza.actor', true), '')::uuid);
      create policy cleaning on idempotency_key to gza_worker using (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error('The first migration is not undone: drop the database instead.');
  }
}
