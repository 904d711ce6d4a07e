import { riskLevels, type Dto } from '@gza/contract';
import type { Actor } from '../../../../platform/actor.js';
import type { ListSpec } from '../../../../platform/db/keyset.js';
import { publishSql } from '../../../../platform/db/published.js';
import {
  addedTo,
  byName,
  from,
  itemJson,
  person,
  type ItemAdditions,
  type ListAdditions,
} from './person-item.js';

/** People without a case come last, in both directions. */
const sorts: Record<string, ListSpec['sort']> = {
  familyName: { by: byName, type: 'text' },
  '-familyName': { by: byName, type: 'text', descending: true },
  openedAt: { by: `coalesce(b.case_opened_at, 'infinity')`, type: 'timestamptz' },
  '-openedAt': {
    by: `coalesce(b.case_opened_at, '-infinity')`,
    type: 'timestamptz',
    descending: true,
  },
};

const rankOf = (level: string): string =>
  `array_position(array['${riskLevels.join(`', '`)}'], ${level})`;
/** The graver of the official and the assessed level is at least `level`; a missing one counts for nothing. */
const riskAtLeast = ({ assessedLevel }: ItemAdditions, level: string): string =>
  `greatest(${rankOf('b.risk_level')}, ${rankOf(assessedLevel(person))}) >= ${rankOf(level)}`;

export function beneficiaryList(
  query: Dto<'BeneficiaryListQuery'>,
  actor: Pick<Actor, 'bureauId'>,
  additions: ListAdditions,
): ListSpec {
  const sort = query.sort ?? 'familyName';
  const added = addedTo(additions, query.contacts);
  return {
    name: `beneficiaries ${sort}${added.name}`,
    item: itemJson(added.pairs),
    from: publishSql('beneficiaries', from),
    filters: [
      // The policy applies the same condition on the actor's bureau; as an equality it lets the index supply
      // the order.
      ['b.bureau_id = $', query.bureauId ?? actor.bureauId ?? undefined],
      ['c.state = $', query.state],
      [`(coalesce(c.state, 'closed') <> 'closed') = $`, query.openCase],
      ['c.category = $', query.category],
      ['c.case_manager_id = $', query.caseManagerId],
      ['b.risk_level = $', query.riskLevel],
      ['b.sex = $', query.sex],
      [riskAtLeast(additions, '$'), query.riskAtLeast],
      [additions.notReachedFor(person, '$'), query.noContactDays],
    ],
    sort: sorts[sort] ?? { by: byName, type: 'text' },
    id: 'b.id',
    subject: 'b.id',
    page: query,
  };
}
