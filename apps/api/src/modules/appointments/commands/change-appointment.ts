import { allowedEvents, appointmentMachine, type appointmentsEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { ProblemError } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { requireNoClash } from '../../sessions/index.js';
import { lockInTimetable } from '../lock-in-timetable.js';
import { AppointmentRecord } from '../persistence/entities.js';
import { appointmentPointers, checkColleague, claimOf } from '../schedule-appointment.js';

function requirePlanned({ state }: AppointmentRecord): void {
  if (state !== 'planned')
    throw new ProblemError('transition-not-allowed', {
      state,
      event: 'change',
      allowed: allowedEvents(appointmentMachine, state),
    });
}

/** The colleague, place or length: what another meeting at the same time can be in the way of. */
const bookingChanges = (before: AppointmentRecord, after: AppointmentRecord): boolean =>
  (['staffId', 'place', 'minutes'] as const).some((field) => before[field] !== after[field]);

/**
 * Changes the colleague, place, length, kind or purpose of a planned appointment, which keeps its time. An overlap that
 * was agreed stays agreed while nothing changes that could clash.
 */
export async function changeAppointment(
  tx: Tx,
  { params, body, ifMatch }: Input<(typeof appointmentsEndpoints)['changeAppointment']>,
): Promise<Done> {
  const record = await lockInTimetable(tx, params.id, ifMatch);
  requirePlanned(record);
  const { onClash: _onClash, clashReason: _reason, ...given } = body;
  const changed = { ...record, ...given };
  if (changed.staffId !== record.staffId)
    await checkColleague(tx, changed.staffId, record.bureauId);
  if (bookingChanges(record, changed)) {
    const agreed = await requireNoClash(
      tx,
      { bureauId: record.bureauId, claims: [claimOf(changed)], replacing: [record.id] },
      body,
      { ...appointmentPointers, person: '/minutes' },
    );
    changed.clashReason = agreed.length > 0 ? (body.clashReason ?? null) : null;
  }
  await tx.update(AppointmentRecord, record, { ...given, clashReason: changed.clashReason });
  return { id: record.id };
}

/** Names another colleague of a planned appointment, whose clashes were compared before. */
export async function giveAppointment(
  tx: Tx,
  { id, version, to }: { readonly id: string; readonly version: number; readonly to: string },
): Promise<void> {
  const record = await tx.lock(AppointmentRecord, id, version);
  requirePlanned(record);
  await checkColleague(tx, to, record.bureauId);
  await tx.update(AppointmentRecord, record, { staffId: to });
}
