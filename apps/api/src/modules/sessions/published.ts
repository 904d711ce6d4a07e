import { publishSql, publishTable } from '../../platform/db/published.js';
import { enrolments } from '../programmes/published.js';
import { ledBy } from './persistence/led-by.js';
import { isAttendedSql } from './persistence/marks.js';

/** Columns of sessions that other modules may read. */
export const programmeSessions = publishTable('sessions', 'programmeSessions', {
  table: 'programme_session',
  columns: ['id', 'state', 'starts_at', 'minutes'],
});
/** Scheduled and held sessions that a member of staff leads directly or through a group, as a table. */
export const sessionsLed = (staffId: string): string =>
  publishSql(
    'sessions',
    `
      (
        select
          s.state,
          s.starts_at
        from
          programme_session s
        where
          ${ledBy(staffId)}
      )`,
  );
export const attendances = publishTable('sessions', 'attendances', {
  table: 'attendance',
  columns: ['session_id', 'enrolment_id', 'session_at', 'mark'],
});

/**
 * How far an enrolment came: sessions at which the person was expected and which they attended, the day of the last
 * one and of the next. A guest meets with a group of another bureau, whose sessions a function shows.
 */
export const enrolmentProgress = (enrolment: string): string =>
  publishSql(
    'sessions',
    `
      (
        select
          count(*) filter (
            where
              ${isAttendedSql('a.mark')}
          )::int as attended,
          count(*) filter (
            where
              a.mark <> 'notExpected'
          )::int as expected,
          (
            max(a.session_at) filter (
              where
                ${isAttendedSql('a.mark')}
            ) at time zone app.zone()
          )::date as last_on,
          (
            select
              (min(s.starts_at) at time zone app.zone())::date
            from
              (
                select
                  n.starts_at,
                  n.state
                from
                  programme_session n
                where
                  n.enrolment_id = ${enrolment}.id
                union all
                select
                  n.starts_at,
                  n.state
                from
                  programme_session n
                where
                  n.group_id = ${enrolment}.group_id
                  and ${enrolment}.state in ('enrolled', 'started')
                union all
                select
                  v.starts_at,
                  v.state
                from
                  ${enrolments} g
                  cross join lateral app.sessions_elsewhere(g.beneficiary_id) v
                where
                  g.id = ${enrolment}.id
                  and g.guest
                  and v.enrolment_id = g.id
              ) s
            where
              s.state = 'scheduled'
              and s.starts_at >= app.now()
          ) as next_on
        from
          attendance a
        where
          a.enrolment_id = ${enrolment}.id
      )`,
  );
