import { checklistItemNames, checklistItems, rolesWith, type Role } from '@gza/contract';
import { viewFamily, type StatementParts } from '../../../platform/db/statement.js';
import type { ChecklistPart } from '../../../platform/parts/checklist-part.js';
import { composeStatement } from '../../../platform/parts/parameters.js';
import { cases } from '../../beneficiaries/published.js';

const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');

const mayKnow = (role: Role, { item }: ChecklistPart): boolean =>
  rolesWith(checklistItems[item]).includes(role);

/** Composes the checklist of a case for a role, from one part for each item that the role may know of. */
export function checklistView(parts: readonly ChecklistPart[]) {
  const of = { caseId: 'c.id', personId: 'c.beneficiary_id', category: 'c.category' };
  const ofRole = (role: Role, id: string): StatementParts =>
    composeStatement({
      name: `case-checklist ${role}`,
      parameters: { caseId: { type: 'uuid', value: id } },
      write: ({ caseId }) => `
        select
          json_build_object(
            'caseId', c.id,
            'items', (
              select
                coalesce(
                  json_agg(
                    json_build_object(
                      'item', i.item,
                      'state', i.state,
                      'detail', i.detail,
                      'dueOn', case
                        when i.state <> 'done' then i.due_on
                      end,
                      'doneOn', i.done_on
                    )
                    order by
                      array_position(array[${quoted(checklistItemNames)}], i.item)
                  ),
                  '[]'
                )
              from
                (${parts
                  .filter((part) => mayKnow(role, part))
                  .map(
                    (part) => `select '${part.item}'::text as item, q.* from (${part.row(of)}) q`,
                  )
                  .join(' union all ')}) i
            )
          )::text as body,
          array[c.beneficiary_id] as subjects
        from
          ${cases} c
        where
          c.id = ${caseId}`,
    });
  return viewFamily({
    build: (role: Role, id: string) => ofRole(role, id),
    samples: () => rolesWith('case.read').map((role) => [role, '']),
  });
}
