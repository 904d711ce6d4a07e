import type { programmesEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { statement } from '../../../platform/db/statement.js';
import { invalid } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { AreaRecord } from '../persistence/entities.js';

type Table = typeof programmesEndpoints;

const areaNextPositionStatement = statement({
  name: 'area-next-position',
  row: { next: 'int' },
  text: 'select coalesce(max(position), -1) + 1 as next from area',
});

/** Adds an area after all others; its code is unique (`area-exists`). */
export async function createArea(tx: Tx, { body }: Input<Table['createArea']>): Promise<Done> {
  const last = await tx.row(areaNextPositionStatement());
  const id = tx.newId();
  await tx.insert(AreaRecord, {
    id,
    code: body.code,
    position: last?.next ?? 0,
    nameKa: body.name.ka,
    nameEn: body.name.en,
    active: true,
    version: 2,
  });
  return { id };
}

/** Changes the name, deactivates or activates an area. Its programmes stay in it. */
export async function changeArea(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeArea']>,
): Promise<Done> {
  const { id } = await tx.get(AreaRecord, { code: params.code });
  const area = await tx.lock(AreaRecord, id, ifMatch);
  const { name, active = area.active } = body;
  await tx.update(AreaRecord, area, {
    active,
    ...(name && { nameKa: name.ka, nameEn: name.en }),
  });
  return { id };
}

/** Throws for an area that takes no programmes: there is none of this code, or it is inactive. */
export async function checkArea(tx: Tx, code: string): Promise<void> {
  const [area] = await tx.find(AreaRecord, { code });
  if (!area) throw invalid({ pointer: '/areaCode', code: 'notFound' });
  if (!area.active) throw invalid({ pointer: '/areaCode', code: 'inactive' });
}
