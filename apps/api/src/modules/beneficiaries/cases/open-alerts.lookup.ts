import { closureReasonsDespiteAlerts, type ClosureReason } from '@gza/contract';
import { statement } from '../../../platform/db/statement.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';

const openImmediateAlerts = statement({
  name: 'case-open-immediate-alerts',
  params: ['uuid'],
  row: { open: 'int | null' },
  text: `
    select
      app.open_immediate_alerts($1) as open`,
});

/** Returns whether open immediate alerts block the closing of a case for this reason. */
export async function alertsBlockClosing(
  tx: Tx,
  caseId: string,
  reason: ClosureReason,
): Promise<boolean> {
  if ((closureReasonsDespiteAlerts as readonly ClosureReason[]).includes(reason)) return false;
  return ((await tx.row(openImmediateAlerts(caseId)))?.open ?? 0) > 0;
}
