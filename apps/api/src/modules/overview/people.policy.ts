import type { Dto } from '@gza/contract';
import type { Actor } from '../../platform/actor.js';
import { ProblemError } from '../../platform/errors.js';
import { may } from '../../platform/permission.js';

/**
 * Returns whether the actor may see contacts or filter by them: the helping professions only (domain.md 2.5).
 */
export function mayAskForContacts(
  asked: Pick<Dto<'BeneficiaryListQuery'>, 'contacts' | 'noContactDays'>,
  actor: Pick<Actor, 'role'>,
): void {
  const asks = asked.contacts === true || asked.noContactDays !== undefined;
  if (asks && !may(actor, 'note.read')) throw new ProblemError('forbidden');
}
