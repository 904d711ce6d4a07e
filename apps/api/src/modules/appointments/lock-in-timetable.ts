import type { Tx } from '../../platform/db/unit-of-work.js';
import { lockTimetableOf } from '../sessions/index.js';
import { AppointmentRecord } from './persistence/entities.js';

/** Locks the timetable of an appointment, before any other lock, and the appointment. */
export async function lockInTimetable(
  tx: Tx,
  id: string,
  version: number,
): Promise<AppointmentRecord> {
  await lockTimetableOf(tx, (await tx.get(AppointmentRecord, { id })).bureauId);
  return tx.lock(AppointmentRecord, id, version);
}
