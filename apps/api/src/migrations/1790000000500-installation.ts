import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Facts about this installation, for the operator's commands: nothing of a person, and nothing the API reads. */
export class Installation1790000000500 implements MigrationInterface {
  name = 'Installation1790000000500';

  async up(run: QueryRunner): Promise<void> {
    await run.query('create table installation (key text primary key, value text not null)');
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table installation');
  }
}
