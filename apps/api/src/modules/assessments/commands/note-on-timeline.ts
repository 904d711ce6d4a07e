import type { Tx } from '../../../platform/db/unit-of-work.js';
import { recordOnTimeline } from '../../beneficiaries/index.js';
import type { AssessmentRecord } from '../persistence/entities.js';

/**
 * Notes the step on the timeline, never its result. The note on a clinical test does not name the instrument:
 * line management reads the timeline too.
 */
export const noteOnTimeline = (
  tx: Tx,
  record: AssessmentRecord,
  kind: 'assessmentCompleted' | 'assessmentApproved' | 'assessmentReturned' | 'assessmentAmended',
): Promise<void> =>
  recordOnTimeline<'assessments'>(tx, {
    beneficiaryId: record.beneficiaryId,
    bureauId: record.bureauId,
    caseId: record.caseId,
    kind,
    subjectId: record.id,
    detail: record.clinical ? { clinical: true } : { instrumentCode: record.instrumentCode },
    audience: record.clinical ? 'help' : 'all',
  });
