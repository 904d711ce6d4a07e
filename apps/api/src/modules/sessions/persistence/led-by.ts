import { groupFacilitators } from '../../programmes/published.js';

/** SQL condition: a member of staff leads the session `s` directly or through a group. */
export const ledBy = (parameter: string) =>
  `(s.staff_id = ${parameter} or (s.staff_id is null
    and s.group_id in (select f.group_id from ${groupFacilitators} f where f.staff_id = ${parameter})))`;
