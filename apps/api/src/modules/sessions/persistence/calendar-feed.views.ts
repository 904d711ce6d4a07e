import { rolesWith } from '@gza/contract';
import { addDays, type LocalDate } from '../../../platform/calendar/local-date.js';
import { instantAt } from '../schedule.rules.js';
import { ledBy } from './calendar.views.js';
import { viewStatement } from '../../../platform/db/statement.js';
import { staff } from '../../accounts/published.js';

/** View of whether the actor's address is active; the address itself is not stored. */
export const calendarFeedView = viewStatement({
  name: 'calendar-feed',
  params: ['uuid'],
  text: `
    select
      json_build_object(
        'createdAt', (
          select
            app.instant(f.created_at)
          from
            calendar_feed f
          where
            f.user_id = $1
            and f.revoked_at is null
        )
      )::text as body`,
});

/** Days before and after today that a feed covers. */
const [daysBack, daysAhead] = [30, 180];

const calendarFeedReadStatement = viewStatement({
  name: 'calendar-feed-read',
  params: ['text', 'text[]', 'timestamptz', 'timestamptz'],
  text: `
    select
      json_build_object(
        'language', f.language,
        'sessions', coalesce(
          (
            select
              json_agg(
                json_build_object(
                  'id', s.id,
                  'kind', s.kind,
                  'state', s.state,
                  'startsAt', app.instant(s.starts_at),
                  'minutes', s.minutes,
                  'place', s.place,
                  'version', s.version,
                  'changedAt', app.instant(s.updated_at)
                )
                order by
                  s.starts_at,
                  s.id
              )
            from
              programme_session s
            where
              s.starts_at >= $3
              and s.starts_at < $4
              and (
                s.bureau_id = u.bureau_id
                or u.role = 'head'
              )
              and ${ledBy('u.id')}
          ),
          '[]'
        )
      )::text as body,
      u.id as recipient
    from
      calendar_feed f
      join ${staff} u on u.id = f.user_id
    where
      f.token_hash = $1
      and f.revoked_at is null
      and u.active
      and u.role = any ($2)`,
});

/**
 * Statement of a feed by its token. It shows neither the person nor the programme of a session. The account
 * must be active and of a role that may have a feed; sessions of bureaus other than the account's are left
 * out, except for a head.
 */
export const feedByToken = (tokenHash: string, today: LocalDate) =>
  calendarFeedReadStatement(
    tokenHash,
    rolesWith('calendarFeed.use'),
    instantAt(addDays(today, -daysBack), '00:00'),
    instantAt(addDays(today, daysAhead + 1), '00:00'),
  );
