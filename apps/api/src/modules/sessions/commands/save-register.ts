import { sessionMachine, type sessionsEndpoints } from '@gza/contract';
import { localDateOf } from '../../../platform/calendar/local-date.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { statement } from '../../../platform/db/statement.js';
import { invalid, notFound, ProblemError, transition } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { recordOnTimeline } from '../../beneficiaries/index.js';
import { startEnrolments } from '../../programmes/index.js';
import {
  isAttended,
  markErrors,
  missingMarks,
  reviewDue,
  type GivenMark,
} from '../attendance.rules.js';
import {
  saveGuestMarks,
  saveRegister as saveStatement,
  lockRegister,
  type LockedRegister,
} from '../persistence/register.views.js';
import { isAttendedSql } from '../persistence/marks.js';
import { checkRegisterDay } from './move-session.js';

type Save = Input<(typeof sessionsEndpoints)['saveRegister']>;

const idsOf = (marks: readonly GivenMark[], which: (mark: GivenMark) => boolean): string[] =>
  marks.filter(which).map((m) => m.enrolmentId);

/** Locks the session, and checks version, life cycle, day and marks. */
async function lockAndCheck(tx: Tx, { params, body, ifMatch }: Save): Promise<LockedRegister> {
  const absent = idsOf(body.marks, (m) => m.mark === 'absentUnexcused');
  const register = await tx.row(lockRegister(params.id, absent));
  if (!register) throw notFound();
  if (register.version !== ifMatch)
    throw new ProblemError('stale-version', { current: register.version });
  // A held session keeps its state: its marks are corrected.
  transition(
    sessionMachine,
    register.state === 'held' ? 'scheduled' : register.state,
    'hold',
    tx.actor,
  );
  checkRegisterDay(tx, register);
  const errors = markErrors(body.marks, register.participants);
  if (errors.length > 0) throw invalid(...errors);
  const missing = missingMarks(body.marks, register.participants);
  if (missing.length > 0) throw new ProblemError('register-incomplete', { missing });
  return register;
}

/**
 * Notes three unexcused absences in a row, so that somebody looks into them and decides. The system drafts no
 * sanction.
 */
async function noteReviews(
  tx: Tx,
  register: LockedRegister,
  marks: readonly GivenMark[],
): Promise<void> {
  const given = new Map(marks.map((m) => [m.enrolmentId, m.mark]));
  for (const person of register.participants) {
    const mark = given.get(person.enrolmentId);
    if (!mark || person.guest || !reviewDue(person, mark)) continue;
    const { beneficiaryId, bureauId, caseId, enrolmentId } = person;
    await recordOnTimeline<'sessions'>(tx, {
      beneficiaryId,
      bureauId,
      caseId,
      kind: 'attendanceReviewDue',
      subjectId: enrolmentId,
      detail: { sessionId: register.id },
      audience: person.mandatory ? 'all' : 'help',
    });
    tx.emit('attendance.reviewDue', { enrolmentId, beneficiaryId, sessionId: register.id });
  }
}

const registerAttended = statement({
  name: 'register-attended',
  params: ['uuid', 'uuid[]'],
  row: { enrolmentId: 'uuid', beneficiaryId: 'uuid' },
  text: `
    select
      enrolment_id as "enrolmentId",
      beneficiary_id as "beneficiaryId"
    from
      attendance
    where
      session_id = $1
      and enrolment_id = any ($2::uuid[])
      and ${isAttendedSql('mark')}`,
});

/** Reports the marks of attendance that a correction of a held register takes back. */
async function noteUndone(tx: Tx, sessionId: string, marks: readonly GivenMark[]): Promise<void> {
  const absent = idsOf(marks, ({ mark }) => !isAttended(mark));
  if (absent.length === 0) return;
  for (const whose of await tx.sql(registerAttended(sessionId, absent)))
    tx.emit('attendance.undone', { ...whose, sessionId });
}

/**
 * Saves the marks of guests. What follows from a mark is written in the record of the person, which is closed to
 * this actor, so the system does it (`note-guest`).
 */
async function saveGuests(
  tx: Tx,
  register: LockedRegister,
  marks: readonly GivenMark[],
): Promise<void> {
  if (marks.length === 0) return;
  await tx.sql(saveGuestMarks(register.id, marks, tx.now));
  const before = new Map(register.participants.map((p) => [p.enrolmentId, p]));
  for (const { enrolmentId, mark } of marks) {
    const beneficiaryId = before.get(enrolmentId)?.beneficiaryId ?? '';
    const was = before.get(enrolmentId)?.mark;
    const whose = { enrolmentId, beneficiaryId, sessionId: register.id };
    if (was && isAttended(was) && !isAttended(mark)) tx.emit('attendance.undone', whose);
    if (was !== mark) tx.emit('attendance.guestMarked', whose);
  }
}

/**
 * Saves the whole register. Two round trips in the unit of work: `register-take` and `register-save`;
 * the first attended session of an enrolment adds the statement that starts it, guests one of their own.
 */
export async function saveRegister(tx: Tx, input: Save): Promise<Done> {
  const register = await lockAndCheck(tx, input);
  const guests = new Set(register.participants.filter((p) => p.guest).map((p) => p.enrolmentId));
  const marks = input.body.marks.filter(({ enrolmentId }) => !guests.has(enrolmentId));
  const attended = new Set(idsOf(marks, (m) => isAttended(m.mark)));
  const starting = register.participants.filter(
    (p) => p.state === 'enrolled' && attended.has(p.enrolmentId),
  );
  await startEnrolments(
    tx,
    starting.map((p) => p.enrolmentId),
    localDateOf(register.startsAt),
  );
  if (register.state === 'held') await noteUndone(tx, register.id, marks);
  await noteReviews(tx, register, marks);
  await saveGuests(
    tx,
    register,
    input.body.marks.filter(({ enrolmentId }) => guests.has(enrolmentId)),
  );
  const row = await tx.row(
    saveStatement(register.id, marks, {
      actorId: tx.actor.id,
      now: tx.now,
    }),
  );
  if (!row) throw new ProblemError('forbidden');
  // With guests the answer is read again: their names are not in the answer of the statement.
  return guests.size > 0 ? { id: register.id } : { id: register.id, row };
}
