import { statement } from '../../platform/db/statement.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { dueOnSql } from '../../platform/deadlines.js';
import type { StoredEvent } from '../../platform/outbox/reactions.js';

const due = dueOnSql('registerCorrection', `(starts_at at time zone app.zone())::date`);

const registerDeadlinesStatement = statement({
  name: 'register-deadlines-recompute',
  params: ['date'],
  text: `
    update programme_session
    set
      register_due_on = ${due}
    where
      register_due_on >= $1::date
      and state in ('scheduled', 'held')
      and register_due_on <> ${due}`,
});

/**
 * Recomputes the last days for corrections from the working-day calendar, unless they had passed before the
 * change.
 */
export async function recomputeRegisterDeadlines(
  tx: Tx,
  { payload }: StoredEvent<'workingDays.changed'>,
): Promise<void> {
  await tx.sql(registerDeadlinesStatement(payload.from));
}
