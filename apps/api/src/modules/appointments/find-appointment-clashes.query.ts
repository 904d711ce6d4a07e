import { appointmentMinutes, type appointmentsEndpoints, type Dto } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { invalid } from '../../platform/errors.js';
import type { Input } from '../../platform/http/handlers.js';
import { getBeneficiary } from '../beneficiaries/index.js';
import { findClashes, subjectsOf } from '../sessions/index.js';
import { AppointmentRecord } from './persistence/entities.js';
import { claimOf, type Booking } from './schedule-appointment.js';

type Body = Dto<'FindAppointmentClashesBody'>;

async function bookingOf(tx: Tx, body: Body): Promise<Booking> {
  const startsAt = new Date(body.startsAt);
  if (body.appointmentId) {
    const stored = await tx.get(AppointmentRecord, { id: body.appointmentId });
    return {
      ...stored,
      startsAt,
      minutes: body.minutes ?? stored.minutes,
      staffId: body.staffId ?? stored.staffId,
      place: body.place ?? stored.place,
    };
  }
  if (!body.beneficiaryId) throw invalid({ pointer: '/beneficiaryId', code: 'required' });
  const { id: beneficiaryId, bureauId } = await getBeneficiary(tx, body.beneficiaryId);
  const staffId = body.staffId ?? tx.actor.id;
  if (!staffId) throw invalid({ pointer: '/staffId', code: 'required' });
  return {
    beneficiaryId,
    bureauId,
    staffId,
    startsAt,
    minutes: body.minutes ?? appointmentMinutes,
    place: body.place ?? null,
  };
}

/** Returns what a planned appointment clashes with; nothing is stored. */
export async function findAppointmentClashes(
  tx: Tx,
  { body }: Input<(typeof appointmentsEndpoints)['findAppointmentClashes']>,
): Promise<Dto<'SessionClashes'>> {
  const booking = await bookingOf(tx, body);
  const found = await findClashes(tx, {
    bureauId: booking.bureauId,
    claims: [claimOf(booking)],
    replacing: body.appointmentId ? [body.appointmentId] : [],
  });
  const items = found.map(({ clash }) => clash);
  tx.audit({ subjects: subjectsOf(items) });
  return { items };
}
