import { helpers, type Dto } from '@gza/contract';
import type { Actor } from '../../platform/actor.js';
import { Refusal } from '../../platform/errors.js';

/** Contacts are the helping side's to know: others may neither see nor filter by them (domain.md 2.5). */
export function mayAskForContacts(
  asked: Pick<Dto<'BeneficiaryListQuery'>, 'contacts' | 'noContactDays'>,
  actor: Actor,
): void {
  const asks = asked.contacts === true || asked.noContactDays !== undefined;
  if (asks && !helpers.some((role) => role === actor.role)) throw new Refusal('forbidden');
}
