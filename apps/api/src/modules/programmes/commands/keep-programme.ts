import { programmeVersionMachine, type programmesEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { ProblemError } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { ProgrammeRecord, ProgrammeVersionRecord } from '../persistence/entities.js';
import { checkArea } from './keep-area.js';
import { getProgramme } from '../programme.lookup.js';
import { versionDefaults } from '../version.defaults.js';
import { statement } from '../../../platform/db/statement.js';

type Table = typeof programmesEndpoints;

const programmeNextPositionStatement = statement({
  name: 'programme-next-position',
  row: { next: 'int' },
  text: 'select coalesce(max(position), -1) + 1 as next from programme',
});

/** Returns the position after all others: the programmes of the product come first. */
async function nextPosition(tx: Tx): Promise<number> {
  const row = await tx.row(programmeNextPositionStatement());
  return row?.next ?? 0;
}

/** Adds a programme with its first version, a draft; code and titles are unique (`programme-exists`). */
export async function createProgramme(
  tx: Tx,
  { body }: Input<Table['createProgramme']>,
): Promise<Done> {
  const { code, areaCode, audience, name, sessions, sessionMinutes } = body;
  await checkArea(tx, areaCode);
  const id = tx.newId();
  await tx.insert(ProgrammeRecord, {
    id,
    code,
    areaCode,
    position: await nextPosition(tx),
    nameKa: name.ka.trim(),
    nameEn: name.en.trim(),
    audience,
    confirmed: true,
    // Version 1 marks a programme as shipped with the product, which the seed keeps updating.
    version: 2,
  });
  await tx.insert(ProgrammeVersionRecord, {
    id: tx.newId(),
    programmeId: id,
    number: 1,
    state: programmeVersionMachine.initial,
    sessions,
    sessionsConfirmed: false,
    sessionMinutes,
    ...versionDefaults,
    audience,
    lastStepBy: tx.actor.id,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  return { id };
}

/** Changes title, confirmation or, until a version is approved, the area (`programme-area-fixed`). */
export async function changeProgramme(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeProgramme']>,
): Promise<Done> {
  const programme = await tx.lock(ProgrammeRecord, params.id, ifMatch);
  const { name, areaCode, confirmed } = body;
  if (areaCode !== undefined && areaCode !== programme.areaCode) {
    const { approved } = await getProgramme(tx, programme.id);
    if (approved) throw new ProblemError('programme-area-fixed');
    await checkArea(tx, areaCode);
  }
  await tx.update(ProgrammeRecord, programme, {
    ...(name && { nameKa: name.ka.trim(), nameEn: name.en.trim() }),
    ...(areaCode !== undefined && { areaCode }),
    ...(confirmed !== undefined && { confirmed }),
  });
  return { id: programme.id };
}
