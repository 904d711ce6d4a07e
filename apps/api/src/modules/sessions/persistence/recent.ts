import type { ContactParts, RecordPart } from '../../../platform/parts/record-part.js';
import { enrolments } from '../../programmes/published.js';
import { isAttendedSql } from './marks.js';

/** The last 20 sessions with a mark, newest first, and when the person last attended one. */
const attendance: RecordPart = {
  key: 'attendance',
  row: ({ personId }) => `
    select
      coalesce(
        json_agg(
          json_build_object(
            'sessionId', r.session_id,
            'programmeId', r.programme_id,
            'startsAt', app.instant(r.session_at),
            'mark', r.mark
          )
          order by
            r.session_at desc,
            r.session_id desc
        ) filter (
          where
            r.place <= 20
        ),
        '[]'
      ) as marks,
      max(r.session_at) filter (
        where
          ${isAttendedSql('r.mark')}
      ) as attended_at
    from
      (
        select
          a.session_id,
          a.session_at,
          a.mark,
          e.programme_id,
          row_number() over (
            order by
              a.session_at desc,
              a.session_id desc
          ) as place
        from
          ${enrolments} e
          join attendance a on a.enrolment_id = e.id
        where
          e.beneficiary_id = ${personId}
      ) r`,
  json: (row) => `${row}.marks`,
};

/**
 * SQL of the next session at which the person is expected: an individual one, or one of their group. The group of
 * a guest belongs to another bureau, whose sessions a function shows.
 */
const next = (personId: string, columns: string) => `
  select
    ${columns}
  from
    (
      select
        s.id,
        s.programme_id,
        s.starts_at,
        s.state
      from
        ${enrolments} e
        join programme_session s on (
          s.enrolment_id = e.id
          or s.group_id = e.group_id
        )
      where
        e.beneficiary_id = ${personId}
        and e.state in ('enrolled', 'started')
      union all
      select
        v.id,
        v.programme_id,
        v.starts_at,
        v.state
      from
        ${enrolments} g
        cross join lateral app.sessions_elsewhere(${personId}) v
      where
        g.beneficiary_id = ${personId}
        and g.guest
        and g.state in ('enrolled', 'started')
    ) s
  where
    s.state = 'scheduled'
    and s.starts_at >= app.now()
  order by
    s.starts_at,
    s.id
  limit
    1`;

const nextSession: RecordPart = {
  key: 'nextSession',
  row: ({ personId }) => next(personId, 's.id, s.programme_id, s.starts_at'),
  json: (row) => `case when ${row}.id is not null then json_build_object(
    'sessionId', ${row}.id,
    'programmeId', ${row}.programme_id,
    'startsAt', app.instant(${row}.starts_at)) end`,
};

export const sessionRecordParts = [attendance, nextSession];

export const sessionContacts: ContactParts = {
  lastAt: [
    {
      at: (personId) => `
        (
          select
            max(a.session_at)
          from
            attendance a
          where
            a.beneficiary_id = ${personId}
            and ${isAttendedSql('a.mark')}
        )`,
      inRecord: { key: 'attendance', at: (row) => `${row}.attended_at` },
    },
  ],
  nextAt: [
    {
      at: (personId) => `(${next(personId, 's.starts_at')})`,
      inRecord: { key: 'nextSession', at: (row) => `${row}.starts_at` },
    },
  ],
};
