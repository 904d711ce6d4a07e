import { type CaseCategory, mandatoryCategories } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { ProblemError } from '../../../platform/errors.js';
import { findLegalBasis, findValidConsent } from '../case-file/index.js';

export const isMandatory = (category: CaseCategory): boolean =>
  (mandatoryCategories as readonly CaseCategory[]).includes(category);

/**
 * Checks the conditions for the beginning of an assessment (domain.md 2.5): the person's consent for a
 * voluntary case (`consent-required`), the sentence or measure for a mandatory one (`legal-basis-required`).
 */
export async function requireGround(
  tx: Tx,
  { beneficiaryId, category }: { beneficiaryId: string; category: CaseCategory },
): Promise<void> {
  if (isMandatory(category)) {
    if (!(await findLegalBasis(tx, beneficiaryId))) throw new ProblemError('legal-basis-required');
  } else if (!(await findValidConsent(tx, beneficiaryId, { purpose: 'assessment' })))
    throw new ProblemError('consent-required');
}
