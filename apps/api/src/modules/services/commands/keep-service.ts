import type { servicesEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { statement } from '../../../platform/db/statement.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { ServiceRecord } from '../persistence/service.entity.js';

type Table = typeof servicesEndpoints;

const serviceNextPositionStatement = statement({
  name: 'service-next-position',
  row: { next: 'int' },
  text: 'select coalesce(max(position), -1) + 1 as next from service',
});

/** Adds a service after all others; its code is unique (`service-exists`). */
export async function createService(
  tx: Tx,
  { body }: Input<Table['createService']>,
): Promise<Done> {
  const last = await tx.row(serviceNextPositionStatement());
  const id = tx.newId();
  await tx.insert(ServiceRecord, {
    id,
    code: body.code,
    kind: body.kind,
    nameKa: body.name.ka,
    nameEn: body.name.en,
    position: last?.next ?? 0,
    active: true,
    version: 2,
  });
  return { id };
}

/** Changes the name, deactivates or activates a service. Records that name it keep it. */
export async function changeService(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeService']>,
): Promise<Done> {
  const { id } = await tx.get(ServiceRecord, { code: params.code });
  const service = await tx.lock(ServiceRecord, id, ifMatch);
  const { name, active = service.active } = body;
  await tx.update(ServiceRecord, service, {
    active,
    ...(name && { nameKa: name.ka, nameEn: name.en }),
  });
  return { id };
}
