import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bureauTable } from '../platform/db/rls.js';

/** Tasks made by hand, and what is recorded of those that rules ask for; for the helping side of the bureau. */
export class Tasks1790100370000 implements MigrationInterface {
  name = 'Tasks1790100370000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table task (
        id uuid primary key,
        beneficiary_id uuid not null references beneficiary (id),
        bureau_id uuid not null references bureau (id),
        case_id uuid references rehabilitation_case (id),
        state text not null,
        title text not null,
        due_on date not null,
        first_due_on date not null,
        assignee_id uuid references user_account (id),
        reason text,
        result text,
        done_by uuid references user_account (id),
        done_at timestamptz,
        created_by uuid not null references user_account (id),
        version integer not null default 1,
        created_at timestamptz not null,
        updated_at timestamptz not null
      );
      create index task_beneficiary on task (beneficiary_id, due_on, id);
      create index task_assignee on task (assignee_id, due_on) where state = 'open';
      create index task_bureau on task (bureau_id, due_on) where state = 'open';
      create index task_case on task (case_id) where state = 'open';
      create table task_step (
        id uuid primary key,
        beneficiary_id uuid not null references beneficiary (id),
        bureau_id uuid not null references bureau (id),
        case_id uuid not null references rehabilitation_case (id),
        rule text not null,
        subject_id uuid not null,
        kind text not null,
        rule_due_on date not null,
        due_on date,
        reached boolean,
        text text not null,
        by_id uuid not null references user_account (id),
        at timestamptz not null
      );
      create index task_step_subject on task_step (subject_id, rule, rule_due_on);
      create index task_step_beneficiary on task_step (beneficiary_id);
      create index person_document_end on person_document (valid_until) where valid_until is not null;
      insert into setting (code, valid_from, value) values ('taskPeriods', '2020-01-01',
        '{"silentDays": 14, "silentForManagementDays": 30, "documentDays": 30, "familyContactMonths": 3,
          "involvementMonths": 6, "involvementDays": 30, "aftercareFirstMonths": 3, "aftercareSecondMonths": 6,
          "aftercareDays": 14, "aftercareAttempts": 3}');
    `);
    const roles = ['socialWorker', 'psychologist', 'supervisor', 'head'];
    await bureauTable(run, 'task', { roles });
    await bureauTable(run, 'task_step', { roles, may: 'select, insert' });
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop index person_document_end;
      drop table task_step, task;
      delete from setting where code = 'taskPeriods';
    `);
  }
}
