import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the day shows of missed sessions is found without reading the whole register. */
export class Absences1790000010500 implements MigrationInterface {
  name = 'Absences1790000010500';

  async up(run: QueryRunner): Promise<void> {
    await run.query(
      `create index attendance_absent on attendance (bureau_id, session_at) where mark = 'absentUnexcused'`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop index attendance_absent');
  }
}
