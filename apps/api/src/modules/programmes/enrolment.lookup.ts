import type { EnrolmentState } from '@gza/contract';
import type { LocalDate } from '../../platform/calendar/local-date.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { notFound } from '../../platform/errors.js';
import { statement } from '../../platform/db/statement.js';
import { narrow } from '../../platform/db/statement-types.js';

/** Summary of an enrolment for other modules. */
export interface EnrolmentSummary {
  readonly id: string;
  readonly beneficiaryId: string;
  readonly bureauId: string;
  readonly caseId: string;
  readonly programmeId: string;
  readonly groupId: string | null;
  readonly mandatory: boolean;
  readonly state: EnrolmentState;
  readonly enrolledOn: LocalDate | null;
  /** Usual length of a session of the programme, in minutes. */
  readonly sessionMinutes: number;
  /** Number of sessions of the version. */
  readonly sessions: number;
}

const enrolmentSummaryStatement = statement({
  name: 'enrolment-summary',
  params: ['uuid'],
  row: {
    id: 'uuid',
    beneficiaryId: 'uuid',
    bureauId: 'uuid',
    caseId: 'uuid',
    programmeId: 'uuid',
    groupId: 'uuid | null',
    mandatory: 'boolean',
    state: narrow<EnrolmentState>('text'),
    enrolledOn: 'date | null',
    sessionMinutes: 'int',
    sessions: 'int',
  },
  text: `
    select
      e.id,
      e.beneficiary_id as "beneficiaryId",
      e.bureau_id as "bureauId",
      e.case_id as "caseId",
      e.programme_id as "programmeId",
      e.group_id as "groupId",
      e.mandatory,
      e.state,
      e.enrolled_on as "enrolledOn",
      v.session_minutes as "sessionMinutes",
      v.sessions
    from
      enrolment e
      join programme_version v on v.id = e.programme_version_id
    where
      e.id = $1`,
});

/** Returns an enrolment that the actor may see. Throws `not-found` otherwise. */
export async function getEnrolment(tx: Tx, id: string): Promise<EnrolmentSummary> {
  const row = await tx.row(enrolmentSummaryStatement(id));
  if (!row) throw notFound();
  return row;
}
