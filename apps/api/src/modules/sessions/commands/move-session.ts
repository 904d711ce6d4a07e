import { sessionMachine, type AttendanceMark, type sessionsEndpoints } from '@gza/contract';
import { loadCalendar } from '../../../platform/calendar/load-calendar.js';
import { localDateOf } from '../../../platform/calendar/local-date.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { ProblemError, transition } from '../../../platform/errors.js';
import { dueOn } from '../../../platform/deadlines.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { isAttended, mayEditMarks } from '../attendance.rules.js';
import { getEnrolment } from '../../programmes/index.js';
import { SessionRecord } from '../persistence/entities.js';
import { checkHoliday } from '../schedule.rules.js';
import { requireNoClash, lockTimetableOf } from '../clashes.js';
import { claimOf } from '../find-session-clashes.query.js';
import { checkEnrolled, sessionPointers } from './create-session.js';
import { noteSession } from '../session-timeline.js';
import { statement } from '../../../platform/db/statement.js';
import { narrow } from '../../../platform/db/statement-types.js';

type Table = typeof sessionsEndpoints;
type Event = (typeof sessionMachine.transitions)[number]['event'];

/** Rejects a register before the day of its session, and marks that only line management may still edit. */
export function checkRegisterDay(
  tx: Tx,
  { startsAt, registerDueOn }: Pick<SessionRecord, 'startsAt' | 'registerDueOn'>,
): void {
  const [day, today] = [localDateOf(startsAt), localDateOf(tx.now)];
  if (day > today) throw new ProblemError('session-not-begun');
  if (!mayEditMarks(tx.actor.role, registerDueOn, today))
    throw new ProblemError('register-locked', { until: registerDueOn });
}

async function step(
  tx: Tx,
  record: SessionRecord,
  event: Event,
  changes: Partial<SessionRecord>,
): Promise<Done> {
  const { to } = transition(sessionMachine, record.state, event, tx.actor);
  await tx.update(SessionRecord, record, { ...changes, state: to, lastStepBy: tx.actor.id });
  return { id: record.id };
}

export async function holdSession(
  tx: Tx,
  { params, ifMatch }: Input<Table['holdSession']>,
): Promise<Done> {
  const record = await tx.lock(SessionRecord, params.id, ifMatch);
  transition(sessionMachine, record.state, 'hold', tx.actor);
  checkRegisterDay(tx, record);
  const done = await step(tx, record, 'hold', { heldAt: tx.now });
  await noteSession(tx, record, 'sessionHeld');
  return done;
}

const registerClearStatement = statement({
  name: 'register-clear',
  params: ['uuid'],
  row: {
    enrolmentId: 'uuid',
    beneficiaryId: 'uuid',
    mark: narrow<AttendanceMark>('text'),
  },
  text: `
    delete from attendance
    where
      session_id = $1
    returning
      enrolment_id as "enrolmentId",
      beneficiary_id as "beneficiaryId",
      mark`,
});

const registerClearGuests = statement({
  name: 'register-clear-guests',
  params: ['uuid'],
  row: {
    enrolmentId: 'uuid',
    beneficiaryId: 'uuid',
    mark: narrow<AttendanceMark>('text'),
  },
  text: `
    select
      enrolment_id as "enrolmentId",
      beneficiary_id as "beneficiaryId",
      mark
    from
      app.clear_marks_of_guests($1)`,
});

/**
 * Reopens a session that was entered as held by mistake: it returns to its earlier state, without marks. Not
 * possible once its register is locked.
 */
export async function reopenSession(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['reopenSession']>,
): Promise<Done> {
  const record = await tx.lock(SessionRecord, params.id, ifMatch);
  transition(sessionMachine, record.state, 'reopen', tx.actor);
  const until = record.registerDueOn;
  if (localDateOf(tx.now) > until) throw new ProblemError('register-locked', { until });
  const guests = record.groupId ? await tx.sql(registerClearGuests(record.id)) : [];
  const cleared = [...(await tx.sql(registerClearStatement(record.id))), ...guests];
  for (const { mark, ...whose } of cleared)
    if (isAttended(mark)) tx.emit('attendance.undone', { ...whose, sessionId: record.id });
  return step(tx, record, 'reopen', { heldAt: null, reason: body.reason });
}

export async function cancelSession(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['cancelSession']>,
): Promise<Done> {
  const record = await tx.lock(SessionRecord, params.id, ifMatch);
  const done = await step(tx, record, 'cancel', { reason: body.reason });
  await noteSession(tx, record, 'sessionCancelled');
  tx.emit('session.cancelled', { sessionId: record.id, groupId: record.groupId });
  return done;
}

/** Moves a session to another time: it refers to its replacement, which gets its number. */
export async function rescheduleSession(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['rescheduleSession']>,
): Promise<Done> {
  await lockTimetableOf(tx, (await tx.get(SessionRecord, { id: params.id })).bureauId);
  const record = await tx.lock(SessionRecord, params.id, ifMatch);
  transition(sessionMachine, record.state, 'reschedule', tx.actor);
  if (record.enrolmentId)
    checkEnrolled(tx, 'RescheduleBody', body, await getEnrolment(tx, record.enrolmentId));
  const startsAt = new Date(body.startsAt);
  const calendar = await loadCalendar(tx);
  checkHoliday(calendar, startsAt, body.onHoliday);
  const place = body.place ?? record.place;
  const claim = { ...(await claimOf(tx, record)), startsAt, place };
  const plan = { bureauId: record.bureauId, claims: [claim], replacing: [record.id] };
  const agreed = await requireNoClash(tx, plan, body, { ...sessionPointers, leader: '/startsAt' });
  const successor: SessionRecord = {
    ...record,
    id: tx.newId(),
    startsAt,
    registerDueOn: dueOn('registerCorrection', localDateOf(startsAt), calendar),
    place,
    reason: null,
    clashReason: agreed.length > 0 ? (body.clashReason ?? null) : null,
    lastStepBy: tx.actor.id,
    version: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
  };
  const done = await step(tx, record, 'reschedule', { reason: body.reason });
  await tx.insert(SessionRecord, successor);
  await tx.set(SessionRecord, record.id, { successorId: successor.id });
  await noteSession(tx, successor, 'sessionRescheduled');
  tx.emit('session.rescheduled', {
    sessionId: record.id,
    successorId: successor.id,
    groupId: record.groupId,
    enrolmentId: record.enrolmentId,
  });
  return done;
}
