import { statement } from '../../../platform/db/statement.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';

const signInsEndAllStatement = statement({
  name: 'sign-ins-end-all',
  params: ['uuid', 'timestamptz'],
  text: `
    update sign_in
    set
      revoked_at = $2,
      revoked_because = 'administration'
    where
      user_id = $1
      and revoked_at is null`,
});

/** Ends every sign-in of an account. */
export async function endSignIns(tx: Tx, userId: string): Promise<void> {
  await tx.sql(signInsEndAllStatement(userId, tx.now));
}
