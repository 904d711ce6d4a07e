import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roleIn } from '../platform/db/rls.js';

const administrator = roleIn('administrator');

/** Regions and bureaus, accounts of users, their sign-ins, and the clients of programs. */
export class Accounts1790000000300 implements MigrationInterface {
  name = 'Accounts1790000000300';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table region (
        code text primary key, name_ka text not null, name_en text not null
      );
      create table bureau (
        id uuid primary key, code text not null unique, name_ka text not null, name_en text not null,
        regions text[] not null default '{}', confirmed boolean not null default true,
        version integer not null default 1
      );
      create table user_account (
        id uuid primary key, email text not null, name text not null, role text not null,
        bureau_id uuid references bureau (id),
        organisation_id uuid constraint user_account_organisation references organisation (id), password_hash text not null,
        active boolean not null default true, version integer not null default 1,
        created_at timestamptz not null, updated_at timestamptz not null,
        constraint user_account_email_key unique (email)
      );
      create index user_account_bureau on user_account (bureau_id, role);
      create index user_account_by_organisation on user_account (organisation_id) where organisation_id is not null;
      create table sign_in (
        id uuid primary key, user_id uuid not null references user_account (id),
        created_at timestamptz not null, expires_at timestamptz not null, last_used_at timestamptz not null,
        refresh_hash text not null, previous_hash text, rotated_at timestamptz not null, revoked_at timestamptz,
        revoked_because text
      );
      create index sign_in_user on sign_in (user_id);
      create table sign_in_failure (
        id bigint generated always as identity primary key, account text not null, source text not null, at timestamptz not null
      );
      create index sign_in_failure_account on sign_in_failure (account, at);
      create index sign_in_failure_source on sign_in_failure (source, at);
      create table api_client (
        id uuid primary key, kind text not null, name text not null, purpose text not null,
        organisation_id uuid constraint api_client_organisation references organisation (id),
        scopes text[] not null, secret_hash text not null, previous_hash text, previous_until timestamptz, active boolean not null default true,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null
      );
      create index api_client_by_organisation on api_client (organisation_id) where organisation_id is not null;
    `);
    await this.policies(run);
    await run.query(`
      -- The digests of secrets are read by nobody but the sign-in service: the exchange happens in here.
      create function app.rotate_client_secret(client uuid, hash text, until timestamptz) returns void language plpgsql security definer as $$
      begin
        if app.setting('role') is distinct from 'administrator' then
          raise exception 'Only administrators rotate secrets.' using errcode = 'insufficient_privilege';
        end if;
        update public.api_client c set previous_hash = case when until is null then null else c.secret_hash end, previous_until = until, secret_hash = hash
        where c.id = client;
      end $$;
      revoke execute on function app.rotate_client_secret(uuid, text, timestamptz) from public;
      grant execute on function app.rotate_client_secret(uuid, text, timestamptz) to gza_staff;
    `);
  }

  private async policies(run: QueryRunner): Promise<void> {
    await run.query(`
      grant select on region, bureau to gza_staff, gza_partner, gza_analyst, gza_worker;

      alter table bureau enable row level security; alter table bureau force row level security;
      grant insert, update on bureau to gza_staff;
      create policy readers on bureau for select using (true);
      create policy administrator_adds on bureau for insert to gza_staff with check (${administrator});
      create policy administrator_changes on bureau for update to gza_staff using (${administrator}) with check (${administrator});

      alter table user_account enable row level security; alter table user_account force row level security;
      grant select (id, email, name, role, bureau_id, organisation_id, active, version, created_at, updated_at) on user_account to gza_staff, gza_partner, gza_analyst;
      grant insert, update on user_account to gza_staff;
      grant select, update on user_account to gza_worker;
      create policy colleagues on user_account for select to gza_staff using ((select nullif(current_setting('gza.actor', true), '') is not null));
      create policy own_people on user_account for select to gza_partner using (organisation_id = (select nullif(current_setting('gza.organisation', true), '')::uuid));
      create policy myself on user_account for select to gza_analyst using (id = nullif(current_setting('gza.actor', true), '')::uuid);
      create policy administrator_adds on user_account for insert to gza_staff with check ((select current_setting('gza.role', true) = 'administrator'));
      create policy administrator_changes on user_account for update to gza_staff
        using ((select current_setting('gza.role', true) = 'administrator')) with check ((select current_setting('gza.role', true) = 'administrator'));
      create policy sign_in_service on user_account to gza_worker using (true) with check (true);

      alter table sign_in enable row level security; alter table sign_in force row level security;
      grant select, insert, update on sign_in to gza_worker;
      create policy sign_in_service on sign_in to gza_worker using (true) with check (true);
      -- An administrator ends the sign-ins of an account that he changes.
      grant select (id, user_id, revoked_at), update (revoked_at, revoked_because) on sign_in to gza_staff;
      create policy administration on sign_in to gza_staff using (current_setting('gza.role', true) = 'administrator');

      alter table sign_in_failure enable row level security; alter table sign_in_failure force row level security;
      grant select, insert, delete on sign_in_failure to gza_worker;
      create policy sign_in_service on sign_in_failure to gza_worker using (true) with check (true);

      alter table api_client enable row level security; alter table api_client force row level security;
      grant select (id, kind, name, purpose, organisation_id, scopes, active, version, created_at, updated_at, previous_until) on api_client to gza_staff;
      grant insert, update on api_client to gza_staff;
      grant select on api_client to gza_worker;
      create policy administration on api_client to gza_staff
        using ((select current_setting('gza.role', true) = 'administrator')) with check ((select current_setting('gza.role', true) = 'administrator'));
      create policy sign_in_service on api_client for select to gza_worker using (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}
