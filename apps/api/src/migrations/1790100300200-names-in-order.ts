import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations are listed in Georgian order, as people are. */
export class NamesInOrder1790100300200 implements MigrationInterface {
  name = 'NamesInOrder1790100300200';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      drop index organisation_by_name;
      create index organisation_by_name on organisation ((name_ka collate "ka-x-icu"), id);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop index organisation_by_name;
      create index organisation_by_name on organisation (name_ka, id);
    `);
  }
}
