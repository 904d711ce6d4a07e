import type { PlanSigner } from '@gza/contract';
import type { Actor } from '../../platform/actor.js';
import { ProblemError } from '../../platform/errors.js';
import { may } from '../../platform/permission.js';

/** Who writes mandatory items only does so before the change and after it (domain.md 2.6). */
export function requireItemWriter(actor: Actor, ...items: { readonly mandatory: boolean }[]): void {
  if (!may(actor, 'planItem.writeVoluntary') && items.some((item) => !item.mandatory))
    throw new ProblemError('forbidden');
}

/** Throws when the author of a plan decides on it, even if somebody else submitted it. */
export function requireOtherThanAuthor(actor: Actor, plan: { readonly createdBy: string }): void {
  if (actor.id === plan.createdBy) throw new ProblemError('four-eyes');
}

/**
 * Checks who signs. Officers sign mandatory plans, case managers voluntary ones, each for themselves. The
 * social worker, or the officer of a mandatory plan, records the signatures of the person and of the legal
 * representative.
 */
export function requireSigner(
  actor: Actor,
  signer: PlanSigner,
  plan: { readonly mandatory: boolean },
  caseManagerId: string | null,
): void {
  const isOfficer = may(actor, 'plan.signAsOfficer');
  const isSigner =
    signer === 'officer'
      ? isOfficer
      : signer === 'caseManager'
        ? actor.id === caseManagerId
        : !isOfficer || plan.mandatory;
  if (!isSigner) throw new ProblemError('forbidden');
}
