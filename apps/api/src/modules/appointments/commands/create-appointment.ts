import { appointmentMachine, appointmentMinutes, type appointmentsEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { checkPersonDates, findOpenCase, getBeneficiary } from '../../beneficiaries/index.js';
import { noteAppointment } from '../appointment-timeline.js';
import { AppointmentRecord } from '../persistence/entities.js';
import { checkBooking, checkColleague } from '../schedule-appointment.js';

/** Makes an appointment with a person, with or without a case: the first interview comes before it. */
export async function createAppointment(
  tx: Tx,
  { body }: Input<(typeof appointmentsEndpoints)['createAppointment']>,
): Promise<Done> {
  const { id: beneficiaryId, bureauId } = await getBeneficiary(tx, body.beneficiaryId);
  await checkPersonDates(tx, beneficiaryId, 'CreateAppointmentBody', body);
  const staffId = body.staffId ?? tx.actor.id;
  if (!staffId) throw invalid({ pointer: '/staffId', code: 'required' });
  await checkColleague(tx, staffId, bureauId);
  const booking = {
    beneficiaryId,
    bureauId,
    staffId,
    startsAt: new Date(body.startsAt),
    minutes: body.minutes ?? appointmentMinutes,
    place: body.place ?? null,
  };
  const clashReason = await checkBooking(tx, booking, body);
  const record = await tx.create(AppointmentRecord, {
    ...booking,
    caseId: (await findOpenCase(tx, beneficiaryId))?.id ?? null,
    kind: body.kind,
    state: appointmentMachine.initial,
    purpose: body.purpose?.trim() ?? null,
    noteId: null,
    successorId: null,
    reason: null,
    clashReason,
  });
  await noteAppointment(tx, record, 'appointmentMade');
  return { id: record.id };
}
