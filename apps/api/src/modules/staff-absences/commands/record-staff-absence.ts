import { canBeAbsent, staffAbsenceMachine, type staffAbsencesEndpoints } from '@gza/contract';
import { lockName } from '../../../platform/db/lock-name.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { findStaff } from '../../workforce/index.js';
import { StaffAbsenceRecord } from '../persistence/entities.js';
import { checkAbsence, requireKeeper } from '../check-absence.js';
import { tellChanged } from '../tell-changed.js';

/** Records the absence of the caller or, for the management, of a colleague of the bureau. */
export async function recordStaffAbsence(
  tx: Tx,
  { body }: Input<(typeof staffAbsencesEndpoints)['recordStaffAbsence']>,
): Promise<Done> {
  const { id: recordedBy, bureauId: ownBureau } = tx.actor;
  const staffId = body.staffId ?? recordedBy;
  if (!recordedBy || !staffId) throw invalid({ pointer: '/staffId', code: 'required' });
  requireKeeper(tx, staffId);
  const colleague = await findStaff(tx, staffId);
  if (
    !colleague?.active ||
    !colleague.bureauId ||
    (ownBureau && colleague.bureauId !== ownBureau) ||
    !canBeAbsent(colleague)
  )
    throw invalid({ pointer: '/staffId', code: 'notColleague' });
  const { fromOn, untilOn, deputyId = null } = body;
  await lockName(tx, 'staff-absence', staffId);
  await checkAbsence(tx, colleague, { staffId, fromOn, untilOn, deputyId });
  const absence = await tx.create(StaffAbsenceRecord, {
    staffId,
    bureauId: colleague.bureauId,
    state: staffAbsenceMachine.initial,
    fromOn,
    untilOn,
    deputyId,
    recordedBy,
  });
  tellChanged(tx, absence);
  return { id: absence.id };
}
