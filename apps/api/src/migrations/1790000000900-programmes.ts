import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  analystColumns,
  bureauTable,
  closeTable,
  ownActor,
  referenceTable,
  roleIn,
} from '../platform/db/rls.js';

/**
 * Roles that change programmes. Officers read mandatory records and change nothing; a facilitator changes the
 * groups that name them. Lawyers see no programmes (domain.md 2.6).
 */
const keepers = ['socialWorker', 'psychologist', 'supervisor', 'head'];
const readers = [...keepers, 'clinicalSupervisor'];

/** Areas, programmes and their versions; groups with their facilitators, and enrolments. */
export class Programmes1790000000900 implements MigrationInterface {
  name = 'Programmes1790000000900';

  async up(run: QueryRunner): Promise<void> {
    await this.catalogue(run);
    await this.courses(run);
    await this.coursePolicies(run);
    await this.figures(run);
  }

  private async catalogue(run: QueryRunner): Promise<void> {
    await run.query(`
      create table area (
        code text primary key, position integer not null, name_ka text not null, name_en text not null
      );
      create table programme (
        id uuid primary key, code text not null, area_code text not null references area (code), position integer not null,
        name_ka text not null, name_en text not null, audience text not null, confirmed boolean not null,
        version integer not null default 1,
        constraint programme_code_key unique (code),
        constraint programme_name_ka_key unique (name_ka), constraint programme_name_en_key unique (name_en)
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
    const editors = roleIn('supervisor', 'head', 'clinicalSupervisor', 'administrator');
    const catalogueKeepers = roleIn('head', 'administrator');
    await closeTable(run, 'programme');
    await closeTable(run, 'programme_version');
    await run.query(`
      grant insert, update on programme to gza_staff;
      create policy catalogue on programme for select using (true);
      create policy keepers_add on programme for insert to gza_staff with check (${catalogueKeepers});
      create policy keepers_change on programme for update to gza_staff using (${catalogueKeepers}) with check (${catalogueKeepers});
      create policy catalogue on programme_version for select to gza_staff, gza_partner, gza_analyst, gza_worker using (true);
      grant insert, update on programme_version to gza_staff;
      create policy proposal on programme_version for insert to gza_staff with check (${editors});
      create policy life_cycle on programme_version for update to gza_staff using (${editors}) with check (${editors});
    `);
  }

  private async courses(run: QueryRunner): Promise<void> {
    await run.query(`
      create table programme_group (
        id uuid primary key, bureau_id uuid not null references bureau (id), programme_id uuid not null references programme (id),
        programme_version_id uuid not null references programme_version (id), name text not null, state text not null,
        place text, language text not null, capacity integer not null, planned_start_on date, started_on date, ended_on date,
        reason text, last_step_by uuid,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null
      );
      create index programme_group_newest on programme_group (bureau_id, created_at desc, id desc);
      create index programme_group_programme on programme_group (programme_id, state);

      create table group_facilitator (
        group_id uuid not null references programme_group (id), staff_id uuid not null references user_account (id), bureau_id uuid not null,
        primary key (group_id, staff_id)
      );
      create index group_facilitator_staff on group_facilitator (staff_id, group_id);

      create table enrolment (
        id uuid primary key, beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null references bureau (id),
        case_id uuid not null references rehabilitation_case (id), programme_id uuid not null references programme (id),
        programme_version_id uuid not null references programme_version (id), area_code text not null references area (code),
        group_id uuid references programme_group (id), plan_item_id uuid, mandatory boolean not null, state text not null,
        language text not null, failed_rules text[] not null, override_reason text, reason text,
        proposed_on date not null, decided_on date, enrolled_on date, started_on date, ended_on date, post_test_on date,
        last_step_by uuid,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null
      );
      create unique index enrolment_one_standing on enrolment (beneficiary_id, programme_id)
        where state in ('proposed', 'suitability', 'waitlisted', 'enrolled', 'started');
      create index enrolment_beneficiary on enrolment (beneficiary_id, created_at desc, id desc);
      create index enrolment_group on enrolment (group_id, state);
      create index enrolment_newest on enrolment (bureau_id, created_at desc, id desc);
      create index enrolment_all_newest on enrolment (created_at desc, id desc);
      create index enrolment_plan_item on enrolment (plan_item_id);
    `);
  }

  private async coursePolicies(run: QueryRunner): Promise<void> {
    await run.query(`
      -- Whether the actor is named as a facilitator of the group.
      create function app.facilitates(course_group uuid) returns boolean language sql stable security definer as $$
        select exists (select from public.group_facilitator f where f.group_id = course_group and f.staff_id = ${ownActor})
      $$;
      revoke execute on function app.facilitates(uuid) from public;
      grant execute on function app.facilitates(uuid) to gza_staff;
    `);
    await bureauTable(run, 'programme_group', {
      roles: {
        all: readers,
        conditional: { probationOfficer: 'true', facilitator: 'app.facilitates(id)' },
      },
      writers: { all: keepers, conditional: { facilitator: 'app.facilitates(id)' } },
    });
    await bureauTable(run, 'group_facilitator', {
      roles: [...readers, 'probationOfficer', 'facilitator'],
      writers: { all: keepers },
      may: 'select, insert, update, delete',
    });
    await bureauTable(run, 'enrolment', {
      roles: {
        all: readers,
        conditional: { probationOfficer: 'mandatory', facilitator: 'app.facilitates(group_id)' },
      },
      writers: { all: keepers, conditional: { facilitator: 'app.facilitates(group_id)' } },
    });
  }

  private async figures(run: QueryRunner): Promise<void> {
    await analystColumns(run, 'programme_group', [
      'id',
      'bureau_id',
      'programme_id',
      'programme_version_id',
      'state',
      'capacity',
      'planned_start_on',
      'started_on',
      'ended_on',
    ]);
    await analystColumns(run, 'enrolment', [
      'id',
      'beneficiary_id',
      'bureau_id',
      'case_id',
      'programme_id',
      'programme_version_id',
      'area_code',
      'group_id',
      'plan_item_id',
      'mandatory',
      'state',
      'proposed_on',
      'decided_on',
      'enrolled_on',
      'started_on',
      'ended_on',
      'post_test_on',
    ]);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}
