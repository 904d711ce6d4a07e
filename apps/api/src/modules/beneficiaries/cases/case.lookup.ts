import type { CaseCategory, CaseState, ClosureReason } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { notFound } from '../../../platform/errors.js';

/** What other modules need to know of a case. */
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

/** A case that the actor may see, or `not-found`. */
export async function getCase(tx: Tx, id: string): Promise<CaseSummary> {
  const row = await tx.row<CaseSummary>({
    name: 'case-facts',
    text: `select ${columns} from rehabilitation_case where id = $1`,
    values: [id],
  });
  if (!row) throw notFound();
  return row;
}

/** The open case of a person, if there is one. */
export const findOpenCase = (tx: Tx, beneficiaryId: string): Promise<CaseSummary | undefined> =>
  tx.row<CaseSummary>({
    name: 'case-open',
    text: `select ${columns} from rehabilitation_case where beneficiary_id = $1 and state <> 'closed'`,
    values: [beneficiaryId],
  });
