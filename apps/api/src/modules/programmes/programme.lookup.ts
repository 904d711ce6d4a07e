import type { Audience } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { notFound } from '../../platform/errors.js';

/** What other modules need to know of a programme. */
export interface ProgrammeFacts {
  readonly id: string;
  readonly code: string;
  readonly areaCode: string;
  readonly audience: Audience;
  /** Version in use; null while there is none. */
  readonly currentVersionId: string | null;
}

/** A programme of the catalogue, or `not-found`. */
export async function getProgramme(tx: Tx, id: string): Promise<ProgrammeFacts> {
  const row = await tx.row<ProgrammeFacts>({
    name: 'programme-facts',
    text: `
      select p.id, p.code, p.area_code as "areaCode", p.audience, v.id as "currentVersionId"
      from programme p left join programme_version v on v.programme_id = p.id and v.state = 'inUse'
      where p.id = $1`,
    values: [id],
  });
  if (!row) throw notFound();
  return row;
}
