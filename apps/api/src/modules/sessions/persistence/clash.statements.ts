import type { Dto } from '@gza/contract';
import { statement } from '../../../platform/db/statement.js';
import { narrow } from '../../../platform/db/statement-types.js';
import { staff } from '../../accounts/published.js';
import { appointments } from '../../appointments/published.js';
import { personJson } from '../../beneficiaries/index.js';
import { people } from '../../beneficiaries/published.js';
import { groupRefJson } from '../../programmes/index.js';
import { enrolments, groupFacilitators, programmeGroups } from '../../programmes/published.js';
import { staffJson } from '../../workforce/index.js';

const membersOf = (group: string) =>
  `array(select e.beneficiary_id from ${enrolments} e where e.group_id = ${group} and e.state in ('enrolled', 'started'))`;
const facilitatorsOf = (group: string) =>
  `array(select f.staff_id from ${groupFacilitators} f where f.group_id = ${group})`;

/** Sessions and appointments of a bureau that have a moment in common with one of the planned times. */
export const overlappingSessions = statement({
  name: 'session-overlaps',
  params: ['uuid', 'timestamptz[]', 'int[]', 'uuid[]'],
  row: {
    planned: 'int',
    startsAt: 'timestamptz',
    minutes: 'int',
    place: 'text | null',
    groupId: 'uuid | null',
    personIds: 'uuid[]',
    leaderIds: 'uuid[]',
    session: narrow<Dto<'ClashingSession'>>('json'),
  },
  text: `
    with
      planned as (
        select
          t.starts_at,
          t.minutes,
          t.position::int as planned
        from
          unnest($2::timestamptz[], $3::int[]) with ordinality as t (starts_at, minutes, position)
      )
    select
      m.planned,
      m."startsAt",
      m.minutes,
      m.place,
      m."groupId",
      m."personIds",
      m."leaderIds",
      m.session
    from
      (
        select
          t.planned,
          s.starts_at as "startsAt",
          s.minutes,
          s.place,
          s.group_id as "groupId",
          case
            when s.group_id is null then array[s.beneficiary_id]
            else ${membersOf('s.group_id')}
          end as "personIds",
          case
            when s.group_id is null
            or s.staff_id is not null then array_remove(array[s.staff_id], null)
            else ${facilitatorsOf('s.group_id')}
          end as "leaderIds",
          json_build_object(
            'id', s.id,
            'kind', s.kind,
            'startsAt', app.instant(s.starts_at),
            'minutes', s.minutes,
            'place', s.place,
            'group', ${groupRefJson('g')},
            'beneficiary', case
              when b.id is not null then ${personJson('b')}
            end,
            'leaders', coalesce(
              (
                select
                  json_agg(
                    ${staffJson('l')}
                    order by
                      l.name,
                      l.id
                  )
                from
                  ${staff} l
                where
                  l.id = s.staff_id
                  or (
                    s.staff_id is null
                    and l.id = any (${facilitatorsOf('s.group_id')})
                  )
              ),
              '[]'
            )
          ) as session
        from
          planned t
          join programme_session s on s.bureau_id = $1
          and s.state in ('scheduled', 'held')
          and s.starts_at > t.starts_at - interval '8 hours'
          and s.starts_at < t.starts_at + make_interval(mins => t.minutes)
          and s.starts_at + make_interval(mins => s.minutes) > t.starts_at
          left join ${programmeGroups} g on g.id = s.group_id
          left join ${people} b on b.id = s.beneficiary_id
        where
          s.id <> all ($4::uuid[])
        union all
        select
          t.planned,
          a.starts_at,
          a.minutes,
          a.place,
          null::uuid,
          array[a.beneficiary_id],
          array[a.staff_id],
          json_build_object(
            'id', a.id,
            'kind', 'appointment',
            'startsAt', app.instant(a.starts_at),
            'minutes', a.minutes,
            'place', a.place,
            'group', null,
            'beneficiary', ${personJson('b')},
            'leaders', json_build_array(${staffJson('l')})
          )
        from
          planned t
          join ${appointments} a on a.bureau_id = $1
          and a.state in ('planned', 'held')
          and a.starts_at > t.starts_at - interval '8 hours'
          and a.starts_at < t.starts_at + make_interval(mins => t.minutes)
          and a.starts_at + make_interval(mins => a.minutes) > t.starts_at
          join ${people} b on b.id = a.beneficiary_id
          join ${staff} l on l.id = a.staff_id
        where
          a.id <> all ($4::uuid[])
      ) m
    order by
      m.planned,
      m."startsAt",
      m.session ->> 'id'`,
});

/** People and leaders of a group. */
export const groupClaims = statement({
  name: 'session-group-claims',
  params: ['uuid'],
  row: { personIds: 'uuid[]', leaderIds: 'uuid[]' },
  text: `
    select
      ${membersOf('$1')} as "personIds",
      ${facilitatorsOf('$1')} as "leaderIds"`,
});

/** Scheduled sessions of a group that are not over and have no leader of their own. */
export const groupSessionsAhead = statement({
  name: 'session-group-ahead',
  params: ['uuid', 'timestamptz'],
  row: { id: 'uuid', startsAt: 'timestamptz', minutes: 'int', place: 'text | null' },
  text: `
    select
      id,
      starts_at as "startsAt",
      minutes,
      place
    from
      programme_session
    where
      group_id = $1
      and staff_id is null
      and state = 'scheduled'
      and starts_at + make_interval(mins => minutes) > $2
    order by
      starts_at,
      id`,
});

const timesAhead = (name: string, from: string, state: string) =>
  statement({
    name,
    params: ['uuid[]', 'timestamptz'],
    row: { id: 'uuid', startsAt: 'timestamptz', minutes: 'int' },
    text: `
      select
        m.id,
        m.starts_at as "startsAt",
        m.minutes
      from
        ${from} m
      where
        m.id = any ($1::uuid[])
        and m.state = '${state}'
        and m.starts_at + make_interval(mins => m.minutes) > $2
      order by
        m.starts_at,
        m.id`,
  });

/** Times of those of the sessions that are scheduled and not over. */
export const sessionsAhead = timesAhead('session-times-ahead', 'programme_session', 'scheduled');

/** Times of those of the appointments that are planned and not over. */
export const appointmentsAhead = timesAhead('appointment-times-ahead', appointments, 'planned');

/** Stores why sessions overlap others. */
export const storeClashReason = statement({
  name: 'session-clash-reason',
  params: ['uuid[]', 'text', 'timestamptz'],
  text: `
    update programme_session
    set
      clash_reason = $2,
      version = version + 1,
      updated_at = $3
    where
      id = any ($1::uuid[])`,
});
