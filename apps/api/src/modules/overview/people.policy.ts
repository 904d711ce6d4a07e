import { supportRoles, type Dto } from '@gza/contract';
import type { Actor } from '../../platform/actor.js';
import { ProblemError } from '../../platform/errors.js';

/** Contacts are the helping side's to know: others may neither see nor filter by them (domain.md 2.5). */
export function mayAskForContacts(
  asked: Pick<Dto<'BeneficiaryListQuery'>, 'contacts' | 'noContactDays'>,
  actor: Pick<Actor, 'role'>,
): void {
  const asks = asked.contacts === true || asked.noContactDays !== undefined;
  if (asks && !supportRoles.some((role) => role === actor.role))
    throw new ProblemError('forbidden');
}
