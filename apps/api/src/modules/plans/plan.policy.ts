import type { PlanSigner } from '@gza/contract';
import type { Actor } from '../../platform/actor.js';
import { ProblemError } from '../../platform/errors.js';
import { may } from '../../platform/permission.js';

/** Who writes mandatory items only does so before the change and after it (domain.md 2.6). */
export function requireItemWriter(actor: Actor, ...items: { readonly mandatory: boolean }[]): void {
  if (!may(actor, 'planItem.writeVoluntary') && items.some((item) => !item.mandatory))
    throw new ProblemError('forbidden');
}

/** The author of a plan never decides on it, whoever handed it in. */
export function requireOtherThanAuthor(actor: Actor, plan: { readonly createdBy: string }): void {
  if (actor.id === plan.createdBy) throw new ProblemError('four-eyes');
}

/**
 * Officers sign mandatory plans, case managers voluntary ones, each for themselves. The signatures of the
 * person and of the legal representative are recorded by the social worker, or by the officer of a mandatory plan.
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
