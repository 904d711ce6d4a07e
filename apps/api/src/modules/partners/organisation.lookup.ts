import type { Tx } from '../../platform/db/unit-of-work.js';
import { invalid } from '../../platform/errors.js';

export interface OrganisationSummary {
  readonly id: string;
  readonly active: boolean;
}

/** An organisation that a request named by its id; refuses that field when there is none. */
export async function getOrganisation(
  tx: Tx,
  id: string,
  pointer = '/organisationId',
): Promise<OrganisationSummary> {
  const row = await tx.row<OrganisationSummary>({
    name: 'organisation-facts',
    text: 'select id, active from organisation where id = $1',
    values: [id],
  });
  if (!row) throw invalid({ pointer, code: 'notFound' });
  return row;
}
