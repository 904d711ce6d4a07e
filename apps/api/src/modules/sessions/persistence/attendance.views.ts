import type { AttendanceMark } from '@gza/contract';
import { statement, viewStatement } from '../../../platform/db/statement.js';
import { narrow } from '../../../platform/db/statement-types.js';
import { enrolments, programmeGroups } from '../../programmes/published.js';
import { isAttendedSql } from './marks.js';

/** View of every mark of a group's sessions, those of its guests too. */
export const groupAttendance = viewStatement({
  name: 'group-attendance',
  params: ['uuid'],
  text: `
    select
      json_build_object(
        'items', coalesce(
          json_agg(
            json_build_object(
              'sessionId', a.session_id,
              'enrolmentId', a.enrolment_id,
              'mark', a.mark
            )
            order by
              a.session_at,
              a.session_id,
              a.enrolment_id
          ) filter (
            where
              a.session_id is not null
          ),
          '[]'
        )
      )::text as body,
      array_agg(distinct a.beneficiary_id) filter (
        where
          a.beneficiary_id is not null
      ) as subjects
    from
      ${programmeGroups} g
      left join lateral (
        select
          x.session_id,
          x.enrolment_id,
          x.beneficiary_id,
          x.session_at,
          x.mark
        from
          programme_session s
          join attendance x on x.session_id = s.id
        where
          s.group_id = g.id
        union all
        select
          v.session_id,
          v.enrolment_id,
          v.beneficiary_id,
          v.session_at,
          v.mark
        from
          app.group_marks_of_guests(g.id) v
      ) a on true
    where
      g.id = $1
    group by
      g.id`,
});

/**
 * View of a person's marks in one programme. The helping professions see the reasons of absences, officers do
 * not.
 */
export const enrolmentAttendance = viewStatement({
  name: 'enrolment-attendance',
  params: ['uuid'],
  text: `
    select
      json_build_object(
        'enrolmentId', e.id,
        'items', coalesce(
          json_agg(
            json_build_object(
              'sessionId', a.session_id,
              'number', coalesce(s.number, v.number),
              'startsAt', app.instant(a.session_at),
              'mark', a.mark,
              'minutes', a.minutes,
              'reason', case
                when app.setting('role') <> 'probationOfficer' then a.reason
              end
            )
            order by
              a.session_at,
              a.session_id
          ) filter (
            where
              a.session_id is not null
          ),
          '[]'
        ),
        'expected', count(*) filter (
          where
            a.mark <> 'notExpected'
        ),
        'attended', count(*) filter (
          where
            ${isAttendedSql('a.mark')}
        ),
        'lastAttendedOn', (
          max(a.session_at) filter (
            where
              ${isAttendedSql('a.mark')}
          ) at time zone app.zone()
        )::date
      )::text as body,
      array[e.beneficiary_id] as subjects
    from
      ${enrolments} e
      left join attendance a on a.enrolment_id = e.id
      left join programme_session s on s.id = a.session_id
      left join app.sessions_elsewhere(e.beneficiary_id) v on v.id = a.session_id
      and v.enrolment_id = e.id
    where
      e.id = $1
    group by
      e.id,
      e.beneficiary_id`,
});

export interface DeliveredRow {
  readonly number: number | null;
  readonly mark: AttendanceMark;
  readonly caughtUp: boolean;
}

/**
 * Statement of the held sessions of a person's course, and the number still to come. Sessions of a group of
 * another bureau, in which the person has stayed, count as well.
 */
export const deliveryOf = statement({
  name: 'enrolment-delivery',
  params: ['uuid', 'uuid'],
  row: { outstanding: 'int', held: narrow<DeliveredRow[]>('json') },
  text: `
    select
      (
        select
          count(*)::int
        from
          programme_session s
        where
          s.state = 'scheduled'
          and (
            s.group_id = $2
            or s.enrolment_id = $1
          )
      ) + (
        select
          count(*)::int
        from
          ${enrolments} e
          join app.sessions_elsewhere(e.beneficiary_id) v on v.enrolment_id = e.id
        where
          e.id = $1
          and v.state = 'scheduled'
      ) as outstanding,
      (
        select
          coalesce(
            json_agg(
              json_build_object(
                'number', s.number,
                'mark', a.mark,
                'caughtUp', exists (
                  select
                  from
                    programme_session c
                    join attendance k on k.session_id = c.id
                  where
                    c.catches_up_id = s.id
                    and k.enrolment_id = $1
                    and ${isAttendedSql('k.mark')}
                )
              )
              order by
                a.session_at
            ),
            '[]'
          )
        from
          attendance a
          join (
            select
              q.id,
              q.number
            from
              programme_session q
              join attendance k on k.session_id = q.id
            where
              k.enrolment_id = $1
              and q.kind <> 'catchUp'
              and q.state = 'held'
            union all
            select
              v.id,
              v.number
            from
              ${enrolments} e
              join app.sessions_elsewhere(e.beneficiary_id) v on v.enrolment_id = e.id
            where
              e.id = $1
              and v.kind <> 'catchUp'
              and v.state = 'held'
          ) s on s.id = a.session_id
        where
          a.enrolment_id = $1
      ) as held`,
});
