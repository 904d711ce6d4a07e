import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The written ground on which the Department takes on somebody outside sentence and release. */
export class ExcludedPersons1790100006000 implements MigrationInterface {
  name = 'ExcludedPersons1790100006000';

  async up(run: QueryRunner): Promise<void> {
    for (const table of ['application', 'rehabilitation_case'])
      await run.query(`
        alter table ${table}
          add column category_ground text,
          add constraint ${table}_category_ground
            check (category <> 'excludedPerson' or category_ground is not null)`);
  }

  async down(run: QueryRunner): Promise<void> {
    for (const table of ['application', 'rehabilitation_case'])
      await run.query(`alter table ${table} drop column category_ground`);
  }
}
