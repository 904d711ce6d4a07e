import { isMinorOn, type CaseCategory } from '@gza/contract';

/** Categories in which the juvenile rules hold beyond the eighteenth birthday. */
const juvenileCategories: readonly CaseCategory[] = ['diversion', 'juvenileReferral'];

/** A sentence or measure in force. */
export interface BasisInForce {
  readonly juvenileRules: boolean;
  readonly actDate: string;
}

/**
 * Returns whether the juvenile rules apply to a person: by a legal basis in force, which stays juvenile
 * beyond the eighteenth birthday (Juvenile Justice Code, Art. 77(2)), by the category of the case, or by age;
 * undefined when nothing of it is known. The legal representative depends on age alone (`isMinorOn`).
 */
export function juvenileRulesApply(
  bases: readonly BasisInForce[],
  birthDate: string | null,
  category: CaseCategory,
  today: string,
): boolean | undefined {
  const byBasis = bases.some((b) => b.juvenileRules || isMinorOn(birthDate, b.actDate));
  if (byBasis || juvenileCategories.includes(category)) return true;
  if (birthDate !== null) return isMinorOn(birthDate, today);
  return bases.length > 0 ? false : undefined;
}
