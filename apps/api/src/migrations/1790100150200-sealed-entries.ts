import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit of reads is written by the system in batches. Each entry of somebody else has a ticket of the
 * transaction that it is about, so that the system writes none under the name, role or time of others.
 */
export class SealedEntries1790100150200 implements MigrationInterface {
  name = 'SealedEntries1790100150200';

  async up(run: QueryRunner): Promise<void> {
    await this.tickets(run);
    await this.entries(run);
  }

  private async tickets(run: QueryRunner): Promise<void> {
    await run.query(`
      -- Proof that a transaction of this actor, role and time was opened for this one entry. Whoever computes it reads
      -- the key once; the function itself is inlined.
      create function app.entry_ticket(key text, entry uuid, kind text, actor uuid, role text, organisation uuid, at timestamptz) returns text
      language sql stable as $$
        select pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(pg_catalog.jsonb_build_array(key, 'entry',
          entry, kind, actor, role, organisation, pg_catalog.date_part('epoch', at))::text, 'UTF8')), 'base64')
      $$;
      revoke execute on function app.entry_ticket(text, uuid, text, uuid, text, uuid, timestamptz) from public;

      drop function app.open_actor(text, uuid, uuid, text, uuid, uuid, timestamptz, text[], text);
      create function app.open_actor(kind text, actor uuid, sign_in_id uuid, role text, bureau uuid, organisation uuid, at timestamptz,
        scopes text[] default null, secret text default null, entry uuid default null)
      returns boolean language plpgsql security definer as $$
      declare
        active boolean;
        bureaus text := '';
        settings text;
        key text;
        zone text;
      begin
        if kind = 'user' then
          active := exists (
            select from public.sign_in s join public.user_account u on u.id = s.user_id
            where s.id = sign_in_id and u.id = actor and u.active and s.revoked_at is null and s.expires_at > at
              and u.role = open_actor.role and u.bureau_id is not distinct from bureau and u.organisation_id is not distinct from organisation);
        elsif kind = 'client' then
          -- The scopes of the token are still granted, and the secret that it was issued for still holds.
          active := exists (
            select from public.api_client c where c.id = actor and c.active and c.kind = open_actor.role
              and c.organisation_id is not distinct from organisation and c.scopes @> open_actor.scopes
              and (pg_catalog.left(c.secret_hash, 16) = secret
                or (pg_catalog.left(c.previous_hash, 16) = secret and c.previous_until > at)));
        else
          active := session_user = 'gza_worker';
        end if;
        -- A database role of the API opens actors of its own kind only. The one of figures, which reads no personal data, opens
        -- supervisors and heads too, for their figures.
        if kind in ('user', 'client') and session_user in ('gza_staff', 'gza_partner', 'gza_analyst', 'gza_worker') then
          active := active and (session_user = case
            when role in ('partnerUser', 'partnerClient') then 'gza_partner'
            when role in ('analyst', 'reportingClient') then 'gza_analyst'
            else 'gza_staff' end or session_user = 'gza_analyst' and role in ('supervisor', 'head'));
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
        select i.value, (select z.value #>> '{}' from public.setting z where z.code = 'timeZone' order by z.valid_from desc limit 1)
          into key, zone from public.installation i where i.key = 'actorSeal';
        settings := pg_catalog.concat(
          pg_catalog.set_config('gza.now', at::text, true),
          pg_catalog.set_config('gza.zone', coalesce(zone, ''), true),
          pg_catalog.set_config('gza.kind', kind, true),
          pg_catalog.set_config('gza.actor', coalesce(actor::text, ''), true),
          pg_catalog.set_config('gza.role', role, true),
          pg_catalog.set_config('gza.bureau', coalesce(bureau::text, ''), true),
          pg_catalog.set_config('gza.bureaus', bureaus, true),
          pg_catalog.set_config('gza.all_bureaus', case when role = 'head' then 'on' else '' end, true),
          pg_catalog.set_config('gza.organisation', coalesce(organisation::text, ''), true));
        settings := pg_catalog.set_config('gza.seal', app.actor_seal(), true);
        if entry is not null then
          settings := pg_catalog.set_config('gza.ticket', app.entry_ticket(key, entry, kind, actor, role, organisation, at), true);
        end if;
        return true;
      end $$;
      revoke execute on function app.open_actor(text, uuid, uuid, text, uuid, uuid, timestamptz, text[], text, uuid) from public;
      grant execute on function app.open_actor(text, uuid, uuid, text, uuid, uuid, timestamptz, text[], text, uuid) to gza_staff, gza_partner, gza_analyst, gza_worker;
    `);
  }

  private async entries(run: QueryRunner): Promise<void> {
    await run.query(`
      -- Inserts entries and returns their number; no role of the API calls it. With a key, entries of somebody else need
      -- their ticket, and others are left out.
      create function app.insert_audit(entries jsonb, key text default null) returns integer language plpgsql as $$
      declare
        inserted integer;
      begin
        insert into public.audit_event (id, at, actor_id, actor_kind, role, organisation_id, operation, endpoint, result, problem, subjects, recipient_id, criterion, trace_id, purpose, reason)
        select e.id, case when e."actorId" is null then app.now() else e.at end, e."actorId", e."actorKind", e.role, e."organisationId",
               e.operation, e.endpoint, e.result, e.problem, e.subjects, e."recipientId", e.criterion, e."traceId", e.purpose,
               case when e."actorKind" = 'client' then coalesce(e.reason, (select c.purpose from public.api_client c where c.id = e."actorId")) else e.reason end
        from pg_catalog.jsonb_to_recordset(entries) as e (id uuid, at timestamptz, "actorId" uuid, "actorKind" text, role text, "organisationId" uuid,
          operation text, endpoint text, result text, problem text, subjects uuid[], "recipientId" uuid, criterion text, "traceId" text, purpose text, reason text, ticket text)
        where key is null or case when e."actorId" is null then e."actorKind" = 'system' and e."organisationId" is null
          else e.ticket = app.entry_ticket(key, e.id, e."actorKind", e."actorId", e.role, e."organisationId", e.at) end;
        get diagnostics inserted = row_count;
        return inserted;
      end $$;
      revoke execute on function app.insert_audit(jsonb, text) from public;

      -- Entries of reads and refusals, of several actors. Those of the system have the time of this transaction.
      create or replace function app.record_audit(entries jsonb) returns void language plpgsql security definer as $$
      declare
        key text := (select i.value from public.installation i where i.key = 'actorSeal');
      begin
        if key is null or pg_catalog.current_setting('gza.seal', true) is distinct from app.actor_seal()
          or pg_catalog.current_setting('gza.kind', true) is distinct from 'system' then
          raise exception 'No actor was opened in this transaction.' using errcode = 'insufficient_privilege';
        end if;
        if app.insert_audit(entries, key) <> pg_catalog.jsonb_array_length(entries) then
          raise exception 'An audit entry names an actor without a transaction.' using errcode = 'insufficient_privilege';
        end if;
      end $$;

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
          perform graphile_worker.add_job('relayOutbox', '{}'::json, job_key => 'relayOutbox', job_key_mode => 'preserve_run_at');
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
    throw new Error(
      'Restore a backup instead: the earlier functions are part of an older version.',
    );
  }
}
