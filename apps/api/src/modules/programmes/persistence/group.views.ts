import type { Dto } from '@gza/contract';
import { listOf } from '../../../platform/db/keyset.js';
import { likePatterns } from '../../../platform/text/like-patterns.js';
import { localizedName } from '../../../platform/db/localized.js';
import { viewStatement } from '../../../platform/db/statement.js';
import { staff } from '../../accounts/published.js';
import { people } from '../../beneficiaries/published.js';
import { personJson } from '../../beneficiaries/index.js';
import { leadsInBureau, staffJson } from '../../workforce/index.js';

export const programmeRefJson = (alias: string) =>
  `
    json_build_object(
      'id', ${alias}.id,
      'code', ${alias}.code,
      'areaCode', ${alias}.area_code,
      'name', ${localizedName(alias)}
    )`;

/** JSON of a reference to a group for other statements, over its alias; null without a group. */
export const groupRefJson = (alias: string): string =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;

const groupJson = `
  json_build_object(
    'id', g.id,
    'name', g.name,
    'state', g.state,
    'programme', ${programmeRefJson('p')},
    'programmeVersionId', g.programme_version_id,
    'bureauId', g.bureau_id,
    'place', g.place,
    'language', g.language,
    'capacity', g.capacity,
    'minimum', v.group_minimum,
    'members', n.taken,
    'waiting', n.waiting,
    'facilitators', (
      select
        coalesce(
          json_agg(
            ${staffJson('u')}
            order by
              u.name,
              u.id
          ),
          '[]'
        )
      from
        group_facilitator f
        join ${staff} u on u.id = f.staff_id
      where
        f.group_id = g.id
    ),
    'facilitatorsToReplace', (
      select
        coalesce(
          json_agg(
            ${staffJson('u')}
            order by
              u.name,
              u.id
          ),
          '[]'
        )
      from
        group_facilitator f
        join ${staff} u on u.id = f.staff_id
      where
        f.group_id = g.id
        and g.state not in ('completed', 'cancelled')
        and ${leadsInBureau('u', 'g.bureau_id')} is not true
    ),
    'plannedStartOn', g.planned_start_on,
    'startedOn', g.started_on,
    'endedOn', g.ended_on,
    'reason', g.reason,
    'version', g.version
  )`;

const from = `programme_group g join programme p on p.id = g.programme_id join programme_version v on v.id = g.programme_version_id
  cross join lateral app.group_places(g.id) n`;

export const groupView = viewStatement({
  name: 'group',
  params: ['uuid'],
  text: `
    select
      ${groupJson}::text as body,
      g.version
    from
      ${from}
    where
      g.id = $1`,
});

export const groupList = listOf((query: Dto<'GroupListQuery'>) => ({
  name: 'groups',
  item: groupJson,
  from,
  filters: [
    ['g.state = $', query.state],
    ['g.programme_id = $', query.programmeId],
    [
      'exists (select from group_facilitator f where f.group_id = g.id and f.staff_id = $)',
      query.facilitatorId,
    ],
    [
      `lower(concat_ws(' ', g.name, p.name_ka, p.name_en)) like all ($::text[])`,
      likePatterns(query.q),
    ],
  ],
  sort: { by: 'g.created_at', type: 'timestamptz', descending: true },
  id: 'g.id',
  page: query,
}));

/** Members that the reader sees by bureau, and the guests of the group, whose case is of another bureau. */
export const groupMembers = viewStatement({
  name: 'group-members',
  params: ['uuid'],
  text: `
    select
      json_build_object(
        'items', coalesce(
          json_agg(
            json_build_object(
              'enrolmentId', m.enrolment_id,
              'state', m.state,
              'beneficiary', ${personJson('m')},
              'enrolledOn', m.enrolled_on,
              'startedOn', m.started_on,
              'endedOn', m.ended_on
            )
            order by
              m.family_name,
              m.given_name,
              m.enrolment_id
          ) filter (
            where
              m.id is not null
          ),
          '[]'
        )
      )::text as body,
      array_agg(m.id) filter (
        where
          m.id is not null
      ) as subjects
    from
      programme_group g
      left join lateral (
        select
          e.id as enrolment_id,
          b.id,
          b.given_name,
          b.family_name,
          e.state,
          e.enrolled_on,
          e.started_on,
          e.ended_on
        from
          enrolment e
          join ${people} b on b.id = e.beneficiary_id
        where
          e.group_id = g.id
        union all
        select
          v.id,
          v.beneficiary_id,
          v.given_name,
          v.family_name,
          v.state,
          v.enrolled_on,
          v.started_on,
          v.ended_on
        from
          app.group_guests(g.id) v
      ) m on true
    where
      g.id = $1
    group by
      g.id`,
});
