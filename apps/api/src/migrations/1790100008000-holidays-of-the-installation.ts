import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The public holidays of the installation for the rules in code: other agencies have others. */
export class HolidaysOfTheInstallation1790100008000 implements MigrationInterface {
  name = 'HolidaysOfTheInstallation1790100008000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create function app.holidays() returns text[] language sql stable parallel safe
        as $$ select coalesce(array_agg(h.on_day::text), '{}') from public.public_holiday h $$;
      revoke execute on function app.holidays() from public;
      grant execute on function app.holidays() to gza_staff, gza_partner, gza_analyst, gza_worker;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop function app.holidays()');
  }
}
