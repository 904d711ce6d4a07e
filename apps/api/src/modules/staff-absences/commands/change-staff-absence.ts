import { allowedEvents, staffAbsenceMachine, type staffAbsencesEndpoints } from '@gza/contract';
import { definedFields } from '../../../platform/defined-fields.js';
import { lockName } from '../../../platform/db/lock-name.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid, ProblemError, transition } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { findStaff } from '../../workforce/index.js';
import { StaffAbsenceRecord } from '../persistence/entities.js';
import { checkAbsence, requireKeeper } from '../check-absence.js';
import { tellChanged } from '../tell-changed.js';

type Table = typeof staffAbsencesEndpoints;

/** Changes the days or the deputy: who comes back earlier ends the absence so. */
export async function changeStaffAbsence(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeStaffAbsence']>,
): Promise<Done> {
  const { staffId } = await tx.get(StaffAbsenceRecord, { id: params.id });
  requireKeeper(tx, staffId);
  await lockName(tx, 'staff-absence', staffId);
  const absence = await tx.lock(StaffAbsenceRecord, params.id, ifMatch);
  if (absence.state !== staffAbsenceMachine.initial)
    throw new ProblemError('transition-not-allowed', {
      state: absence.state,
      event: 'change',
      allowed: allowedEvents(staffAbsenceMachine, absence.state),
    });
  const colleague = await findStaff(tx, staffId);
  if (!colleague) throw invalid({ pointer: '/staffId', code: 'notColleague' });
  const changes = definedFields(body);
  // A deputy who has left since stays where only the days are changed.
  const deputyId = changes.deputyId ?? null;
  await checkAbsence(tx, colleague, { ...absence, ...changes, deputyId });
  await tx.update(StaffAbsenceRecord, absence, changes);
  tellChanged(tx, absence);
  return { id: absence.id };
}

export async function cancelStaffAbsence(
  tx: Tx,
  { params, ifMatch }: Input<Table['cancelStaffAbsence']>,
): Promise<Done> {
  const absence = await tx.lock(StaffAbsenceRecord, params.id, ifMatch);
  requireKeeper(tx, absence.staffId);
  const { to } = transition(staffAbsenceMachine, absence.state, 'cancel', tx.actor);
  await tx.update(StaffAbsenceRecord, absence, { state: to });
  tellChanged(tx, absence);
  return { id: absence.id };
}
