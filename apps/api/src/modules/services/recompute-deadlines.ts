import { statement } from '../../platform/db/statement.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { dueOnSql } from '../../platform/deadlines.js';
import type { StoredEvent } from '../../platform/outbox/reactions.js';

const due = dueOnSql('referralAnswer', `(sent_at at time zone app.zone())::date`);

const answerDeadlinesStatement = statement({
  name: 'answer-deadlines-recompute',
  params: ['date'],
  text: `
    update referral
    set
      answer_due_on = ${due}
    where
      answer_due_on >= $1::date
      and state = 'sent'
      and answer_due_on <> ${due}`,
});

/** Recomputes the last days of unanswered referrals from the working-day calendar. */
export async function recomputeAnswerDeadlines(
  tx: Tx,
  { payload }: StoredEvent<'workingDays.changed'>,
): Promise<void> {
  await tx.sql(answerDeadlinesStatement(payload.from));
}
