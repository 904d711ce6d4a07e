import { statement } from '../../../platform/db/statement.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import type { BeneficiaryRecord } from './persistence/entities.js';

const correctCircumstancesStatement = statement({
  name: 'correct-circumstances',
  params: ['uuid', 'boolean', 'text', 'boolean', 'text'],
  row: { correct_circumstances: 'void' },
  text: 'select app.correct_circumstances($1, $2, $3, $4, $5)',
});

/** What figures count a person by and people enter; the bureau changes by a transfer alone. */
type Entered = Pick<BeneficiaryRecord, 'regionCode' | 'riskLevel'>;

/**
 * Puts the entries of now in the place of wrong ones, for as long as the wrong ones stood. The database has kept them
 * at the change, as it keeps every change; only a correction knows that they never held.
 */
export async function correctCircumstances(
  tx: Tx,
  person: Pick<BeneficiaryRecord, 'id'> & Entered,
  wrong: Entered,
): Promise<void> {
  const region = person.regionCode !== wrong.regionCode;
  const risk = person.riskLevel !== wrong.riskLevel;
  if (region || risk)
    await tx.sql(
      correctCircumstancesStatement(person.id, region, wrong.regionCode, risk, wrong.riskLevel),
    );
}
