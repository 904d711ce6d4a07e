import type { MigrationInterface, QueryRunner } from 'typeorm';
import { analystColumns, bureauTable, ownActor } from '../platform/db/rls.js';

/** Officers read what is mandatory and change nothing; a facilitator keeps the groups that name them. Lawyers see no programmes (domain.md 2.6). */
const keepers = ['socialWorker', 'psychologist', 'supervisor', 'head'];
const readers = [...keepers, 'clinicalSupervisor'];

/** Groups with their facilitators, and enrolments. */
export class Enrolments1790000004500 implements MigrationInterface {
  name = 'Enrolments1790000004500';

  async up(run: QueryRunner): Promise<void> {
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
