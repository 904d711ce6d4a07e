import {
  mandatoryCategories,
  type CaseCategory,
  type PlanGap,
  type PlanSigner,
} from '@gza/contract';
import type { LocalDate } from '../../platform/calendar/local-date.js';
import { dueOn } from '../../platform/deadlines.js';

/** Returns the last day for the next review of an active plan. */
export const reviewDueAfter = (day: LocalDate): LocalDate => dueOn('planReview', day);

/** Returns whether a plan is mandatory, by its case or by any of its items: then the officer signs it. */
export const isMandatory = (
  category: CaseCategory,
  items: readonly { readonly mandatory: boolean }[],
): boolean =>
  (mandatoryCategories as readonly CaseCategory[]).includes(category) ||
  items.some((item) => item.mandatory);

/** Returns the signers that a plan needs: the two sides, and for a minor also the legal representative. */
export function signersNeeded(plan: { mandatory: boolean; minor: boolean }): PlanSigner[] {
  return [
    'person',
    plan.mandatory ? 'officer' : 'caseManager',
    ...(plan.minor ? (['legalRepresentative'] as const) : []),
  ];
}

/**
 * Lists what a plan lacks before it can be submitted. A minor's own view belongs to the plan (domain.md 2.5).
 */
export function planGaps(plan: {
  readonly goals: number;
  readonly items: number;
  readonly minor: boolean;
  readonly personView: string | null;
}): PlanGap[] {
  return [
    ...(plan.goals === 0 ? (['goals'] as const) : []),
    ...(plan.items === 0 ? (['items'] as const) : []),
    ...(plan.minor && plan.personView === null ? (['personView'] as const) : []),
  ];
}
