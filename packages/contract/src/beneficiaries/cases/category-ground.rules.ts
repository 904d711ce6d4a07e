import { groundedCategories, type CaseCategory } from './codes.js';

/** Whether somebody of this category is taken on only with a written ground. */
export const needsCategoryGround = (category: CaseCategory): boolean =>
  (groundedCategories as readonly CaseCategory[]).includes(category);

/**
 * Checks the written ground of a category: it is required where the category needs one, and no other
 * category has one. Returns the code of the problem, or undefined.
 */
export function categoryGroundProblem(
  category: CaseCategory,
  ground: string | undefined,
): 'required' | 'notApplicable' | undefined {
  if (needsCategoryGround(category)) return ground === undefined ? 'required' : undefined;
  return ground === undefined ? undefined : 'notApplicable';
}
