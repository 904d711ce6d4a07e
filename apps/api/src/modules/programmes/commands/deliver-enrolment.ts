import { enrolmentMachine, type EnrolmentState } from '@gza/contract';
import { localDateOf, type LocalDate } from '../../../platform/calendar/local-date.js';
import { dateGroundErrors } from '../../../platform/date-rules.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid, ProblemError, transition } from '../../../platform/errors.js';
import type { Done } from '../../../platform/http/handlers.js';
import { unmetConditions, type Delivery } from '../completion.rules.js';
import { noteEnrolment } from '../enrolment-note.js';
import { EnrolmentRecord, ProgrammeVersionRecord } from '../persistence/entities.js';
import { stepEnrolment } from './move-enrolment.js';
import { statement } from '../../../platform/db/statement.js';
import { narrow } from '../../../platform/db/statement-types.js';

const enrolmentsStartStatement = statement({
  name: 'enrolments-start',
  params: ['uuid[]', 'text', 'date', 'uuid', 'timestamptz', 'text'],
  row: {
    id: 'uuid',
    beneficiaryId: 'uuid',
    bureauId: 'uuid',
    caseId: 'uuid',
    programmeId: 'uuid',
    planItemId: 'uuid | null',
    mandatory: 'boolean',
    state: narrow<EnrolmentState>('text'),
  },
  text: `
    with
      picked as (
        select
          id
        from
          enrolment
        where
          id = any ($1::uuid[])
          and state = $6
        order by
          beneficiary_id
        for update
      )
    update enrolment
    set
      state = $2,
      started_on = greatest($3, enrolled_on),
      reason = null,
      last_step_by = $4,
      version = version + 1,
      updated_at = $5
    where
      id in (
        select
          id
        from
          picked
      )
    returning
      id,
      beneficiary_id as "beneficiaryId",
      bureau_id as "bureauId",
      case_id as "caseId",
      programme_id as "programmeId",
      plan_item_id as "planItemId",
      mandatory,
      state`,
});

/**
 * Starts, for the sessions module, the `enrolled` enrolments whose first session was attended, on the day of
 * that session, and not before the day of the enrolment. Others are left as they are. One statement updates all.
 */
export async function startEnrolments(
  tx: Tx,
  ids: readonly string[],
  on: LocalDate,
): Promise<void> {
  if (ids.length === 0) return;
  const { from, to } = transition(enrolmentMachine, 'enrolled', 'start', tx.actor);
  const started = await tx.sql(enrolmentsStartStatement(ids, to, on, tx.actor.id, tx.now, from));
  for (const enrolment of started) await noteEnrolment(tx, enrolment, from);
}

/**
 * Completes an enrolment by its version's rule, for the sessions module, which knows the attendance. The rule
 * has no exception; an enrolment that does not meet it has another ending.
 */
export async function completeEnrolment(
  tx: Tx,
  input: { id: string; ifMatch: number; postTestOn?: LocalDate | undefined },
  deliveryOf: (enrolment: EnrolmentRecord) => Promise<Omit<Delivery, 'postTestDone'>>,
): Promise<Done> {
  const record = await tx.lock(EnrolmentRecord, input.id, input.ifMatch);
  transition(enrolmentMachine, record.state, 'complete', tx.actor);
  const today = localDateOf(tx.now);
  const errors = dateGroundErrors(
    'CompleteEnrolmentBody',
    { postTestOn: input.postTestOn },
    { enrolment: record.enrolledOn },
    today,
  );
  if (errors.length > 0) throw invalid(...errors);
  const rule = await tx.get(ProgrammeVersionRecord, { id: record.programmeVersionId });
  const delivery = await deliveryOf(record);
  const conditions = unmetConditions(rule, {
    ...delivery,
    postTestDone: input.postTestOn !== undefined,
  });
  if (conditions.length > 0) throw new ProblemError('completion-rule', { conditions });
  return stepEnrolment(tx, record, 'complete', {
    endedOn: today,
    postTestOn: input.postTestOn ?? null,
  });
}
