import type { RiskLevel, Sex } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { notFound } from '../../../platform/errors.js';
import { statement } from '../../../platform/db/statement.js';
import { narrow } from '../../../platform/db/statement-types.js';

/** Summary of a person for other modules. */
export interface BeneficiarySummary {
  readonly id: string;
  readonly bureauId: string;
  readonly birthDate: string | null;
  readonly sex: Sex;
  readonly riskLevel: RiskLevel | null;
  readonly releaseDate: string | null;
  /** The open case, or otherwise the last one. */
  readonly currentCaseId: string | null;
}

const beneficiarySummaryStatement = statement({
  name: 'beneficiary-summary',
  params: ['uuid'],
  row: {
    id: 'uuid',
    bureauId: 'uuid',
    birthDate: 'date | null',
    sex: narrow<Sex>('text'),
    riskLevel: narrow<RiskLevel | null>('text | null'),
    releaseDate: 'date | null',
    currentCaseId: 'uuid | null',
  },
  text: `
    select
      id,
      bureau_id as "bureauId",
      birth_date as "birthDate",
      sex,
      risk_level as "riskLevel",
      release_date as "releaseDate",
      current_case_id as "currentCaseId"
    from
      beneficiary
    where
      id = $1`,
});

/** Returns a person whom the actor may see. Throws `not-found` otherwise. */
export async function getBeneficiary(tx: Tx, id: string): Promise<BeneficiarySummary> {
  const row = await tx.row(beneficiarySummaryStatement(id));
  if (!row) throw notFound();
  return row;
}
