import type { Tx } from '../../platform/db/unit-of-work.js';
import { notFound } from '../../platform/errors.js';
import { programmeApproved } from './persistence/catalogue.views.js';
import { statement } from '../../platform/db/statement.js';

/** Summary of a programme for other modules. */
export interface ProgrammeSummary {
  readonly id: string;
  readonly code: string;
  readonly areaCode: string;
  /** False until a version is approved for the first time. */
  readonly approved: boolean;
  /** Version in use; null while there is none. */
  readonly currentVersionId: string | null;
}

const programmeSummaryStatement = statement({
  name: 'programme-summary',
  params: ['uuid'],
  row: {
    id: 'uuid',
    code: 'text',
    areaCode: 'text',
    approved: 'boolean',
    currentVersionId: 'uuid | null',
  },
  text: `
    select
      p.id,
      p.code,
      p.area_code as "areaCode",
      ${programmeApproved('p')} as approved,
      v.id as "currentVersionId"
    from
      programme p
      left join programme_version v on v.programme_id = p.id
      and v.state = 'inUse'
    where
      p.id = $1`,
});

/** Returns a programme of the catalogue. Throws `not-found` when there is none. */
export async function getProgramme(tx: Tx, id: string): Promise<ProgrammeSummary> {
  const row = await tx.row(programmeSummaryStatement(id));
  if (!row) throw notFound();
  return row;
}
