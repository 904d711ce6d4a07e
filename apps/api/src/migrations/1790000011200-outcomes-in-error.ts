import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outcomes that were written down by mistake. Analysts learn that, for their figures, and not why. */
export class OutcomesInError1790000011200 implements MigrationInterface {
  name = 'OutcomesInError1790000011200';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table outcome_record add column entered_in_error_at timestamptz, add column error_reason text;
      grant select (entered_in_error_at) on outcome_record to gza_analyst;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}
