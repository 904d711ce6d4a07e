import { hasPermission } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { ProblemError } from '../../../platform/errors.js';
import { findStaff } from '../../workforce/index.js';
import { GroupFacilitatorRecord, GroupRecord } from '../persistence/entities.js';

export interface FacilitatorChange {
  readonly groupId: string;
  readonly version: number;
  readonly from: string;
  readonly to: string;
}

/**
 * Puts a colleague in the place of one facilitator of a group that is not over. The other facilitators stay as
 * they are, also one who left: each place is handed over by itself.
 */
export async function replaceFacilitator(
  tx: Tx,
  { groupId, version, from, to }: FacilitatorChange,
): Promise<void> {
  const group = await tx.lock(GroupRecord, groupId, version);
  if (group.state === 'completed' || group.state === 'cancelled')
    throw new ProblemError('transition-not-allowed', {
      state: group.state,
      event: 'change',
      allowed: [],
    });
  const staff = await findStaff(tx, to);
  if (
    !staff?.active ||
    staff.bureauId !== group.bureauId ||
    !hasPermission(staff.role, 'group.lead')
  )
    throw new ProblemError('not-a-facilitator');
  await tx.remove(GroupFacilitatorRecord, { groupId, staffId: from });
  const others = await tx.find(GroupFacilitatorRecord, { groupId });
  if (!others.some(({ staffId }) => staffId === to))
    await tx.insert(GroupFacilitatorRecord, { groupId, staffId: to, bureauId: group.bureauId });
  await tx.update(GroupRecord, group, {});
  tx.emit('group.facilitatorReplaced', { groupId, from, to });
}
