import { bothLanguages } from '../../../platform/db/localized.js';
import { planItemMachine, planMachine } from '@gza/contract';
import type { WorkPart } from '../../../platform/parts/work-part.js';
import { statement } from '../../../platform/db/statement.js';
import { staff } from '../../accounts/published.js';
import { cases } from '../../beneficiaries/published.js';

const quoted = (states: readonly string[]) => states.map((state) => `'${state}'`).join(', ');
/** States of a version that is in force or may come into force. */
const live = quoted(
  planMachine.states.filter(
    (state) => !['completed', 'terminated', 'superseded', 'discarded'].includes(state),
  ),
);
const open = quoted(
  planItemMachine.states.filter((state) => state === 'planned' || state === 'inProgress'),
);

const openItems = `plan p join plan_item i on i.plan_id = p.id and i.state in (${open})`;
/** Whether somebody can see to items of a bureau: any active colleague. */
const seesTo = (alias: string, bureauId: string) =>
  `(${alias}.active and ${alias}.bureau_id is not distinct from ${bureauId})`;

/** Plans with open items that somebody sees to. An item without anybody is seen to by the case manager. */
export const heldPlans: WorkPart = {
  kind: 'plan',
  held: `
    select
      i.responsible_id as staff_id,
      p.id,
      p.version,
      p.bureau_id,
      p.beneficiary_id as person_id,
      ${bothLanguages('c.case_number')} as name,
      p.state,
      null::text as at,
      ${seesTo('u', 'p.bureau_id')} as holds
    from
      ${openItems}
      join ${cases} c on c.id = p.case_id
      join ${staff} u on u.id = i.responsible_id
    where
      p.state in (${live})
    group by
      i.responsible_id,
      p.id,
      c.case_number,
      u.active,
      u.bureau_id`,
  withoutHolder: (bureauId) => `
    select
      count(distinct p.id)
    from
      ${openItems}
      join ${staff} u on u.id = i.responsible_id
    where
      p.state in (${live})
      and p.bureau_id = coalesce(${bureauId}, p.bureau_id)
      and not ${seesTo('u', 'p.bureau_id')}`,
};

/** The open items of a plan that one colleague sees to go to another. */
export const giveItemsStatement = statement({
  name: 'plan-items-give',
  params: ['uuid', 'uuid', 'uuid'],
  row: { id: 'uuid' },
  text: `
    update plan_item
    set
      responsible_id = $3
    where
      plan_id = $1
      and responsible_id = $2
      and state in (${open})
    returning
      id`,
});

/** The open items of a case are seen to by its case manager from now on. */
export const releaseItemsStatement = statement({
  name: 'plan-items-release',
  params: ['uuid'],
  text: `
    update plan_item i
    set
      responsible_id = null
    from
      plan p
    where
      p.id = i.plan_id
      and p.case_id = $1
      and p.state in (${live})
      and i.state in (${open})
      and i.responsible_id is not null`,
});
