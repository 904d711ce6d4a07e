import { statement } from '../../../../platform/db/statement.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { findStaff } from '../../../workforce/index.js';
import { recordOnTimeline } from '../../timeline/index.js';
import { whyNotManager } from '../case.rules.js';
import { CaseRecord } from '../persistence/entities.js';
import { endAssignment } from './assign-case.js';

const casesOfManagerStatement = statement({
  name: 'cases-of-manager',
  params: ['uuid'],
  row: { id: 'uuid' },
  text: `
    select
      id
    from
      rehabilitation_case
    where
      case_manager_id = $1
      and state <> 'closed'
    order by
      id`,
});

/**
 * Leaves the open cases of somebody who can no longer carry them without a case manager, so that Today and
 * Team show them: the account was deactivated, moved to another bureau, or got another role. Does nothing
 * for an account that can.
 */
export async function releaseCases(tx: Tx, userId: string): Promise<void> {
  const worker = await findStaff(tx, userId);
  if (!worker) return;
  for (const { id } of await tx.sql(casesOfManagerStatement(userId))) {
    const record = await tx.lock(CaseRecord, id);
    const because = whyNotManager(worker, record.bureauId);
    if (!because || record.caseManagerId !== userId || record.state === 'closed') continue;
    await endAssignment(tx, id, because);
    await tx.update(CaseRecord, record, { caseManagerId: null });
    await recordOnTimeline(tx, {
      ...record,
      caseId: id,
      kind: 'caseManagerLeft',
      subjectId: id,
      detail: { caseManagerId: userId, because },
    });
  }
}
