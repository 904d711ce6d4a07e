import { programmeVersionMachine, type Dto, type programmesEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid, notFound, ProblemError, transition } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { ProgrammeVersionRecord } from '../persistence/entities.js';
import { definedFields } from '../../../platform/defined-fields.js';

type Table = typeof programmesEndpoints;
type Event = (typeof programmeVersionMachine.transitions)[number]['event'];
type Move = { params: { id: string }; body: { note?: string; reason?: string }; ifMatch: number };

/** Returns the changes as columns; obligatory sessions become plain numbers. */
function columnsOf(body: Dto<'ProgrammeVersionChanges'>): Partial<ProgrammeVersionRecord> {
  const { obligatorySessions, ...rest } = body;
  return definedFields({
    ...rest,
    obligatorySessions: obligatorySessions?.map((s) => s.number),
  });
}

function checkContent(version: ProgrammeVersionRecord): void {
  if (version.groupMinimum > version.groupMaximum)
    throw invalid({
      pointer: '/groupMaximum',
      code: 'minimum',
      params: { limit: version.groupMinimum },
    });
  if (version.obligatorySessions.some((number) => number > version.sessions))
    throw invalid({
      pointer: '/obligatorySessions',
      code: 'maximum',
      params: { limit: version.sessions },
    });
}

/** Creates a draft of the next version from the newest one. */
export async function draftVersion(
  tx: Tx,
  { body: { programmeId, ...changes } }: Input<Table['draftProgrammeVersion']>,
): Promise<Done> {
  const versions = await tx.find(ProgrammeVersionRecord, { programmeId });
  const newest = versions.sort((a, b) => b.number - a.number)[0];
  if (!newest) throw notFound();
  const record: ProgrammeVersionRecord = {
    ...newest,
    ...columnsOf(changes),
    id: tx.newId(),
    number: newest.number + 1,
    state: programmeVersionMachine.initial,
    reviewNote: null,
    lastStepBy: tx.actor.id,
    version: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
  };
  checkContent(record);
  await tx.insert(ProgrammeVersionRecord, record);
  return { id: record.id };
}

export async function changeVersion(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeProgrammeVersion']>,
): Promise<Done> {
  const record = await tx.lock(ProgrammeVersionRecord, params.id, ifMatch);
  if (record.state !== 'draft') throw new ProblemError('programme-version-frozen');
  const changes = columnsOf(body);
  checkContent({ ...record, ...changes });
  await tx.update(ProgrammeVersionRecord, record, { ...changes, lastStepBy: tx.actor.id });
  return { id: record.id };
}

async function move(tx: Tx, event: Event, { params, body, ifMatch }: Move): Promise<Done> {
  const record = await tx.lock(ProgrammeVersionRecord, params.id, ifMatch);
  const edge = transition(programmeVersionMachine, record.state, event, tx.actor, {
    lastActorId: record.lastStepBy,
  });
  await tx.update(ProgrammeVersionRecord, record, {
    state: edge.to,
    lastStepBy: tx.actor.id,
    reviewNote: body.reason ?? body.note ?? null,
  });
  tx.emit('programmeVersion.moved', { programmeVersionId: record.id, to: edge.to });
  return { id: record.id };
}

export const submitVersion = (tx: Tx, input: Input<Table['submitProgrammeVersion']>) =>
  move(tx, 'submit', input);
export const returnVersion = (tx: Tx, input: Input<Table['returnProgrammeVersion']>) =>
  move(tx, 'return', input);
export const approveVersion = (tx: Tx, input: Input<Table['approveProgrammeVersion']>) =>
  move(tx, 'approve', input);
export const putVersionToUse = (tx: Tx, input: Input<Table['putProgrammeVersionToUse']>) =>
  move(tx, 'putToUse', input);
export const suspendVersion = (tx: Tx, input: Input<Table['suspendProgrammeVersion']>) =>
  move(tx, 'suspend', input);
export const resumeVersion = (tx: Tx, input: Input<Table['resumeProgrammeVersion']>) =>
  move(tx, 'resume', input);
export const retireVersion = (tx: Tx, input: Input<Table['retireProgrammeVersion']>) =>
  move(tx, 'retire', input);
