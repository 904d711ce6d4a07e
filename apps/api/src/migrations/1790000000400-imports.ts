import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Runs of imports, with the file and the result of each row. */
export class Imports1790000000400 implements MigrationInterface {
  name = 'Imports1790000000400';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table import_run (
        id uuid primary key, type text not null, mode text not null, on_error text not null, state text not null,
        file_name text, content text not null, created_by uuid not null references user_account (id),
        created_at timestamptz not null, finished_at timestamptz,
        rows integer not null default 0, processed integer not null default 0, created integer not null default 0,
        changed integer not null default 0, unchanged integer not null default 0, failed integer not null default 0,
        -- How often the run was begun, so that a file that kills its worker is not tried for ever.
        attempts integer not null default 0,
        problem text, errors jsonb not null default '[]'
      );
      create index import_run_newest on import_run (created_at desc, id desc);
      create index import_run_waiting on import_run (created_at, id) where state in ('queued', 'running');

      alter table import_run enable row level security; alter table import_run force row level security;
      grant select, insert on import_run to gza_staff;
      grant select, update on import_run to gza_worker;
      create policy importers on import_run to gza_staff
        using (current_setting('gza.role', true) in ('administrator', 'head')) with check (current_setting('gza.role', true) in ('administrator', 'head'));
      create policy import_job on import_run to gza_worker using (true) with check (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}
