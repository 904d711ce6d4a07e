import { enrolmentMachine, type programmesEndpoints } from '@gza/contract';
import { localDateOf } from '../../../platform/calendar/local-date.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { ProblemError, transition } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { noteEnrolment } from '../enrolment-note.js';
import { placesTaken } from '../group.lookup.js';
import { EnrolmentRecord, GroupRecord } from '../persistence/entities.js';

type Table = typeof programmesEndpoints;
export type EnrolmentEvent = (typeof enrolmentMachine.transitions)[number]['event'];
type Move = { params: { id: string }; ifMatch: number };

/** Performs one transition of an enrolment and notes it. */
export async function stepEnrolment(
  tx: Tx,
  record: EnrolmentRecord,
  event: EnrolmentEvent,
  changes: Partial<EnrolmentRecord> = {},
): Promise<Done> {
  const from = record.state;
  const edge = transition(enrolmentMachine, from, event, tx.actor, {
    lastActorId: record.lastStepBy,
  });
  await tx.update(EnrolmentRecord, record, {
    reason: null,
    ...changes,
    state: edge.to,
    lastStepBy: tx.actor.id,
  });
  await noteEnrolment(tx, record, from);
  return { id: record.id };
}

const taken = (tx: Tx, { params, ifMatch }: Move) => tx.lock(EnrolmentRecord, params.id, ifMatch);

export const beginSuitability = async (tx: Tx, input: Input<Table['beginSuitability']>) =>
  stepEnrolment(tx, await taken(tx, input), 'beginSuitability');

/** Locks a group of the same programme and bureau that admits people, until the places are counted. */
async function openGroup(tx: Tx, record: EnrolmentRecord, groupId: string): Promise<GroupRecord> {
  const group = await tx.lock(GroupRecord, groupId);
  const takes = group.state === 'recruiting' || group.state === 'running';
  if (!takes || group.programmeId !== record.programmeId || group.bureauId !== record.bureauId)
    throw new ProblemError('group-not-open');
  return group;
}

export async function waitlistEnrolment(
  tx: Tx,
  input: Input<Table['waitlistEnrolment']>,
): Promise<Done> {
  const record = await taken(tx, input);
  transition(enrolmentMachine, record.state, 'waitlist', tx.actor);
  const { groupId } = input.body;
  if (groupId) await openGroup(tx, record, groupId);
  return stepEnrolment(tx, record, 'waitlist', {
    groupId: groupId ?? record.groupId,
    decidedOn: record.decidedOn ?? localDateOf(tx.now),
    enrolledOn: null,
  });
}

/**
 * Enrols in a group, or for individual delivery when neither the request nor the enrolment names a group.
 * When the group is full, a person who comes from the suitability interview goes on its waiting list; a
 * person on the waiting list stays on it.
 */
export async function enrol(tx: Tx, input: Input<Table['enrol']>): Promise<Done> {
  const record = await taken(tx, input);
  transition(enrolmentMachine, record.state, 'enrol', tx.actor);
  const today = localDateOf(tx.now);
  const decidedOn = record.decidedOn ?? today;
  const groupId = input.body.groupId ?? record.groupId;
  if (!groupId) return stepEnrolment(tx, record, 'enrol', { decidedOn, enrolledOn: today });
  const group = await openGroup(tx, record, groupId);
  if ((await placesTaken(tx, group.id)) < group.capacity)
    return stepEnrolment(tx, record, 'enrol', {
      groupId,
      programmeVersionId: group.programmeVersionId,
      decidedOn,
      enrolledOn: today,
    });
  if (record.state === 'waitlisted')
    throw new ProblemError('group-full', { capacity: group.capacity });
  return stepEnrolment(tx, record, 'waitlist', { groupId, decidedOn });
}

type Ending = Move & { body: { reason: string } };

/** Makes the command of a step, with its reason, that ends an enrolment or the way to it. */
const ending =
  (
    event: Exclude<
      EnrolmentEvent,
      'complete' | 'enrol' | 'waitlist' | 'start' | 'undoStart' | 'beginSuitability'
    >,
  ) =>
  async (tx: Tx, input: Ending): Promise<Done> => {
    const record = await taken(tx, input);
    const today = localDateOf(tx.now);
    return stepEnrolment(tx, record, event, {
      reason: input.body.reason,
      endedOn: today,
      ...(event === 'findUnsuitable' && { decidedOn: today }),
    });
  };

export const findUnsuitable = ending('findUnsuitable');
export const withdrawEnrolment = ending('withdraw');
export const recordNonStarter = ending('nonStart');
export const transferOutEnrolment = ending('transferOut');
export const dropOutEnrolment = ending('dropOut');
export const excludeFromProgramme = ending('exclude');
export const adminExitEnrolment = ending('adminExit');
