import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For how many seconds a person of the same name and day of birth is taken for the same registration. */
export class EqualPeople1790100159100 implements MigrationInterface {
  name = 'EqualPeople1790100159100';

  async up(run: QueryRunner): Promise<void> {
    await run.query(
      `insert into setting (code, valid_from, value) values ('equalPersonSeconds', '2020-01-01', '60')`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`delete from setting where code = 'equalPersonSeconds'`);
  }
}
