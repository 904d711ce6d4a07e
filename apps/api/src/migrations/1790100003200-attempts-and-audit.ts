import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Attempts at passwords, codes and secrets are counted before they are evaluated. The audit takes actor, role
 * and time from the opened transaction. A token of a client ends with its scopes and its secret.
 */
export class AttemptsAndAudit1790100003200 implements MigrationInterface {
  name = 'AttemptsAndAudit1790100003200';

  async up(run: QueryRunner): Promise<void> {
    await this.attempts(run);
    await this.actor(run);
    await this.audit(run);
  }

  private async attempts(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table sign_in_failure;
      -- A row is an attempt under way or a failed one; 'done' is the last right one from an address.
      create table sign_in_attempt (
        id bigint generated always as identity primary key, account text not null, source text not null, device text,
        at timestamptz not null, done boolean not null default false
      );
      create index sign_in_attempt_at on sign_in_attempt (at);
      create index sign_in_attempt_account on sign_in_attempt (account, source);
      alter table sign_in_attempt enable row level security; alter table sign_in_attempt force row level security;
      grant select, insert, update, delete on sign_in_attempt to gza_worker;
      create policy sign_in_service on sign_in_attempt to gza_worker using (true) with check (true);

      -- Seconds to wait after 'failed' attempts, 'allowed' of which are free: 15, 30, then 60.
      create function app.attempt_delay(failed bigint, latest timestamptz, allowed int, moment timestamptz) returns int
      language sql immutable as $$
        select case when failed < allowed then 0 else greatest(0, ceil(extract(epoch from
          latest + make_interval(secs => least(60, 15 * power(2, least(failed - allowed, 2)))) - moment)))::int end
      $$;

      -- Counts an attempt before it is evaluated, or returns the seconds to wait. One at a time: the lock comes
      -- first, and what was counted before it is seen. Known devices, and for programs known addresses, are
      -- counted apart and do not wait for the guesses of others.
      create function app.admit_attempt(tried text, origin text, known_device text, program boolean, moment timestamptz)
      returns table (attempt bigint, seconds int) language plpgsql as $$
      declare
        mine text := known_device;
        wait int;
      begin
        perform pg_advisory_xact_lock(4730003);
        if program and exists (select from sign_in_attempt a where a.account = tried and a.source = origin and a.done) then
          mine := 'address ' || origin;
        end if;
        select greatest(
            app.attempt_delay(count(*) filter (where a.device = mine), max(a.at) filter (where a.device = mine), 10, moment),
            case when mine is null then greatest(
              app.attempt_delay(count(*) filter (where a.account = tried and a.source = origin), max(a.at) filter (where a.account = tried and a.source = origin), 10, moment),
              app.attempt_delay(count(*) filter (where a.account = tried), max(a.at) filter (where a.account = tried), 10, moment),
              app.attempt_delay(count(*) filter (where a.source = origin), max(a.at) filter (where a.source = origin), 10, moment),
              app.attempt_delay(count(*), max(a.at), 100, moment)) else 0 end)
          into wait
          from sign_in_attempt a
          where a.at > moment - interval '15 minutes' and not a.done and a.device is not distinct from mine;
        if wait > 0 then
          return query select null::bigint, wait;
        else
          return query insert into sign_in_attempt (account, source, device, at) values (tried, origin, mine, moment) returning id, 0;
        end if;
      end $$;
      revoke execute on function app.attempt_delay(bigint, timestamptz, int, timestamptz), app.admit_attempt(text, text, text, boolean, timestamptz) from public;
      grant execute on function app.attempt_delay(bigint, timestamptz, int, timestamptz), app.admit_attempt(text, text, text, boolean, timestamptz) to gza_worker;
    `);
  }

  private async actor(run: QueryRunner): Promise<void> {
    await run.query(`
      insert into installation (key, value) values ('actorSeal', gen_random_uuid()::text || gen_random_uuid()::text);

      -- Proof that app.open_actor set the actor of this very transaction. The settings themselves can be set by
      -- anybody; their seal needs a key that no API role reads.
      create function app.actor_seal() returns text language sql stable security definer as $$
        select pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(pg_catalog.concat_ws('|', i.value,
          pg_catalog.pg_backend_pid(), pg_catalog.date_part('epoch', pg_catalog.transaction_timestamp()),
          pg_catalog.current_setting('gza.kind', true), pg_catalog.current_setting('gza.actor', true),
          pg_catalog.current_setting('gza.role', true), pg_catalog.current_setting('gza.organisation', true),
          pg_catalog.current_setting('gza.now', true)), 'UTF8')), 'base64')
        from public.installation i where i.key = 'actorSeal'
      $$;
      revoke execute on function app.actor_seal() from public;

      drop function app.open_actor(text, uuid, uuid, text, uuid, uuid, timestamptz);
      create function app.open_actor(kind text, actor uuid, sign_in_id uuid, role text, bureau uuid, organisation uuid, at timestamptz,
        scopes text[] default null, secret text default null)
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
          -- The scopes of the token are still granted, and the secret that it was issued for still holds.
          active := exists (
            select from public.api_client c where c.id = actor and c.active and c.kind = open_actor.role
              and c.organisation_id is not distinct from organisation and c.scopes @> open_actor.scopes
              and (pg_catalog.left(c.secret_hash, 16) = secret
                or (pg_catalog.left(c.previous_hash, 16) = secret and c.previous_until > at)));
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
          pg_catalog.set_config('gza.kind', kind, true),
          pg_catalog.set_config('gza.actor', coalesce(actor::text, ''), true),
          pg_catalog.set_config('gza.role', role, true),
          pg_catalog.set_config('gza.bureau', coalesce(bureau::text, ''), true),
          pg_catalog.set_config('gza.bureaus', bureaus, true),
          pg_catalog.set_config('gza.all_bureaus', case when role = 'head' then 'on' else '' end, true),
          pg_catalog.set_config('gza.organisation', coalesce(organisation::text, ''), true));
        settings := pg_catalog.set_config('gza.seal', app.actor_seal(), true);
        return true;
      end $$;
      revoke execute on function app.open_actor(text, uuid, uuid, text, uuid, uuid, timestamptz, text[], text) from public;
      grant execute on function app.open_actor(text, uuid, uuid, text, uuid, uuid, timestamptz, text[], text) to gza_staff, gza_partner, gza_analyst, gza_worker;
    `);
  }

  private async audit(run: QueryRunner): Promise<void> {
    await run.query(`
      -- Entries of reads are written in batches of several actors, by the system alone.
      revoke execute on function app.record_audit(jsonb) from gza_staff, gza_partner, gza_analyst;

      create or replace function app.close_work(audits jsonb, events jsonb, idempotency jsonb) returns void
      language plpgsql security definer as $$
      declare
        actor uuid := nullif(pg_catalog.current_setting('gza.actor', true), '')::uuid;
      begin
        if pg_catalog.current_setting('gza.seal', true) is distinct from app.actor_seal() then
          raise exception 'No actor was opened in this transaction.' using errcode = 'insufficient_privilege';
        end if;
        if pg_catalog.jsonb_array_length(audits) > 0 then
          perform app.record_audit(pg_catalog.jsonb_agg(a.entry || pg_catalog.jsonb_build_object(
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
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}
