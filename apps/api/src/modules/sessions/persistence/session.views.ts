import type { Dto } from '@gza/contract';
import { listOf } from '../../../platform/db/keyset.js';
import { groupRefJson, programmeRefJson } from '../../programmes/index.js';
import { viewStatement } from '../../../platform/db/statement.js';
import { groupFacilitators, programmeGroups, programmes } from '../../programmes/published.js';
import { people } from '../../beneficiaries/published.js';
import { staff } from '../../accounts/published.js';
import { personJson } from '../../beneficiaries/index.js';
import { leadsInBureau, staffJson } from '../../workforce/index.js';

/**
 * SQL condition: nobody can lead the scheduled session. A session of a group without a leader of its own is led by
 * the facilitators of the group.
 */
const leaderToReplace = `(s.state = 'scheduled' and case when s.group_id is null or s.staff_id is not null
    then ${leadsInBureau('u', 's.bureau_id')} is not true
    else not exists (select from ${groupFacilitators} f join ${staff} l on l.id = f.staff_id
      where f.group_id = s.group_id and ${leadsInBureau('l', 's.bureau_id')}) end)`;

/** Fields of a session, for `json_build_object`. */
export const sessionFields = `'id', s.id, 'kind', s.kind, 'state', s.state, 'number', s.number,
  'startsAt', app.instant(s.starts_at), 'minutes', s.minutes, 'place', s.place, 'bureauId', s.bureau_id, 'programme', ${programmeRefJson('p')},
  'group', ${groupRefJson('g')},
  'enrolment', case when b.id is not null then json_build_object('id', s.enrolment_id, 'beneficiary', ${personJson('b')}) end,
  'staff', ${staffJson('u')}, 'leaderToReplace', ${leaderToReplace},
  'catchesUpId', s.catches_up_id, 'successorId', s.successor_id, 'reason', s.reason, 'clashReason', s.clash_reason, 'heldAt', app.instant(s.held_at), 'version', s.version`;
const sessionJson = `json_build_object(${sessionFields})`;

export const sessionFrom = `programme_session s join ${programmes} p on p.id = s.programme_id left join ${programmeGroups} g on g.id = s.group_id
  left join ${people} b on b.id = s.beneficiary_id left join ${staff} u on u.id = s.staff_id`;

export const sessionView = viewStatement({
  name: 'session',
  params: ['uuid'],
  text: `
    select
      ${sessionJson}::text as body,
      s.version,
      array_remove(array[s.beneficiary_id], null) as subjects
    from
      ${sessionFrom}
    where
      s.id = $1`,
});

export const sessionList = listOf((query: Dto<'SessionListQuery'>) => ({
  name: 'sessions',
  item: sessionJson,
  from: sessionFrom,
  filters: [
    ['s.group_id = $', query.groupId],
    ['s.enrolment_id = $', query.enrolmentId],
    ['s.state = $', query.state],
    [`${leaderToReplace} = $`, query.leaderToReplace],
  ],
  sort: { by: 's.starts_at', type: 'timestamptz', descending: true },
  id: 's.id',
  subject: 's.beneficiary_id',
  page: query,
}));

/** View of the schedule of a group, first session first. */
export const groupSchedule = viewStatement({
  name: 'group-schedule',
  params: ['uuid'],
  text: `
    select
      json_build_object(
        'items', coalesce(
          json_agg(
            ${sessionJson}
            order by
              s.starts_at,
              s.id
          ),
          '[]'
        )
      )::text as body,
      array_agg(s.beneficiary_id) filter (
        where
          s.beneficiary_id is not null
      ) as subjects
    from
      ${sessionFrom}
    where
      s.group_id = $1`,
});
