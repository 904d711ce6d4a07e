import { bothLanguages } from '../../../../platform/db/localized.js';
import { rolesWith } from '@gza/contract';
import type { WorkPart } from '../../../../platform/parts/work-part.js';
import { staff } from '../../../accounts/published.js';

const carriers = rolesWith('case.carry')
  .map((role) => `'${role}'`)
  .join(', ');

const columns = `c.id, c.version, c.bureau_id, c.beneficiary_id as person_id,
  ${bothLanguages('c.case_number')} as name, c.state, null::text as at`;

/**
 * Open cases with their managers, and those whose manager left, moved or got another role and that nobody has
 * taken since. A case of an account that was deactivated before such cases were released has its manager yet.
 */
export const heldCases: WorkPart = {
  kind: 'case',
  held: `
    select
      c.case_manager_id as staff_id,
      ${columns},
      (
        u.active
        and u.bureau_id is not distinct from c.bureau_id
        and u.role in (${carriers})
      ) as holds
    from
      rehabilitation_case c
      join ${staff} u on u.id = c.case_manager_id
    where
      c.state <> 'closed'
    union all
    select
      l.case_manager_id,
      ${columns},
      false
    from
      rehabilitation_case c
      cross join lateral (
        select
          a.case_manager_id,
          a.ended_because
        from
          case_assignment a
        where
          a.case_id = c.id
        order by
          a.starts_at desc,
          a.id desc
        limit
          1
      ) l
    where
      c.state <> 'closed'
      and c.case_manager_id is null
      and l.ended_because in ('managerLeft', 'managerMoved', 'managerRoleChanged')`,
  withoutHolder: (bureauId) => `
    select
      count(*)
    from
      rehabilitation_case c
    where
      c.state <> 'closed'
      and c.case_manager_id is null
      and c.bureau_id = coalesce(${bureauId}, c.bureau_id)`,
};
