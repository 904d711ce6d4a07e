import type { WorkPart } from '../../../platform/parts/work-part.js';
import { staff } from '../../accounts/published.js';
import { programmeGroups, programmes } from '../../programmes/published.js';
import { leadsInBureau } from '../../workforce/index.js';

/**
 * Scheduled sessions with their own leaders: those with one person, and those of groups that somebody else than
 * the facilitators leads. Past ones that are not recorded yet are among them.
 */
export const heldSessions: WorkPart = {
  kind: 'session',
  held: `
    select
      s.staff_id,
      s.id,
      s.version,
      s.bureau_id,
      s.beneficiary_id as person_id,
      jsonb_build_object(
        'ka', concat_ws(' · ', p.name_ka, g.name),
        'en', concat_ws(' · ', p.name_en, g.name)
      ) as name,
      s.state,
      app.instant(s.starts_at) as at,
      ${leadsInBureau('u', 's.bureau_id')} as holds
    from
      programme_session s
      join ${programmes} p on p.id = s.programme_id
      join ${staff} u on u.id = s.staff_id
      left join ${programmeGroups} g on g.id = s.group_id
    where
      s.state = 'scheduled'`,
  withoutHolder: (bureauId) => `
    select
      count(*)
    from
      programme_session s
      left join ${staff} u on u.id = s.staff_id
    where
      s.state = 'scheduled'
      and (
        s.group_id is null
        or s.staff_id is not null
      )
      and s.bureau_id = coalesce(${bureauId}, s.bureau_id)
      and ${leadsInBureau('u', 's.bureau_id')} is not true`,
};
