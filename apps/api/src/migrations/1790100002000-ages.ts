import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The age of a person in SQL, by the rule of the contract (`kernel/age.ts`). */
export class Ages1790100002000 implements MigrationInterface {
  name = 'Ages1790100002000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create function app.age_on(birth_date date, day date) returns int
        language sql immutable strict parallel safe
        return (extract(year from day) - extract(year from birth_date))::int
          - ((extract(month from day), extract(day from day))
            < (extract(month from birth_date), extract(day from birth_date)))::int;
      revoke execute on function app.age_on(date, date) from public;
      grant execute on function app.age_on(date, date) to gza_staff, gza_partner, gza_analyst, gza_worker;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop function app.age_on(date, date)');
  }
}
