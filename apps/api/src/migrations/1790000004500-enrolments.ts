import type { MigrationInterface, QueryRunner } from 'typeorm';
import { analystColumns, bureauTable, ownActor, roleIn } from '../platform/db/rls.js';

/** Lawyers see no programmes (domain.md 2.6). */
const roles = [
  'socialWorker',
  'psychologist',
  'facilitator',
  'probationOfficer',
  'supervisor',
  'clinicalSupervisor',
  'head',
] as const;
const facilitator = roleIn('facilitator');
const readsOnly = roleIn('probationOfficer', 'clinicalSupervisor');

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
    for (const table of ['programme_group', 'group_facilitator', 'enrolment'])
      await bureauTable(run, table, { roles });
    await run.query('grant delete on group_facilitator to gza_staff');
    await this.walls(run);
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

  /** Officers see mandatory enrolments only and change none; facilitators see the groups in which they are named. */
  private async walls(run: QueryRunner): Promise<void> {
    const named = `select f.group_id from group_facilitator f where f.staff_id = ${ownActor}`;
    await run.query(`
      create policy wall on enrolment as restrictive to gza_staff using (mandatory or not (${roleIn('probationOfficer')}));
      create policy own_groups on enrolment as restrictive to gza_staff using (not (${facilitator}) or group_id in (${named}));
      create policy own_groups on programme_group as restrictive to gza_staff using (not (${facilitator}) or id in (${named}));
    `);
    for (const table of ['programme_group', 'group_facilitator', 'enrolment'])
      await run.query(`
        create policy readers_add_nothing on ${table} as restrictive for insert to gza_staff with check (not (${readsOnly}));
        create policy readers_change_nothing on ${table} as restrictive for update to gza_staff using (not (${readsOnly}));
      `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}
