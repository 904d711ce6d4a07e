import type { TimelineKindOf } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { recordOnTimeline } from '../beneficiaries/index.js';

interface OfCase {
  readonly id: string;
  readonly beneficiaryId: string;
  readonly bureauId: string;
  readonly caseId: string | null;
}

/** Notes on the timeline of the person what became of a task, for the helping side. */
export const noteTask = (
  tx: Tx,
  { id, beneficiaryId, bureauId, caseId }: OfCase,
  kind: TimelineKindOf<'tasks'>,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> =>
  recordOnTimeline<'tasks'>(tx, {
    beneficiaryId,
    bureauId,
    caseId,
    kind,
    subjectId: id,
    detail,
    audience: 'help',
  });
