import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A dry run asks for decisions on rows whose people may be known; the commit of the same file takes them. */
export class DecisionsOfImports1790100220000 implements MigrationInterface {
  name = 'DecisionsOfImports1790100220000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table import_run
        add column skipped integer not null default 0,
        add column undecided integer not null default 0,
        -- By line, and under '*' for every other row: new, skip, or the person.
        add column decisions jsonb not null default '{}',
        -- SHA-256 of the file, which is deleted when the run ends.
        add column content_hash text;
      grant update (decisions) on import_run to gza_staff;
      grant execute on function app.differs_in_one_part(date, date) to gza_worker;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      revoke execute on function app.differs_in_one_part(date, date) from gza_worker;
      revoke update (decisions) on import_run from gza_staff;
      alter table import_run drop column skipped, drop column undecided, drop column decisions, drop column content_hash;
    `);
  }
}
