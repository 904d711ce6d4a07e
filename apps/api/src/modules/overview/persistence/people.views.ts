import type { Dto } from '@gza/contract';
import type { Actor } from '../../../platform/actor.js';
import { everyFilter, listOf } from '../../../platform/db/keyset.js';
import { viewFamily } from '../../../platform/db/statement.js';
import type { ContactParts, RecordPart } from '../../../platform/parts/record-part.js';
import {
  beneficiaryList,
  beneficiarySearch,
  type ListAdditions,
} from '../../beneficiaries/index.js';
import { mayAskForContacts } from '../people.policy.js';
import { contactsInLists } from './contact.parts.js';

type Asking = Pick<Actor, 'role' | 'bureauId'>;
const asking: Asking = { role: 'socialWorker', bureauId: null };
const ofBureau: Asking = { role: 'socialWorker', bureauId: '' };

/** The level by assessment, as the first page of the record has it. */
function assessedLevel(parts: readonly RecordPart[]): ListAdditions['assessedLevel'] {
  const part = parts.find(({ key }) => key === 'assessedLevel');
  return (of) => (part ? `(${part.row(of)})` : 'null::text');
}

/** List of people and search, with the contacts and the level by assessment that the modules know. */
export function peopleViews(contacts: readonly ContactParts[], parts: readonly RecordPart[]) {
  const additions = { ...contactsInLists(contacts), assessedLevel: assessedLevel(parts) };
  const list = listOf(
    (query: Dto<'BeneficiaryListQuery'>, actor: Asking) => {
      mayAskForContacts(query, actor);
      return beneficiaryList(query, actor, additions);
    },
    () => [
      [everyFilter, asking],
      [{}, ofBureau],
      [{ contacts: true, noContactDays: 30, sort: '-openedAt' as const }, asking],
    ],
  );
  const found = viewFamily({
    build: (body: Dto<'SearchBody'>, actor: Asking) => {
      mayAskForContacts(body, actor);
      return beneficiarySearch(body, actor, additions);
    },
    samples: () => [
      [{ text: '01001012345' }, asking],
      [{ text: 'GZ-2026-000001' }, asking],
      [{ text: 'Giorgi' }, asking],
      [{ text: 'Giorgi Beridze', contacts: true }, ofBureau],
    ],
  });
  return { list, found };
}
