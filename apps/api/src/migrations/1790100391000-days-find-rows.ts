import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The clock and the zone without `coalesce`. Under row-level security PostgreSQL compares a column through an index only
 * where the comparison cannot tell anything of a hidden row, and it takes every expression with a `coalesce` for one that
 * could (contain_leaked_vars): no condition on today's date was answered by an index.
 */
export class DaysFindRows1790100391000 implements MigrationInterface {
  name = 'DaysFindRows1790100391000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create or replace function app.now() returns timestamptz language sql stable parallel safe as $$
        select case when current_setting('gza.now', true) <> '' then current_setting('gza.now', true)::timestamptz else now() end
      $$;
      create or replace function app.zone() returns text language sql stable parallel safe as $$
        select case when current_setting('gza.zone', true) <> '' then current_setting('gza.zone', true) else 'Asia/Tbilisi' end
      $$;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      create or replace function app.now() returns timestamptz language sql stable parallel safe
        as $$ select coalesce(nullif(current_setting('gza.now', true), '')::timestamptz, now()) $$;
      create or replace function app.zone() returns text language sql stable parallel safe
        as $$ select coalesce(nullif(current_setting('gza.zone', true), ''), 'Asia/Tbilisi') $$;
    `);
  }
}
