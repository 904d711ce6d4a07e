import type { beneficiariesEndpoints } from '@gza/contract';
import { statement } from '../../../../platform/db/statement.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { invalid } from '../../../../platform/errors.js';
import type { Input } from '../../../../platform/http/handlers.js';
import { checkBureau } from '../../../workforce/index.js';
import { recordOnTimeline } from '../../timeline/index.js';
import { requireOpenCase } from '../case.rules.js';
import { CaseRecord } from '../persistence/entities.js';
import { runTransferSteps } from '../transfer-steps.js';
import { endAssignment } from './assign-case.js';

const transferBeneficiaryStatement = statement({
  name: 'transfer-beneficiary',
  params: ['uuid', 'uuid'],
  row: { transfer_beneficiary: 'void' },
  text: 'select app.transfer_beneficiary($1, $2)',
});

/**
 * Hands the case and the person to another bureau, which names its own case manager. What the person had ahead
 * in the old bureau is decided first: enrolments end or go on, sessions are cancelled or kept.
 */
export async function transferCase(
  tx: Tx,
  { params, body, ifMatch }: Input<(typeof beneficiariesEndpoints)['transferCase']>,
): Promise<void> {
  const record = await tx.lock(CaseRecord, params.id, ifMatch);
  requireOpenCase(record.state, 'transfer');
  await checkBureau(tx, body.bureauId);
  if (body.bureauId === record.bureauId) throw invalid({ pointer: '/bureauId', code: 'sameAsNow' });
  await runTransferSteps(tx, { caseId: record.id, decisions: body });
  await endAssignment(tx, record.id, 'transferred');
  await recordOnTimeline(tx, {
    ...record,
    caseId: record.id,
    kind: 'caseTransferred',
    subjectId: record.id,
    detail: { from: record.bureauId, to: body.bureauId, reason: body.reason },
  });
  tx.audit({ subjects: [record.beneficiaryId] });
  await tx.update(CaseRecord, record, { caseManagerId: null });
  // From here on the rows belong to the other bureau, and this actor no longer sees them.
  await tx.sql(transferBeneficiaryStatement(record.beneficiaryId, body.bureauId));
}
