import type { Dto } from '@gza/contract';
import type { Actor } from '../../../platform/actor.js';
import { everyFilter, listOf } from '../../../platform/db/keyset.js';
import { viewFamily } from '../../../platform/db/statement.js';
import { beneficiaryList, beneficiarySearch } from '../../beneficiaries/index.js';
import { mayAskForContacts } from '../people.policy.js';
import { contactOf, notReachedFor } from './contact.parts.js';

const contact = (asked: boolean | undefined) => (asked ? `, 'contact', ${contactOf('b')}` : '');

type Asking = Pick<Actor, 'role' | 'bureauId'>;
const asking: Asking = { role: 'socialWorker', bureauId: null };
const ofBureau: Asking = { role: 'socialWorker', bureauId: '' };

export const peopleList = listOf(
  (query: Dto<'BeneficiaryListQuery'>, actor: Asking) => {
    mayAskForContacts(query, actor);
    return beneficiaryList(query, actor, { item: contact(query.contacts), notReachedFor });
  },
  () => [
    [everyFilter, asking],
    [{}, ofBureau],
    [{ contacts: true, noContactDays: 30, sort: '-openedAt' as const }, asking],
  ],
);

export const peopleFound = viewFamily({
  build: (body: Dto<'SearchBody'>, actor: Asking) => {
    mayAskForContacts(body, actor);
    return beneficiarySearch(body.text, actor, contact(body.contacts));
  },
  samples: () => [
    [{ text: '01001012345' }, asking],
    [{ text: 'R-2026-000001' }, asking],
    [{ text: 'Giorgi' }, asking],
    [{ text: 'Giorgi Beridze', contacts: true }, ofBureau],
  ],
});
