import type { MigrationInterface, QueryRunner } from 'typeorm';
import { referenceTable } from '../platform/db/rls.js';

/** The catalogue of services. */
export class Services1790000007000 implements MigrationInterface {
  name = 'Services1790000007000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table service (
        code text primary key, kind text not null, name_ka text not null, name_en text not null,
        -- Order of the Department's own list.
        position integer not null
      );
    `);
    await referenceTable(run, 'service');
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table service');
  }
}
