import type { EnrolmentState } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { recordOnTimeline } from '../beneficiaries/index.js';

export interface EnrolmentSummary {
  readonly id: string;
  readonly beneficiaryId: string;
  readonly bureauId: string;
  readonly caseId: string;
  readonly programmeId: string;
  readonly planItemId: string | null;
  readonly mandatory: boolean;
  readonly state: EnrolmentState;
}

/** Notes a step on the timeline and emits its event. Voluntary enrolments stay behind the wall. */
export async function noteEnrolment(
  tx: Tx,
  enrolment: EnrolmentSummary,
  from: EnrolmentState | null,
): Promise<void> {
  const { id, beneficiaryId, bureauId, caseId, programmeId, planItemId, state } = enrolment;
  await recordOnTimeline<'programmes'>(tx, {
    beneficiaryId,
    bureauId,
    caseId,
    kind: 'enrolmentStateChanged',
    subjectId: id,
    detail: { from, to: state, programmeId },
    audience: enrolment.mandatory ? 'all' : 'help',
  });
  tx.emit('enrolment.moved', {
    enrolmentId: id,
    beneficiaryId,
    planItemId,
    from,
    to: state,
  });
}
