import {
  directoryEntryMachine,
  type DirectoryEntryEvent,
  type servicesEndpoints,
} from '@gza/contract';
import { localDateOf } from '../../../platform/calendar/local-date.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid, transition } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { requireActiveOrganisation } from '../../partners/index.js';
import { agesCross, verifiedUntil } from '../directory.rules.js';
import { DirectoryEntryRecord } from '../persistence/directory.entity.js';
import { getService } from '../service.lookup.js';
import { checkRegion } from '../../workforce/index.js';
import { definedFields } from '../../../platform/defined-fields.js';

type Table = typeof servicesEndpoints;

function checkAges({ ageFrom, ageTo }: { ageFrom?: number | null; ageTo?: number | null }): void {
  if (agesCross(ageFrom, ageTo))
    throw invalid({ pointer: '/ageTo', code: 'minimum', params: { limit: ageFrom ?? 0 } });
}

/** Proposes an offer; it becomes visible as one only after verification and publication. */
export async function proposeEntry(
  tx: Tx,
  { body }: Input<Table['proposeDirectoryEntry']>,
): Promise<Done> {
  await requireActiveOrganisation(tx, body.organisationId);
  await getService(tx, body.serviceCode);
  await checkRegion(tx, body.regionCode, '/regionCode');
  checkAges(body);
  const { id } = await tx.create(DirectoryEntryRecord, {
    organisationId: body.organisationId,
    serviceCode: body.serviceCode,
    regionCode: body.regionCode ?? null,
    place: body.place,
    eligibility: body.eligibility ?? null,
    needs: body.needs ?? [],
    categories: body.categories ?? [],
    sex: body.sex ?? null,
    ageFrom: body.ageFrom ?? null,
    ageTo: body.ageTo ?? null,
    opening: body.opening ?? null,
    capacity: body.capacity ?? null,
    state: directoryEntryMachine.initial,
    verifiedOn: null,
    expiresOn: null,
    lastStepBy: tx.actor.id,
  });
  return { id };
}

/** Corrects an offer, in any state. */
export async function changeEntry(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeDirectoryEntry']>,
): Promise<Done> {
  const entry = await tx.lock(DirectoryEntryRecord, params.id, ifMatch);
  const { ageFrom = entry.ageFrom, ageTo = entry.ageTo } = body;
  checkAges({ ageFrom, ageTo });
  await checkRegion(tx, body.regionCode, '/regionCode', entry.regionCode);
  await tx.update(DirectoryEntryRecord, entry, definedFields(body));
  return { id: params.id };
}

/**
 * Performs one transition of an offer. A verification is valid for six months from its day; an offer of a
 * deactivated provider is neither verified nor published.
 */
export async function moveEntry(
  tx: Tx,
  entry: DirectoryEntryRecord,
  event: DirectoryEntryEvent,
): Promise<Done> {
  const { to } = transition(directoryEntryMachine, entry.state, event, tx.actor);
  if (to === 'verified' || to === 'active')
    await requireActiveOrganisation(tx, entry.organisationId);
  const today = localDateOf(tx.now);
  await tx.update(DirectoryEntryRecord, entry, {
    state: to,
    lastStepBy: tx.actor.id,
    ...(event === 'verify' && { verifiedOn: today, expiresOn: verifiedUntil(today) }),
  });
  return { id: entry.id };
}

/** Returns the command of an operation that performs one transition. */
export const entryStep =
  (event: Exclude<DirectoryEntryEvent, 'expire'>) =>
  async (tx: Tx, { params, ifMatch }: { params: { id: string }; ifMatch: number }): Promise<Done> =>
    moveEntry(tx, await tx.lock(DirectoryEntryRecord, params.id, ifMatch), event);
