import type { LocalDate } from '../../../platform/calendar/local-date.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { EnrolmentRecord } from '../persistence/entities.js';
import { stepEnrolment } from './move-enrolment.js';

/** A session may be attended before the enrolment is decided; the enrolment starts with its own day at the earliest. */
const laterOf = (day: LocalDate, enrolledOn: LocalDate | null): LocalDate =>
  enrolledOn !== null && enrolledOn > day ? enrolledOn : day;

/**
 * Follows, for the sessions module, marks that were undone: a started enrolment starts on the first day that
 * is still attended; without one it is only enrolled again. An enrolment that has ended does not change.
 */
export async function undoStart(
  tx: Tx,
  enrolmentId: string,
  firstAttendedOn: LocalDate | null,
): Promise<void> {
  const record = await tx.lock(EnrolmentRecord, enrolmentId);
  if (record.state !== 'started') return;
  if (firstAttendedOn === null) {
    await stepEnrolment(tx, record, 'undoStart', { startedOn: null });
    return;
  }
  const startedOn = laterOf(firstAttendedOn, record.enrolledOn);
  if (startedOn !== record.startedOn) await tx.update(EnrolmentRecord, record, { startedOn });
}
