import type { Tx } from '../../platform/db/unit-of-work.js';
import { invalid, ProblemError } from '../../platform/errors.js';
import { statement } from '../../platform/db/statement.js';

export interface OrganisationSummary {
  readonly id: string;
  readonly active: boolean;
}

const organisationSummaryStatement = statement({
  name: 'organisation-summary',
  params: ['uuid'],
  row: { id: 'uuid', active: 'boolean' },
  text: 'select id, active from organisation where id = $1',
});

/** Returns an organisation by the id in a request; reports the field as invalid when there is none. */
export async function getOrganisation(
  tx: Tx,
  id: string,
  pointer = '/organisationId',
): Promise<OrganisationSummary> {
  const row = await tx.row(organisationSummaryStatement(id));
  if (!row) throw invalid({ pointer, code: 'notFound' });
  return row;
}

/** Throws `organisation-inactive` unless the organisation is active. */
export async function requireActiveOrganisation(tx: Tx, id: string): Promise<void> {
  if (!(await getOrganisation(tx, id)).active) throw new ProblemError('organisation-inactive');
}
