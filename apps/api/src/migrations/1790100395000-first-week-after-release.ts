import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Periods of the rules about releases; what they ask of people without a case can be postponed too. */
export class FirstWeekAfterRelease1790100395000 implements MigrationInterface {
  name = 'FirstWeekAfterRelease1790100395000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table task_step alter column case_id drop not null;
      update setting set value =
        '{"visitDays": 30, "visitLateDays": 10, "firstMeetingDays": 3, "afterReleaseDays": 90}'::jsonb || value
      where code = 'taskPeriods';
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      update setting set value = value - 'visitDays' - 'visitLateDays' - 'firstMeetingDays' - 'afterReleaseDays'
      where code = 'taskPeriods';
      delete from task_step where case_id is null;
      alter table task_step alter column case_id set not null;
    `);
  }
}
