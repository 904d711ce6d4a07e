import type { WorkPart } from '../../../platform/parts/work-part.js';
import { staff } from '../../accounts/published.js';
import { programmes } from '../../programmes/published.js';
import { leadsInBureau } from '../../workforce/index.js';

/** Scheduled sessions with one person, with their leaders; also past ones that are not recorded yet. */
export const heldSessions: WorkPart = {
  kind: 'session',
  held: `
    select
      s.staff_id,
      s.id,
      s.version,
      s.bureau_id,
      s.beneficiary_id as person_id,
      jsonb_build_object('ka', p.name_ka, 'en', p.name_en) as name,
      s.state,
      app.instant(s.starts_at) as at,
      ${leadsInBureau('u', 's.bureau_id')} as holds
    from
      programme_session s
      join ${programmes} p on p.id = s.programme_id
      join ${staff} u on u.id = s.staff_id
    where
      s.state = 'scheduled'
      and s.group_id is null`,
  withoutHolder: (bureauId) => `
    select
      count(*)
    from
      programme_session s
      left join ${staff} u on u.id = s.staff_id
    where
      s.state = 'scheduled'
      and s.group_id is null
      and s.bureau_id = coalesce(${bureauId}, s.bureau_id)
      and ${leadsInBureau('u', 's.bureau_id')} is not true`,
};
