import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeTable } from '../platform/db/rls.js';

/** Table that reports need in addition to the tables they count: the key of the pseudonyms. */
export class Reporting1790000001300 implements MigrationInterface {
  name = 'Reporting1790000001300';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table pseudonym_key (singleton boolean primary key default true check (singleton), key bytea not null);
      insert into pseudonym_key (key) values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
      create function app.pseudonym_key() returns bytea language sql stable security definer set search_path = public, app
        as $$ select key from pseudonym_key $$;
      revoke execute on function app.pseudonym_key() from public;
      grant execute on function app.pseudonym_key() to gza_staff, gza_analyst;
    `);
    // Only the function reads this table.
    await closeTable(run, 'pseudonym_key');
  }

  async down(): Promise<void> {
    throw new Error('Pseudonyms given out depend on the key: restore a backup instead.');
  }
}
