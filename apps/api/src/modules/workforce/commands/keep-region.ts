import type { workforceEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { RegionRecord } from '../persistence/entities.js';

type Table = typeof workforceEndpoints;

/** Adds a region; its code is unique (`region-exists`). */
export async function createRegion(tx: Tx, { body }: Input<Table['createRegion']>): Promise<Done> {
  const id = tx.newId();
  await tx.insert(RegionRecord, {
    id,
    code: body.code,
    nameKa: body.name.ka,
    nameEn: body.name.en,
    active: true,
    version: 2,
  });
  return { id };
}

/** Changes the name, ends a region or takes it into use again. Records that name it keep it. */
export async function changeRegion(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeRegion']>,
): Promise<Done> {
  const { id } = await tx.get(RegionRecord, { code: params.code });
  const region = await tx.lock(RegionRecord, id, ifMatch);
  const { name, active = region.active } = body;
  await tx.update(RegionRecord, region, {
    active,
    ...(name && { nameKa: name.ka, nameEn: name.en }),
  });
  return { id };
}
