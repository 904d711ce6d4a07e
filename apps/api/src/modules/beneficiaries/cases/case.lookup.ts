import type { CaseCategory, CaseState, ClosureReason } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { notFound } from '../../../platform/errors.js';
import { statement } from '../../../platform/db/statement.js';
import { narrow } from '../../../platform/db/statement-types.js';

/** Summary of a case for other modules. */
export interface CaseSummary {
  readonly id: string;
  readonly beneficiaryId: string;
  readonly bureauId: string;
  readonly state: CaseState;
  readonly category: CaseCategory;
  readonly caseManagerId: string | null;
  readonly closureReason: ClosureReason | null;
}

const columns = `id, beneficiary_id as "beneficiaryId", bureau_id as "bureauId", state, category, case_manager_id as "caseManagerId",
  closure_reason as "closureReason"`;

const caseSummaryStatement = statement({
  name: 'case-summary',
  params: ['uuid'],
  row: {
    id: 'uuid',
    beneficiaryId: 'uuid',
    bureauId: 'uuid',
    state: narrow<CaseState>('text'),
    category: narrow<CaseCategory>('text'),
    caseManagerId: 'uuid | null',
    closureReason: narrow<ClosureReason | null>('text | null'),
  },
  text: `
    select
      ${columns}
    from
      rehabilitation_case
    where
      id = $1`,
});

/** Returns a case that the actor may see. Throws `not-found` otherwise. */
export async function getCase(tx: Tx, id: string): Promise<CaseSummary> {
  const row = await tx.row(caseSummaryStatement(id));
  if (!row) throw notFound();
  return row;
}

const caseOpenStatement = statement({
  name: 'case-open',
  params: ['uuid'],
  row: {
    id: 'uuid',
    beneficiaryId: 'uuid',
    bureauId: 'uuid',
    state: narrow<CaseState>('text'),
    category: narrow<CaseCategory>('text'),
    caseManagerId: 'uuid | null',
    closureReason: narrow<ClosureReason | null>('text | null'),
  },
  text: `
    select
      ${columns}
    from
      rehabilitation_case
    where
      beneficiary_id = $1
      and state <> 'closed'`,
});

/** Returns the open case of a person, if there is one. */
export const findOpenCase = (tx: Tx, beneficiaryId: string): Promise<CaseSummary | undefined> =>
  tx.row(caseOpenStatement(beneficiaryId));
