import { groupMachine, type programmesEndpoints } from '@gza/contract';
import { localDateOf } from '../../../platform/calendar/local-date.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { ProblemError, transition } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { placesTaken } from '../group.lookup.js';
import {
  GroupFacilitatorRecord,
  GroupRecord,
  ProgrammeVersionRecord,
} from '../persistence/entities.js';

type Table = typeof programmesEndpoints;
type Event = (typeof groupMachine.transitions)[number]['event'];

async function step(
  tx: Tx,
  group: GroupRecord,
  event: Event,
  changes: Partial<GroupRecord> = {},
): Promise<Done> {
  const edge = transition(groupMachine, group.state, event, tx.actor);
  const from = group.state;
  await tx.update(GroupRecord, group, { ...changes, state: edge.to, lastStepBy: tx.actor.id });
  tx.emit('group.moved', { groupId: group.id, from, to: edge.to });
  return { id: group.id };
}

export async function recruitGroup(
  tx: Tx,
  { params, ifMatch }: Input<Table['recruitGroup']>,
): Promise<Done> {
  return step(tx, await tx.lock(GroupRecord, params.id, ifMatch), 'recruit');
}

/**
 * Starts a group: it needs the facilitators of its programme, and its minimum of members or the reason for
 * fewer.
 */
export async function startGroup(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['startGroup']>,
): Promise<Done> {
  const group = await tx.lock(GroupRecord, params.id, ifMatch);
  transition(groupMachine, group.state, 'start', tx.actor);
  const { facilitators, groupMinimum } = await tx.get(ProgrammeVersionRecord, {
    id: group.programmeVersionId,
  });
  const named = (await tx.find(GroupFacilitatorRecord, { groupId: group.id })).length;
  if (named < facilitators)
    throw new ProblemError('facilitators-missing', { needed: facilitators, named });
  const members = await placesTaken(tx, group.id);
  const small = members < groupMinimum;
  if (small && !body.smallGroupReason)
    throw new ProblemError('group-too-small', { members, minimum: groupMinimum });
  return step(tx, group, 'start', {
    startedOn: localDateOf(tx.now),
    reason: small ? (body.smallGroupReason ?? null) : null,
  });
}

/** Ends a group. Each member needs an ending, or goes back to a waiting list. */
async function end(
  tx: Tx,
  event: 'complete' | 'cancel',
  { params, ifMatch }: { params: { id: string }; ifMatch: number },
  reason: string | null,
): Promise<Done> {
  const group = await tx.lock(GroupRecord, params.id, ifMatch);
  transition(groupMachine, group.state, event, tx.actor);
  const members = await placesTaken(tx, group.id);
  if (members > 0) throw new ProblemError('group-has-members', { members });
  return step(tx, group, event, {
    endedOn: localDateOf(tx.now),
    ...(reason !== null && { reason }),
  });
}

export const completeGroup = (tx: Tx, input: Input<Table['completeGroup']>) =>
  end(tx, 'complete', input, null);
export const cancelGroup = (tx: Tx, input: Input<Table['cancelGroup']>) =>
  end(tx, 'cancel', input, input.body.reason);
