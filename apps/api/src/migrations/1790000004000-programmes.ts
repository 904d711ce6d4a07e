import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeTable, referenceTable, roleIn } from '../platform/db/rls.js';

/** Areas, programmes and their versions. */
export class Programmes1790000004000 implements MigrationInterface {
  name = 'Programmes1790000004000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table area (
        code text primary key, position integer not null, name_ka text not null, name_en text not null
      );
      create table programme (
        id uuid primary key, code text not null, area_code text not null references area (code), position integer not null,
        name_ka text not null, name_en text not null, audience text not null, confirmed boolean not null,
        constraint programme_code_key unique (code)
      );
      create table programme_version (
        id uuid primary key, programme_id uuid not null references programme (id), number integer not null, state text not null,
        sessions integer not null, sessions_confirmed boolean not null, session_minutes integer not null,
        months_from integer, months_to integer,
        minimum_attendance_percent integer not null, obligatory_sessions integer[] not null default '{}',
        post_test_required boolean not null default false,
        audience text not null, only_sex text, risk_levels text[] not null default '{}', languages text[] not null,
        group_minimum integer not null, group_maximum integer not null, facilitators integer not null,
        criteria text[] not null default '{}', description text, review_note text, last_step_by uuid,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
        constraint programme_version_number_key unique (programme_id, number)
      );
      create unique index programme_version_one_in_use on programme_version (programme_id) where state = 'inUse';

      -- What experts approved is what is delivered: from then on only the life cycle goes on.
      create function app.keep_approved_version() returns trigger language plpgsql as $$
      declare moving constant text[] := array['state', 'review_note', 'last_step_by', 'version', 'updated_at'];
      begin
        if old.state not in ('draft', 'expertReview') and to_jsonb(new) - moving <> to_jsonb(old) - moving then
          raise check_violation using constraint = 'programme_version_immutable', message = 'an approved version does not change';
        end if;
        return new;
      end $$;
      create trigger keep_approved_version before update on programme_version for each row execute function app.keep_approved_version();
    `);
    for (const table of ['area', 'programme', 'programme_version'])
      await referenceTable(run, table);
    const keepers = roleIn('supervisor', 'head', 'clinicalSupervisor', 'administrator');
    await closeTable(run, 'programme_version');
    await run.query(`
      create policy catalogue on programme_version for select to gza_staff, gza_partner, gza_analyst, gza_worker using (true);
      grant insert, update on programme_version to gza_staff;
      create policy proposal on programme_version for insert to gza_staff with check (${keepers});
      create policy life_cycle on programme_version for update to gza_staff using (${keepers}) with check (${keepers});
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}
