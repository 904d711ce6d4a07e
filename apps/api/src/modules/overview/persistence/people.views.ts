import type { Dto } from '@gza/contract';
import type { Actor } from '../../../platform/actor.js';
import type { Statement } from '../../../platform/db/database.js';
import { beneficiaryList, beneficiarySearch } from '../../beneficiaries/index.js';
import { mayAskForContacts } from '../people.policy.js';
import { contactOf, notReachedFor } from './contact.parts.js';

const contact = (asked: boolean | undefined) => (asked ? `, 'contact', ${contactOf('b')}` : '');

export function peopleList(query: Dto<'BeneficiaryListQuery'>, actor: Actor): Statement {
  mayAskForContacts(query, actor);
  return beneficiaryList(query, actor, { item: contact(query.contacts), notReachedFor });
}

export function peopleFound(body: Dto<'SearchBody'>, actor: Actor): Statement {
  mayAskForContacts(body, actor);
  return beneficiarySearch(body.text, actor, contact(body.contacts));
}
