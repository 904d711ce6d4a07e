import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first day of the work with a person: nothing of that work may have an earlier date. */
export class Dates1790100002100 implements MigrationInterface {
  name = 'Dates1790100002100';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create function app.work_began_on(person uuid) returns date
        language sql stable security definer set search_path = public, app as $$
          select least(
            (select min(applied_on) from application where beneficiary_id = person),
            (select min((opened_at at time zone 'Asia/Tbilisi')::date) from rehabilitation_case where beneficiary_id = person),
            (select min(least(act_date, starts_on)) from legal_basis where beneficiary_id = person),
            (select min(notified_on) from release_notice where beneficiary_id = person)
          )
        $$;
      revoke execute on function app.work_began_on(uuid) from public;
      grant execute on function app.work_began_on(uuid) to gza_staff, gza_worker;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop function app.work_began_on(uuid)');
  }
}
