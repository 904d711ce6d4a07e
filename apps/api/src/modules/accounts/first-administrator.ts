import type pg from 'pg';
import { newId } from '../../platform/new-id.js';
import { hashPassword } from '../../platform/auth/password.js';

/**
 * Writes an administrator without policies, as the owner of the database: the way to the first one. Returns
 * the id, or undefined when the e-mail is in use.
 */
export async function insertAdministrator(
  owner: pg.ClientBase,
  account: { email: string; name: string; password: string },
  now: Date,
): Promise<string | undefined> {
  const id = newId();
  const { rowCount } = await owner.query(
    `
      insert into
        user_account (
          id,
          email,
          name,
          role,
          password_hash,
          created_at,
          updated_at
        )
      values
        ($1, $2, $3, 'administrator', $4, $5, $5)
      on conflict (email) do nothing`,
    [
      id,
      account.email.trim().toLowerCase(),
      account.name,
      await hashPassword(account.password),
      now,
    ],
  );
  return rowCount === 1 ? id : undefined;
}
