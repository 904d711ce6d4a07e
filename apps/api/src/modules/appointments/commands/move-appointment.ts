import {
  appointmentMachine,
  noteKindOfAppointment,
  type appointmentsEndpoints,
  type Dto,
} from '@gza/contract';
import { localDateOf } from '../../../platform/calendar/local-date.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { ProblemError, transition } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { addNote, checkPersonDates } from '../../beneficiaries/index.js';
import { noteAppointment } from '../appointment-timeline.js';
import { lockInTimetable } from '../lock-in-timetable.js';
import { AppointmentRecord } from '../persistence/entities.js';
import { appointmentPointers, checkBooking, isColleague } from '../schedule-appointment.js';
import { tellMoved } from '../tell-moved.js';

type Table = typeof appointmentsEndpoints;
type Event = (typeof appointmentMachine.transitions)[number]['event'];

/** Takes one edge of the life cycle, and tells of it. */
async function step(
  tx: Tx,
  record: AppointmentRecord,
  event: Event,
  changes: Partial<AppointmentRecord>,
): Promise<Done> {
  const { to } = transition(appointmentMachine, record.state, event, tx.actor);
  await tx.update(AppointmentRecord, record, { ...changes, state: to });
  tellMoved(tx, record, to, changes.successorId);
  return { id: record.id };
}

/** Makes a planned appointment like this one at another time. */
async function createLike(
  tx: Tx,
  record: AppointmentRecord,
  changes: Pick<AppointmentRecord, 'startsAt' | 'clashReason'> & Partial<AppointmentRecord>,
): Promise<AppointmentRecord> {
  const { id: _id, version: _version, createdAt: _created, updatedAt: _updated, ...same } = record;
  return tx.create(AppointmentRecord, {
    ...same,
    noteId: null,
    successorId: null,
    reason: null,
    ...changes,
    state: appointmentMachine.initial,
  });
}

/** Fields of the next appointment in the request. */
const nextPointers = {
  group: '/next/startsAt',
  person: '/next/startsAt',
  leader: '/next/startsAt',
  place: '/next/place',
};

/** Makes the next appointment with the same colleague, or with who records this one when the colleague has left. */
async function makeNext(
  tx: Tx,
  record: AppointmentRecord,
  next: Dto<'NextAppointment'>,
): Promise<void> {
  const stays = await isColleague(tx, record.staffId, record.bureauId);
  const changes = {
    startsAt: new Date(next.startsAt),
    place: next.place ?? record.place,
    staffId: stays ? record.staffId : (tx.actor.id ?? record.staffId),
  };
  const booking = { ...record, ...changes };
  const clashReason = await checkBooking(tx, booking, next, [], nextPointers);
  const made = await createLike(tx, record, {
    ...changes,
    clashReason,
    kind: next.kind ?? record.kind,
    purpose: null,
  });
  await noteAppointment(tx, made, 'appointmentMade');
}

/**
 * Records how an appointment went, on its day or later: a note of the person, which is a contact when the person was met
 * and a failed attempt otherwise. The next one may be made in the same step.
 */
export async function recordAppointment(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['recordAppointment']>,
): Promise<Done> {
  const record = await lockInTimetable(tx, params.id, ifMatch);
  const event = body.met ? 'hold' : 'miss';
  transition(appointmentMachine, record.state, event, tx.actor);
  if (localDateOf(record.startsAt) > localDateOf(tx.now))
    throw new ProblemError('session-not-begun');
  const at = record.startsAt < tx.now ? record.startsAt : tx.now;
  const note = await addNote(tx, {
    params: { id: record.beneficiaryId },
    query: undefined,
    ifMatch: undefined,
    body: {
      kind: noteKindOfAppointment[record.kind],
      at: at.toISOString(),
      reached: body.met,
      text: body.text,
    },
  });
  const done = await step(tx, record, event, { noteId: note.id });
  if (body.next) await makeNext(tx, record, body.next);
  return done;
}

/** Moves an appointment to another time: it refers to its replacement. */
export async function rescheduleAppointment(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['rescheduleAppointment']>,
): Promise<Done> {
  const record = await lockInTimetable(tx, params.id, ifMatch);
  transition(appointmentMachine, record.state, 'reschedule', tx.actor);
  await checkPersonDates(tx, record.beneficiaryId, 'RescheduleAppointmentBody', body);
  const booking = {
    ...record,
    startsAt: new Date(body.startsAt),
    minutes: body.minutes ?? record.minutes,
    place: body.place ?? record.place,
  };
  const pointers = { ...appointmentPointers, leader: '/startsAt' };
  const clashReason = await checkBooking(tx, booking, body, [record.id], pointers);
  const successor = await createLike(tx, record, { ...booking, clashReason });
  await noteAppointment(tx, successor, 'appointmentRescheduled');
  return step(tx, record, 'reschedule', { reason: body.reason, successorId: successor.id });
}

export async function cancelAppointment(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['cancelAppointment']>,
): Promise<Done> {
  const record = await tx.lock(AppointmentRecord, params.id, ifMatch);
  const done = await step(tx, record, 'cancel', { reason: body.reason });
  await noteAppointment(tx, record, 'appointmentCancelled');
  return done;
}
