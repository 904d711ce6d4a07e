import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The language in which a person reads papers; unknown for everybody who was recorded before. */
export class ReadingLanguage1790100410000 implements MigrationInterface {
  name = 'ReadingLanguage1790100410000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`alter table beneficiary add reading_language text`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`alter table beneficiary drop reading_language`);
  }
}
