import { statement } from './statement.js';
import type { Tx } from './tx.js';

const lockStatement = statement({
  name: 'lock-name',
  params: ['text', 'text'],
  row: { locked: 'void' },
  text: `
    select
      pg_advisory_xact_lock(hashtextextended ('gza ' || $1 || ' ' || $2, 0)) as locked`,
});

/**
 * Locks a name until the transaction ends: those who would do the same at once wait for one another, also where
 * no row exists that they could lock. `of` is the kind of name, `name` the thing within it.
 */
export async function lockName(tx: Tx, of: string, name: string): Promise<void> {
  await tx.sql(lockStatement(of, name));
}
