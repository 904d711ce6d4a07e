import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts by file, and the list of those whose owner has not set a password. */
export class UsersByFile1790100110200 implements MigrationInterface {
  name = 'UsersByFile1790100110200';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- The job of imports writes the accounts of a file.
      grant insert on user_account to gza_worker;

      -- Staff do not read digests of passwords: administrators learn only who has none.
      create function app.accounts_without_password() returns setof uuid language sql stable security definer as $$
        select u.id from public.user_account u
        where u.password_hash is null and app.setting('role') = 'administrator'
      $$;
      revoke execute on function app.accounts_without_password() from public;
      grant execute on function app.accounts_without_password() to gza_staff;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function app.accounts_without_password();
      revoke insert on user_account from gza_worker;
    `);
  }
}
