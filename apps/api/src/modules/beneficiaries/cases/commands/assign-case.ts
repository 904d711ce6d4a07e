import type { AssignmentEnd, beneficiariesEndpoints } from '@gza/contract';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { invalid, ProblemError } from '../../../../platform/errors.js';
import type { Done, Input } from '../../../../platform/http/handlers.js';
import { findStaff } from '../../../workforce/index.js';
import { recordOnTimeline } from '../../timeline/index.js';
import { requireOpenCase, whyNotManager } from '../case.rules.js';
import { CaseAssignmentRecord, CaseRecord } from '../persistence/entities.js';
import { statement } from '../../../../platform/db/statement.js';

const caseAssignmentEndStatement = statement({
  name: 'case-assignment-end',
  params: ['uuid', 'timestamptz', 'text'],
  text: 'update case_assignment set ends_at = $2, ended_because = $3 where case_id = $1 and ends_at is null',
});

/** Ends the current assignment, if there is one; with the case unless another reason is given. */
export async function endAssignment(
  tx: Tx,
  caseId: string,
  because: AssignmentEnd = 'closed',
): Promise<void> {
  await tx.sql(caseAssignmentEndStatement(caseId, tx.now, because));
}

/**
 * Names another case manager: an active member of staff who may carry cases, of the bureau of the case
 * (`not-a-case-manager` otherwise).
 */
export async function assignCase(
  tx: Tx,
  { params, body, ifMatch }: Input<(typeof beneficiariesEndpoints)['assignCase']>,
): Promise<Done> {
  const record = await tx.lock(CaseRecord, params.id, ifMatch);
  requireOpenCase(record.state, 'assign');
  const worker = await findStaff(tx, body.caseManagerId);
  if (!worker || whyNotManager(worker, record.bureauId) !== undefined)
    throw new ProblemError('not-a-case-manager');
  if (worker.id === record.caseManagerId)
    throw invalid({ pointer: '/caseManagerId', code: 'sameAsNow' });
  await endAssignment(tx, record.id, 'reassigned');
  await tx.insert(CaseAssignmentRecord, {
    id: tx.newId(),
    caseId: record.id,
    beneficiaryId: record.beneficiaryId,
    bureauId: record.bureauId,
    caseManagerId: worker.id,
    startsAt: tx.now,
    endsAt: null,
    reason: body.reason ?? null,
    endedBecause: null,
  });
  const from = record.caseManagerId;
  await tx.update(CaseRecord, record, { caseManagerId: worker.id });
  await recordOnTimeline(tx, {
    ...record,
    caseId: record.id,
    kind: 'caseManagerAssigned',
    subjectId: record.id,
    detail: { caseManagerId: worker.id },
  });
  tx.emit('case.assigned', {
    caseId: record.id,
    beneficiaryId: record.beneficiaryId,
    from,
    to: worker.id,
  });
  return { id: record.id };
}
