import type { workforceEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { EstablishmentRecord } from '../persistence/entities.js';

type Table = typeof workforceEndpoints;

/** Adds an establishment; its code is unique (`establishment-exists`). */
export async function createEstablishment(
  tx: Tx,
  { body }: Input<Table['createEstablishment']>,
): Promise<Done> {
  const id = tx.newId();
  await tx.insert(EstablishmentRecord, {
    id,
    code: body.code,
    nameKa: body.name.ka,
    nameEn: body.name.en,
    active: true,
    version: 1,
  });
  return { id };
}

/** Changes the name, ends an establishment or takes it into use again. Notices that name it keep it. */
export async function changeEstablishment(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeEstablishment']>,
): Promise<Done> {
  const { id } = await tx.get(EstablishmentRecord, { code: params.code });
  const establishment = await tx.lock(EstablishmentRecord, id, ifMatch);
  const { name, active = establishment.active } = body;
  await tx.update(EstablishmentRecord, establishment, {
    active,
    ...(name && { nameKa: name.ka, nameEn: name.en }),
  });
  return { id };
}
