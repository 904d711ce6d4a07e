import { bothLanguages } from '../../../platform/db/localized.js';
import type { WorkPart } from '../../../platform/parts/work-part.js';
import { staff } from '../../accounts/published.js';
import { assigneeHolds } from './assignee-holds.js';

const holds = assigneeHolds('u', 'r.bureau_id');

/** Open tasks made by hand. */
export const heldTasks: WorkPart = {
  kind: 'task',
  held: `
    select
      r.assignee_id as staff_id,
      r.id,
      r.version,
      r.bureau_id,
      r.beneficiary_id as person_id,
      ${bothLanguages('r.title')} as name,
      r.state,
      r.due_on::text as at,
      ${holds} as holds
    from
      task r
      join ${staff} u on u.id = r.assignee_id
    where
      r.state = 'open'`,
  withoutHolder: (bureauId) => `
    select
      count(*)
    from
      task r
      left join ${staff} u on u.id = r.assignee_id
    where
      r.state = 'open'
      and r.bureau_id = coalesce(${bureauId}, r.bureau_id)
      and ${holds} is not true`,
};
