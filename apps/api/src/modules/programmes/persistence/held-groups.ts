import type { WorkPart } from '../../../platform/parts/work-part.js';
import { staff } from '../../accounts/published.js';
import { leadsInBureau } from '../../workforce/index.js';

/** Groups that are not over, with each of their facilitators. */
export const heldGroups: WorkPart = {
  kind: 'group',
  held: `
    select
      f.staff_id,
      g.id,
      g.version,
      g.bureau_id,
      null::uuid as person_id,
      jsonb_build_object('ka', g.name, 'en', g.name) as name,
      g.state,
      null::text as at,
      ${leadsInBureau('u', 'g.bureau_id')} as holds
    from
      group_facilitator f
      join programme_group g on g.id = f.group_id
      join ${staff} u on u.id = f.staff_id
    where
      g.state not in ('completed', 'cancelled')`,
  withoutHolder: (bureauId) => `
    select
      count(*)
    from
      programme_group g
    where
      g.state not in ('completed', 'cancelled')
      and g.bureau_id = coalesce(${bureauId}, g.bureau_id)
      and exists (
        select
        from
          group_facilitator f
          join ${staff} u on u.id = f.staff_id
        where
          f.group_id = g.id
          and ${leadsInBureau('u', 'g.bureau_id')} is not true
      )`,
};
