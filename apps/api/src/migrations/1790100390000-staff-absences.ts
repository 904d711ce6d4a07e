import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bureauTable } from '../platform/db/rls.js';

/** Absences of staff, with the deputy; for the staff of the bureau. */
export class StaffAbsences1790100390000 implements MigrationInterface {
  name = 'StaffAbsences1790100390000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table staff_absence (
        id uuid primary key,
        staff_id uuid not null references user_account (id),
        bureau_id uuid not null references bureau (id),
        state text not null,
        from_on date not null,
        until_on date not null check (until_on >= from_on),
        deputy_id uuid references user_account (id) check (deputy_id <> staff_id),
        recorded_by uuid not null references user_account (id),
        version integer not null default 1,
        created_at timestamptz not null,
        updated_at timestamptz not null
      );
      create index staff_absence_staff on staff_absence (staff_id, until_on) where state = 'recorded';
      create index staff_absence_bureau on staff_absence (bureau_id, until_on) where state = 'recorded';
      create index staff_absence_deputy on staff_absence (deputy_id, until_on) where state = 'recorded';
    `);
    await bureauTable(run, 'staff_absence', {
      roles: [
        'socialWorker',
        'psychologist',
        'lawyer',
        'facilitator',
        'probationOfficer',
        'supervisor',
        'head',
      ],
    });
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table staff_absence');
  }
}
