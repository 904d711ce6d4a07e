import { hasPermission, type Dto } from '@gza/contract';
import { loadCalendar } from '../../platform/calendar/load-calendar.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { invalid } from '../../platform/errors.js';
import {
  checkHoliday,
  lockTimetableOf,
  requireNoClash,
  type Claim,
  type ClashPointers,
} from '../sessions/index.js';
import { findStaff } from '../workforce/index.js';
import { AppointmentRecord } from './persistence/entities.js';

/** What an appointment needs of the timetable of a bureau. */
export type Booking = Pick<
  AppointmentRecord,
  'bureauId' | 'beneficiaryId' | 'staffId' | 'startsAt' | 'minutes' | 'place'
>;

type Agreement = Pick<Dto<'CreateAppointmentBody'>, 'onClash' | 'clashReason' | 'onHoliday'>;

/** Fields of the request that cause each kind of clash; two appointments have no group in common. */
export const appointmentPointers: ClashPointers = {
  group: '/startsAt',
  person: '/startsAt',
  leader: '/staffId',
  place: '/place',
};

export const claimOf = ({ startsAt, minutes, place, beneficiaryId, staffId }: Booking): Claim => ({
  startsAt,
  minutes,
  place,
  groupId: null,
  personIds: [beneficiaryId],
  leaderIds: [staffId],
});

/** Whether somebody can meet a person: active staff of the person's bureau, in a role that meets people. */
export async function isColleague(tx: Tx, staffId: string, bureauId: string): Promise<boolean> {
  const staff = await findStaff(tx, staffId);
  return (
    staff?.active === true &&
    staff.bureauId === bureauId &&
    hasPermission(staff.role, 'appointment.hold')
  );
}

/** Refuses somebody who cannot meet the person of an appointment. */
export async function checkColleague(tx: Tx, staffId: string, bureauId: string): Promise<void> {
  if (!(await isColleague(tx, staffId, bureauId)))
    throw invalid({ pointer: '/staffId', code: 'notColleague' });
}

/**
 * Checks that a booking falls on a working day and into a free time of the person, the colleague and the room, unless the
 * request agrees to something else. Locks the timetable of the bureau. Returns the reason of an agreed overlap.
 */
export async function checkBooking(
  tx: Tx,
  booking: Booking,
  agreement: Agreement,
  replacing: readonly string[] = [],
  pointers: ClashPointers = appointmentPointers,
): Promise<string | null> {
  checkHoliday(await loadCalendar(tx), booking.startsAt, agreement.onHoliday);
  await lockTimetableOf(tx, booking.bureauId);
  const agreed = await requireNoClash(
    tx,
    { bureauId: booking.bureauId, claims: [claimOf(booking)], replacing },
    agreement,
    pointers,
  );
  return agreed.length > 0 ? (agreement.clashReason ?? null) : null;
}
