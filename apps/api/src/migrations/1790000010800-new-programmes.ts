import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeTable, roleIn } from '../platform/db/rls.js';

const keepers = roleIn('head', 'administrator');

/** Programmes that the Department adds and renames; until now they came with the product alone. */
export class NewProgrammes1790000010800 implements MigrationInterface {
  name = 'NewProgrammes1790000010800';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table programme add column version integer not null default 1,
        add constraint programme_name_ka_key unique (name_ka), add constraint programme_name_en_key unique (name_en);
    `);
    await closeTable(run, 'programme');
    await run.query(`
      grant insert, update on programme to gza_staff;
      create policy catalogue on programme for select using (true);
      create policy keepers_add on programme for insert to gza_staff with check (${keepers});
      create policy keepers_change on programme for update to gza_staff using (${keepers}) with check (${keepers});
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop policy catalogue on programme; drop policy keepers_add on programme; drop policy keepers_change on programme;
      alter table programme no force row level security; alter table programme disable row level security;
      revoke insert, update on programme from gza_staff;
      alter table programme drop constraint programme_name_ka_key, drop constraint programme_name_en_key, drop column version;
    `);
  }
}
