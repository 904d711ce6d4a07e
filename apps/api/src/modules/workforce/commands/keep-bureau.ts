import type { workforceEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { checkRegions } from '../../../platform/reference.lookup.js';
import { BureauRecord } from '../persistence/entities.js';
import { definedFields } from '../../../platform/defined-fields.js';

type Table = typeof workforceEndpoints;

/** Adds a bureau; its code is unique (`bureau-exists`). */
export async function createBureau(tx: Tx, { body }: Input<Table['createBureau']>): Promise<Done> {
  await checkRegions(tx, body.regions);
  const id = tx.newId();
  await tx.insert(BureauRecord, {
    id,
    code: body.code,
    nameKa: body.name.ka,
    nameEn: body.name.en,
    regions: body.regions,
    confirmed: true,
    version: 2,
  });
  return { id };
}

export async function changeBureau(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeBureau']>,
): Promise<Done> {
  const bureau = await tx.lock(BureauRecord, params.id, ifMatch);
  if (body.regions) await checkRegions(tx, body.regions);
  const { name, ...others } = body;
  await tx.update(BureauRecord, bureau, {
    ...definedFields(others),
    ...(name && { nameKa: name.ka, nameEn: name.en }),
  });
  return { id: bureau.id };
}
