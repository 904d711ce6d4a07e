import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roleIn } from '../platform/db/rls.js';

/**
 * Invitations to set an own password: administrators know no credential that works. An account without a
 * password waits for its owner.
 */
export class Invitations1790100011000 implements MigrationInterface {
  name = 'Invitations1790100011000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table user_account alter column password_hash drop not null;
      insert into setting (code, valid_from, value) values ('invitationDays', '2020-01-01', '7');

      -- The digests are read by the sign-in service alone.
      create table invitation (
        id uuid primary key, user_id uuid not null references user_account (id), kind text not null,
        token_hash text not null unique, code_hash text not null, created_by uuid not null, expires_at timestamptz not null,
        used_at timestamptz, revoked_at timestamptz, version integer not null default 1,
        created_at timestamptz not null, updated_at timestamptz not null
      );
      create unique index invitation_open_of_user on invitation (user_id) where used_at is null and revoked_at is null;
      create index invitation_used on invitation (used_at) where used_at is not null;
      create index invitation_created on invitation (created_at, id);
      alter table invitation enable row level security; alter table invitation force row level security;
      grant select (id, user_id, kind, created_by, expires_at, used_at, revoked_at, version, created_at, updated_at) on invitation to gza_staff;
      grant insert, update (revoked_at, version, updated_at) on invitation to gza_staff;
      grant select, update on invitation to gza_worker;
      create policy administrator_invites on invitation for insert to gza_staff with check (${roleIn('administrator')});
      create policy administrator_revokes on invitation for update to gza_staff using (${roleIn('administrator')}) with check (${roleIn('administrator')});
      create policy administration on invitation for select to gza_staff using (${roleIn('administrator', 'head')});
      -- A supervisor learns of first uses in the own bureau.
      create policy supervisor_sees on invitation for select to gza_staff using (${roleIn('supervisor')} and exists (
        select from user_account u where u.id = invitation.user_id
          and u.bureau_id = (select nullif(current_setting('gza.bureau', true), '')::uuid)));
      create policy sign_in_service on invitation to gza_worker using (true) with check (true);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table invitation;
      delete from setting where code = 'invitationDays';
      update user_account set password_hash = 'none' where password_hash is null;
      alter table user_account alter column password_hash set not null;
    `);
  }
}
