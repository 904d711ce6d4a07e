import { statement } from '../../platform/db/statement.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { StoredEvent } from '../../platform/outbox/reactions.js';
import { undoStart } from '../programmes/index.js';
import { isAttendedSql } from './persistence/marks.js';

const attendanceFirstDay = statement({
  name: 'attendance-first-day',
  params: ['uuid'],
  row: { on: 'date | null' },
  text: `
    select
      min((session_at at time zone app.zone())::date) as on
    from
      attendance
    where
      enrolment_id = $1
      and ${isAttendedSql('mark')}`,
});

/** Takes back the start of an enrolment whose last mark of attendance has gone. */
export async function undoStartWithAttendance(
  tx: Tx,
  { payload }: StoredEvent<'attendance.undone'>,
): Promise<void> {
  const first = await tx.row(attendanceFirstDay(payload.enrolmentId));
  await undoStart(tx, payload.enrolmentId, first?.on ?? null);
}
