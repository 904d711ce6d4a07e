import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports: how often a run was begun, so that a file that kills its worker is not tried for ever. */
export class Imports1790000008500 implements MigrationInterface {
  name = 'Imports1790000008500';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table import_run add column attempts integer not null default 0;
      create index import_run_newest on import_run (created_at desc, id desc);
      create index import_run_waiting on import_run (created_at, id) where state in ('queued', 'running');
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop index import_run_waiting;
      drop index import_run_newest;
      alter table import_run drop column attempts;
    `);
  }
}
