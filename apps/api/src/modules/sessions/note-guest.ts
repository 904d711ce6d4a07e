import { reviewAfterAbsences, type AttendanceMark } from '@gza/contract';
import { statement } from '../../platform/db/statement.js';
import { narrow } from '../../platform/db/statement-types.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { StoredEvent } from '../../platform/outbox/reactions.js';
import { recordOnTimeline } from '../beneficiaries/index.js';
import { getEnrolment, startEnrolments } from '../programmes/index.js';
import { isAttendedSql } from './persistence/marks.js';

const guestAttendance = statement({
  name: 'guest-attendance',
  params: ['uuid', 'uuid'],
  row: { firstOn: 'date | null', absences: narrow<AttendanceMark[]>('text[]') },
  text: `
    select
      (
        select
          min((a.session_at at time zone app.zone())::date)
        from
          attendance a
        where
          a.enrolment_id = $1
          and ${isAttendedSql('a.mark')}
      ) as "firstOn",
      array(
        select
          a.mark
        from
          attendance a
        where
          a.enrolment_id = $1
          and a.mark <> 'notExpected'
          and a.session_at <= (
            select
              s.starts_at
            from
              programme_session s
            where
              s.id = $2
          )
        order by
          a.session_at desc,
          a.session_id desc
        limit
          ${reviewAfterAbsences}
      ) as absences`,
});

/**
 * Writes what follows from the mark of a guest into the record, which belongs to another bureau: the first attended
 * session starts the enrolment, and unexcused absences in a row ask for a review.
 */
export async function noteGuest(
  tx: Tx,
  { payload: { enrolmentId, beneficiaryId, sessionId } }: StoredEvent<'attendance.guestMarked'>,
): Promise<void> {
  const found = await tx.row(guestAttendance(enrolmentId, sessionId));
  if (!found) return;
  if (found.firstOn) await startEnrolments(tx, [enrolmentId], found.firstOn);
  const last = found.absences;
  if (last.length < reviewAfterAbsences || last.some((mark) => mark !== 'absentUnexcused')) return;
  const { bureauId, caseId, mandatory } = await getEnrolment(tx, enrolmentId);
  await recordOnTimeline<'sessions'>(tx, {
    beneficiaryId,
    bureauId,
    caseId,
    kind: 'attendanceReviewDue',
    subjectId: enrolmentId,
    detail: { sessionId },
    audience: mandatory ? 'all' : 'help',
  });
  tx.emit('attendance.reviewDue', { enrolmentId, beneficiaryId, sessionId });
}
