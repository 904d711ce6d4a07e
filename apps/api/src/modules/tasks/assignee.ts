import { hasPermission } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { invalid } from '../../platform/errors.js';
import { findStaff, type StaffSummary } from '../workforce/index.js';

/** Whether somebody can have tasks in a bureau: active staff who work on its cases; a head works on all. */
export const holdsTasks = (staff: StaffSummary | undefined, bureauId: string): boolean =>
  staff?.active === true &&
  (staff.bureauId === bureauId || staff.bureauId === null) &&
  hasPermission(staff.role, 'task.hold');

/** Refuses somebody who cannot do a task of this bureau. */
export async function checkAssignee(
  tx: Tx,
  assigneeId: string,
  bureauId: string,
  pointer = '/assigneeId',
): Promise<void> {
  if (!holdsTasks(await findStaff(tx, assigneeId), bureauId))
    throw invalid({ pointer, code: 'notColleague' });
}
