import type { MigrationInterface, QueryRunner } from 'typeorm';
import { analystColumns, closeTable } from '../platform/db/rls.js';

/** What figures need beside the tables they count: the key of the pseudonyms, and indexes for periods. */
export class Reporting1790000009000 implements MigrationInterface {
  name = 'Reporting1790000009000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table pseudonym_key (singleton boolean primary key default true check (singleton), key bytea not null);
      insert into pseudonym_key (key) values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
      create function app.pseudonym_key() returns bytea language sql stable security definer set search_path = public, app
        as $$ select key from pseudonym_key $$;
      revoke execute on function app.pseudonym_key() from public;
      grant execute on function app.pseudonym_key() to gza_staff, gza_analyst;

      create index rehabilitation_case_closed on rehabilitation_case (closed_on) where closed_on is not null;
    `);
    // Read through the function only.
    await closeTable(run, 'pseudonym_key');
    await analystColumns(run, 'case_assignment', [
      'id',
      'case_id',
      'beneficiary_id',
      'bureau_id',
      'case_manager_id',
      'starts_at',
      'ends_at',
    ]);
  }

  async down(): Promise<void> {
    throw new Error('Pseudonyms given out depend on the key: restore a backup instead.');
  }
}
