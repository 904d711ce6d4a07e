import type { beneficiariesEndpoints } from '@gza/contract';
import { definedFields } from '../../../../platform/defined-fields.js';
import { lockName } from '../../../../platform/db/lock-name.js';
import { statement } from '../../../../platform/db/statement.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { ProblemError, invalid } from '../../../../platform/errors.js';
import type { Done, Input } from '../../../../platform/http/handlers.js';
import { checkPersonDates, getBeneficiary } from '../../people/index.js';
import { recordAllOnTimeline, recordOnTimeline } from '../../timeline/index.js';
import { planGoals, plans } from '../../../plans/published.js';
import { outcomeErrors } from '../outcome.rules.js';
import { OutcomeRecord } from '../persistence/file.entities.js';

type Table = typeof beneficiariesEndpoints;

export type NewOutcome = Pick<
  OutcomeRecord,
  | 'beneficiaryId'
  | 'bureauId'
  | 'caseId'
  | 'kind'
  | 'status'
  | 'occurredOn'
  | 'convictedOn'
  | 'source'
  | 'detail'
  | 'goalId'
>;

/** Audience of an outcome on the timeline: health is behind the wall there too. */
export const audienceOf = (kind: NewOutcome['kind']) => (kind === 'health' ? 'help' : 'all');

/** Writes outcomes and notes them on the timeline. Returns their ids in order. */
export async function insertOutcomes(tx: Tx, outcomes: readonly NewOutcome[]): Promise<string[]> {
  const records = outcomes.map((outcome) => ({
    ...outcome,
    id: tx.newId(),
    recordedBy: tx.actor.id,
    enteredInErrorAt: null,
    errorReason: null,
    version: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
  }));
  await tx.insert(OutcomeRecord, records);
  await recordAllOnTimeline(
    tx,
    records.map(({ id, beneficiaryId, bureauId, caseId, kind, status, occurredOn }) => ({
      beneficiaryId,
      bureauId,
      caseId,
      kind: 'outcomeRecorded',
      subjectId: id,
      detail: { kind, status, occurredOn },
      audience: audienceOf(kind),
    })),
  );
  return records.map((r) => r.id);
}

const equalOutcomeStatement = statement({
  name: 'equal-outcome',
  params: ['uuid', 'text', 'text', 'date'],
  row: { id: 'uuid' },
  text: `
    select
      id
    from
      outcome_record
    where
      beneficiary_id = $1
      and kind = $2
      and status = $3
      and occurred_on = $4
      and entered_in_error_at is null
    limit
      1`,
});

/** Refuses an outcome that is on file, as imports do: twice recorded, it would be counted twice. */
async function refuseEqual(
  tx: Tx,
  beneficiaryId: string,
  { kind, status, occurredOn }: Pick<NewOutcome, 'kind' | 'status' | 'occurredOn'>,
): Promise<void> {
  // Those who record the same outcome at once wait for one another.
  await lockName(tx, 'outcome', [beneficiaryId, kind, status, occurredOn].join(' '));
  if (await tx.row(equalOutcomeStatement(beneficiaryId, kind, status, occurredOn)))
    throw new ProblemError('outcome-exists');
}

const goalOfCaseStatement = statement({
  name: 'goal-of-case',
  params: ['uuid', 'uuid'],
  row: { id: 'uuid' },
  text: `
    select
      g.id
    from
      ${planGoals} g
      join ${plans} p on p.id = g.plan_id
    where
      g.id = $1
      and p.case_id = $2
      and p.state in (
        'signed', 'active',
        'underReview', 'completed',
        'terminated', 'superseded'
      )`,
});

/** Refuses a goal of another case, of a version that was not signed, or that the actor may not see. */
async function checkGoal(tx: Tx, goalId: string | null | undefined, caseId: string | null) {
  if (!goalId) return;
  if (!caseId || !(await tx.row(goalOfCaseStatement(goalId, caseId))))
    throw invalid({ pointer: '/goalId', code: 'notFound' });
}

/** Records an outcome of a person, for the open case or otherwise the last one. */
export async function recordOutcome(
  tx: Tx,
  { params, body }: Input<Table['recordOutcome']>,
): Promise<Done> {
  const person = await getBeneficiary(tx, params.id);
  await checkPersonDates(tx, person.id, 'RecordOutcomeBody', body);
  const errors = outcomeErrors(body);
  if (errors.length > 0) throw invalid(...errors);
  await checkGoal(tx, body.goalId, person.currentCaseId);
  await refuseEqual(tx, person.id, body);
  const [id = ''] = await insertOutcomes(tx, [
    {
      ...body,
      beneficiaryId: person.id,
      bureauId: person.bureauId,
      caseId: person.currentCaseId,
      convictedOn: body.convictedOn ?? null,
      detail: body.detail ?? null,
      goalId: body.goalId ?? null,
    },
  ]);
  return { id };
}

/** Names the goal of an outcome, another one, or none; its facts stay as they were recorded. */
export async function changeOutcome(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeOutcome']>,
): Promise<Done> {
  const outcome = await tx.lock(OutcomeRecord, params.id, ifMatch);
  if (outcome.enteredInErrorAt) throw new ProblemError('outcome-in-error-already');
  if (body.goalId !== outcome.goalId) await checkGoal(tx, body.goalId, outcome.caseId);
  await tx.update(OutcomeRecord, outcome, definedFields(body));
  return { id: outcome.id };
}

/** Excludes an outcome from every figure and keeps it with the reason: an error is marked, not deleted. */
export async function markOutcomeInError(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['markOutcomeInError']>,
): Promise<Done> {
  const outcome = await tx.lock(OutcomeRecord, params.id, ifMatch);
  if (outcome.enteredInErrorAt) throw new ProblemError('outcome-in-error-already');
  await tx.update(OutcomeRecord, outcome, { enteredInErrorAt: tx.now, errorReason: body.reason });
  const { id, beneficiaryId, bureauId, caseId, kind, status, occurredOn } = outcome;
  await recordOnTimeline(tx, {
    beneficiaryId,
    bureauId,
    caseId,
    kind: 'outcomeMarkedInError',
    subjectId: id,
    detail: { kind, status, occurredOn },
    audience: audienceOf(kind),
  });
  return { id };
}
