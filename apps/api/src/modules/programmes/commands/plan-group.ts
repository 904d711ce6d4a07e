import {
  groupMachine,
  hasPermission,
  type programmesEndpoints,
  type sessionsEndpoints,
} from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid, ProblemError } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { checkBureau, findStaff } from '../../workforce/index.js';
import { placesTaken } from '../group.lookup.js';
import {
  GroupFacilitatorRecord,
  GroupRecord,
  ProgrammeVersionRecord,
} from '../persistence/entities.js';
import { getProgramme } from '../programme.lookup.js';
import { definedFields } from '../../../platform/defined-fields.js';

type Table = typeof programmesEndpoints;

/** Checks that facilitators are active staff of the group's bureau with a role that facilitates. */
async function checkFacilitators(tx: Tx, bureauId: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const staff = await findStaff(tx, id);
    if (!staff?.active || staff.bureauId !== bureauId || !hasPermission(staff.role, 'group.lead'))
      throw new ProblemError('not-a-facilitator');
  }
}

async function nameFacilitators(tx: Tx, group: GroupRecord, ids: readonly string[]): Promise<void> {
  await checkFacilitators(tx, group.bureauId, ids);
  await tx.remove(GroupFacilitatorRecord, { groupId: group.id });
  for (const staffId of ids)
    await tx.insert(GroupFacilitatorRecord, {
      groupId: group.id,
      staffId,
      bureauId: group.bureauId,
    });
}

/** Checks the places of a group against the group size of its programme version. */
function checkCapacity(
  capacity: number,
  { groupMinimum, groupMaximum }: Pick<ProgrammeVersionRecord, 'groupMinimum' | 'groupMaximum'>,
): void {
  const pointer = '/capacity';
  if (capacity < groupMinimum)
    throw invalid({ pointer, code: 'minimum', params: { limit: groupMinimum } });
  if (capacity > groupMaximum)
    throw invalid({ pointer, code: 'maximum', params: { limit: groupMaximum } });
}

/** Plans a group of the version that is in use. */
export async function createGroup(tx: Tx, { body }: Input<Table['createGroup']>): Promise<Done> {
  const bureauId = body.bureauId ?? tx.actor.bureauId;
  if (!bureauId) throw invalid({ pointer: '/bureauId', code: 'required' });
  await checkBureau(tx, bureauId);
  const { id: programmeId, currentVersionId } = await getProgramme(tx, body.programmeId);
  if (!currentVersionId) throw new ProblemError('programme-not-in-use');
  const version = await tx.get(ProgrammeVersionRecord, { id: currentVersionId });
  const capacity = body.capacity ?? version.groupMaximum;
  checkCapacity(capacity, version);
  const language = body.language ?? 'ka';
  if (!version.languages.includes(language))
    throw invalid({ pointer: '/language', code: 'oneOf', params: { allowed: version.languages } });
  const group = await tx.create(GroupRecord, {
    bureauId,
    programmeId,
    programmeVersionId: version.id,
    name: body.name,
    state: groupMachine.initial,
    place: body.place ?? null,
    language,
    capacity,
    plannedStartOn: body.plannedStartOn ?? null,
    startedOn: null,
    endedOn: null,
    reason: null,
    lastStepBy: tx.actor.id,
  });
  await nameFacilitators(tx, group, body.facilitatorIds);
  return { id: group.id };
}

/**
 * Changes a group unless it is over. The module `sessions` checks first what other facilitators lead meanwhile; its
 * capacity cannot fall below the places in use.
 */
export async function changeGroup(
  tx: Tx,
  { params, body, ifMatch }: Input<(typeof sessionsEndpoints)['changeGroup']>,
): Promise<Done> {
  const { facilitatorIds, onClash: _, clashReason: __, ...given } = body;
  const group = await tx.lock(GroupRecord, params.id, ifMatch);
  if (group.state === 'completed' || group.state === 'cancelled')
    throw new ProblemError('transition-not-allowed', {
      state: group.state,
      event: 'change',
      allowed: [],
    });
  if (body.capacity !== undefined)
    checkCapacity(
      body.capacity,
      await tx.get(ProgrammeVersionRecord, { id: group.programmeVersionId }),
    );
  if (body.capacity !== undefined && (await placesTaken(tx, group.id)) > body.capacity)
    throw new ProblemError('group-full', { capacity: body.capacity });
  if (facilitatorIds) await nameFacilitators(tx, group, facilitatorIds);
  const changes = definedFields(given);
  await tx.update(GroupRecord, group, changes);
  return { id: group.id };
}
