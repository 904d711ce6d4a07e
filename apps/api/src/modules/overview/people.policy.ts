import type { Dto } from '@gza/contract';
import type { Actor } from '../../platform/actor.js';
import { ProblemError } from '../../platform/errors.js';
import { may } from '../../platform/permission.js';

/** Contacts are the helping side's to know: others may neither see nor filter by them (domain.md 2.5). */
export function mayAskForContacts(
  asked: Pick<Dto<'BeneficiaryListQuery'>, 'contacts' | 'noContactDays'>,
  actor: Pick<Actor, 'role'>,
): void {
  const asks = asked.contacts === true || asked.noContactDays !== undefined;
  if (asks && !may(actor, 'note.read')) throw new ProblemError('forbidden');
}
