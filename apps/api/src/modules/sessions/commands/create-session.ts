import {
  allowedEvents,
  enrolmentMachine,
  hasPermission,
  sessionMachine,
  type DtoName,
  type sessionsEndpoints,
} from '@gza/contract';
import { loadCalendar } from '../../../platform/calendar/load-calendar.js';
import { localDateOf } from '../../../platform/calendar/local-date.js';
import { dateGroundErrors } from '../../../platform/date-rules.js';
import type { NewRecord, Tx } from '../../../platform/db/unit-of-work.js';
import { invalid, ProblemError } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { dueOn } from '../../../platform/deadlines.js';
import { getCase, requireCaseUnderWay } from '../../beneficiaries/index.js';
import { getEnrolment, type EnrolmentSummary } from '../../programmes/index.js';
import { findStaff } from '../../workforce/index.js';
import { SessionRecord } from '../persistence/entities.js';
import { requireNoClash, lockTimetableOf, type ClashPointers } from '../clashes.js';
import { checkHoliday, freeNumbers } from '../schedule.rules.js';
import { noteSession } from '../session-timeline.js';
import { statement } from '../../../platform/db/statement.js';

/** Checks the leader of the session: active staff of the person's bureau with a role that leads sessions. */
export async function checkStaff(tx: Tx, staffId: string, bureauId: string): Promise<void> {
  const staff = await findStaff(tx, staffId);
  if (!staff?.active || staff.bureauId !== bureauId || !hasPermission(staff.role, 'group.lead'))
    throw new ProblemError('not-a-facilitator');
}

const attendanceMissedStatement = statement({
  name: 'attendance-missed',
  params: ['uuid', 'uuid'],
  row: { missed: 'int' },
  text: `
    select
      1 as missed
    from
      attendance
    where
      session_id = $1
      and enrolment_id = $2
      and mark in ('absentExcused', 'absentUnexcused')`,
});

/** Checks that a catch-up session refers to a held session that this person missed. */
async function checkMissed(tx: Tx, sessionId: string, enrolmentId: string): Promise<void> {
  const missed = await tx.row(attendanceMissedStatement(sessionId, enrolmentId));
  if (!missed) throw invalid({ pointer: '/catchesUpId', code: 'notFound' });
}

const enrolmentSessionNumbersStatement = statement({
  name: 'enrolment-session-numbers',
  params: ['uuid'],
  row: { number: 'int | null' },
  text: `
    select
      number
    from
      programme_session
    where
      enrolment_id = $1
      and number is not null
      and state in ('scheduled', 'held')`,
});

async function nextNumber(tx: Tx, enrolmentId: string): Promise<number> {
  const used = await tx.sql(enrolmentSessionNumbersStatement(enrolmentId));
  return freeNumbers(
    used.flatMap((r) => r.number ?? []),
    1,
  )[0] as number;
}

function requireInProgramme({ state }: EnrolmentSummary): void {
  if (state !== 'enrolled' && state !== 'started')
    throw new ProblemError('transition-not-allowed', {
      state,
      event: 'schedule',
      allowed: allowedEvents(enrolmentMachine, state),
    });
}

/** Rejects the time of a session before the enrolment of its person. */
export function checkEnrolled(
  tx: Tx,
  dto: DtoName,
  body: object,
  { enrolledOn }: EnrolmentSummary,
): void {
  const errors = dateGroundErrors(dto, body, { enrolment: enrolledOn }, localDateOf(tx.now));
  if (errors.length > 0) throw invalid(...errors);
}

/** Fields of a session with one person that cause its clashes. */
export const sessionPointers: ClashPointers = {
  group: '/startsAt',
  person: '/startsAt',
  leader: '/staffId',
  place: '/place',
};

/** Rejects a number beyond the sessions of the programme version, unless it is wanted. */
function checkCourse(number: number | null, sessions: number, wanted: boolean | undefined): void {
  if (number !== null && number > sessions && !wanted)
    throw new ProblemError('beyond-course', { sessions, left: 0 });
}

/** Schedules a session with one person, or a catch-up session for a missed session of the group. */
export async function createSession(
  tx: Tx,
  { body }: Input<(typeof sessionsEndpoints)['createSession']>,
): Promise<Done> {
  const enrolment = await getEnrolment(tx, body.enrolmentId);
  requireCaseUnderWay((await getCase(tx, enrolment.caseId)).state, 'schedule');
  requireInProgramme(enrolment);
  checkEnrolled(tx, 'CreateSessionBody', body, enrolment);
  const startsAt = new Date(body.startsAt);
  const calendar = await loadCalendar(tx);
  checkHoliday(calendar, startsAt, body.onHoliday);
  const staffId = body.staffId ?? tx.actor.id;
  if (!staffId) throw invalid({ pointer: '/staffId', code: 'required' });
  await checkStaff(tx, staffId, enrolment.bureauId);
  if (body.catchesUpId) await checkMissed(tx, body.catchesUpId, enrolment.id);
  await lockTimetableOf(tx, enrolment.bureauId);
  const minutes = body.minutes ?? enrolment.sessionMinutes;
  const place = body.place ?? null;
  const claim = {
    startsAt,
    minutes,
    place,
    groupId: null,
    personIds: [enrolment.beneficiaryId],
    leaderIds: [staffId],
  };
  const plan = { bureauId: enrolment.bureauId, claims: [claim] };
  const agreed = await requireNoClash(tx, plan, body, sessionPointers);
  const number = body.catchesUpId ? null : await nextNumber(tx, enrolment.id);
  checkCourse(number, enrolment.sessions, body.beyondCourse);
  const fields: NewRecord<SessionRecord> = {
    bureauId: enrolment.bureauId,
    programmeId: enrolment.programmeId,
    groupId: null,
    enrolmentId: enrolment.id,
    beneficiaryId: enrolment.beneficiaryId,
    mandatory: enrolment.mandatory,
    kind: body.catchesUpId ? 'catchUp' : 'individual',
    number,
    startsAt,
    registerDueOn: dueOn('registerCorrection', localDateOf(startsAt), calendar),
    minutes,
    place,
    staffId,
    state: sessionMachine.initial,
    heldAt: null,
    catchesUpId: body.catchesUpId ?? null,
    successorId: null,
    reason: null,
    clashReason: agreed.length > 0 ? (body.clashReason ?? null) : null,
    lastStepBy: tx.actor.id,
  };
  const record = await tx.create(SessionRecord, fields);
  await noteSession(tx, record, 'sessionScheduled');
  return { id: record.id };
}
