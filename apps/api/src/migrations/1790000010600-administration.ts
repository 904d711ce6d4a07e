import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeTable, roleIn } from '../platform/db/rls.js';

const administrator = roleIn('administrator');

/** What administrators keep: bureaus, and the secrets of clients with an overlap. */
export class Administration1790000010600 implements MigrationInterface {
  name = 'Administration1790000010600';

  async up(run: QueryRunner): Promise<void> {
    await run.query('alter table bureau add column version integer not null default 1');
    await closeTable(run, 'bureau');
    await run.query(`
      grant insert, update on bureau to gza_staff;
      create policy readers on bureau for select using (true);
      create policy administrator_adds on bureau for insert to gza_staff with check (${administrator});
      create policy administrator_changes on bureau for update to gza_staff using (${administrator}) with check (${administrator});

      alter table api_client add column previous_hash text, add column previous_until timestamptz;
      grant select (previous_until) on api_client to gza_staff;
      create index audit_event_subjects_at on audit_event (at desc, id desc) where cardinality(subjects) > 0;

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

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function app.rotate_client_secret(uuid, text, timestamptz);
      drop index audit_event_subjects_at;
      alter table api_client drop column previous_hash, drop column previous_until;
      drop policy readers on bureau; drop policy administrator_adds on bureau; drop policy administrator_changes on bureau;
      alter table bureau no force row level security; alter table bureau disable row level security;
      revoke insert, update on bureau from gza_staff;
      alter table bureau drop column version;
    `);
  }
}
