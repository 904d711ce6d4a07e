import type { Tx } from '../../platform/db/unit-of-work.js';
import { ProblemError } from '../../platform/errors.js';
import { findLegalBasis } from '../beneficiaries/index.js';
import { PlanItemRecord, type PlanRecord } from './persistence/entities.js';

/**
 * Throws `legal-basis-required` for a mandatory item without a sentence or measure in force: nobody becomes
 * mandated by a plan.
 */
export async function requireBasis(
  tx: Tx,
  { beneficiaryId }: Pick<PlanRecord, 'beneficiaryId'>,
  mandatory: boolean | undefined,
): Promise<void> {
  if (mandatory && !(await findLegalBasis(tx, beneficiaryId)))
    throw new ProblemError('legal-basis-required', {}, [
      { pointer: '/mandatory', code: 'notApplicable' },
    ]);
}

/**
 * The same for every item of a plan that is submitted, approved or put into force: the basis may have ended
 * meanwhile.
 */
export async function requireBasisOfItems(tx: Tx, plan: PlanRecord): Promise<void> {
  const items = await tx.find(PlanItemRecord, { planId: plan.id });
  await requireBasis(
    tx,
    plan,
    items.some(({ mandatory }) => mandatory),
  );
}
