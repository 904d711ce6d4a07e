import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bureauTable } from '../platform/db/rls.js';

/** Meetings with a person without a programme, for the helping side of the bureau. */
export class Appointments1790100360000 implements MigrationInterface {
  name = 'Appointments1790100360000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table appointment (
        id uuid primary key,
        beneficiary_id uuid not null references beneficiary (id),
        bureau_id uuid not null references bureau (id),
        case_id uuid references rehabilitation_case (id),
        kind text not null,
        state text not null,
        staff_id uuid not null references user_account (id),
        starts_at timestamptz not null,
        minutes integer not null,
        place text,
        purpose text,
        note_id uuid references work_note (id),
        successor_id uuid references appointment (id),
        reason text,
        clash_reason text,
        version integer not null default 1,
        created_at timestamptz not null,
        updated_at timestamptz not null
      );
      create index appointment_day on appointment (bureau_id, starts_at);
      create index appointment_staff on appointment (staff_id, starts_at);
      create index appointment_beneficiary on appointment (beneficiary_id, starts_at desc, id);
      create index appointment_planned on appointment (bureau_id, starts_at) where state = 'planned';
      create index appointment_ahead on appointment (case_id, starts_at) where state = 'planned';
    `);
    await bureauTable(run, 'appointment', {
      roles: ['socialWorker', 'psychologist', 'supervisor', 'head'],
    });
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table appointment');
  }
}
