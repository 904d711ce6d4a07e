import { statement } from '../../../platform/db/statement.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { dueOnSql } from '../../../platform/deadlines.js';
import type { StoredEvent } from '../../../platform/outbox/reactions.js';

const opened = `(opened_at at time zone app.zone())::date`;
const firstContact = dueOnSql('firstContact', opened);
const assessment = dueOnSql('firstAssessment', opened);

const caseDeadlinesStatement = statement({
  name: 'case-deadlines-recompute',
  params: ['date'],
  text: `
    update rehabilitation_case
    set
      first_contact_due_on = case
        when first_contact_due_on >= $1::date then ${firstContact}
        else first_contact_due_on
      end,
      assessment_due_on = ${assessment}
    where
      assessment_due_on >= $1::date
      and state <> 'closed'
      and (first_contact_due_on, assessment_due_on) is distinct from (${firstContact}, ${assessment})`,
});

/**
 * Recomputes the deadlines of open cases from the working-day calendar. The first contact is due before the
 * assessment, so a case whose assessment was due before the change needs no computation.
 */
export async function recomputeCaseDeadlines(
  tx: Tx,
  { payload }: StoredEvent<'workingDays.changed'>,
): Promise<void> {
  await tx.sql(caseDeadlinesStatement(payload.from));
}
