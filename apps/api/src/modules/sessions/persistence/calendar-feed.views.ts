import { rolesWith } from '@gza/contract';
import { addDays, type LocalDate } from '../../../platform/calendar/local-date.js';
import { instantAt } from '../schedule.rules.js';
import { ledBy } from './calendar.views.js';
import { viewStatement } from '../../../platform/db/statement.js';
import { staff } from '../../accounts/published.js';

/** Whether the own address stands; the address itself is not known any more. */
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

/** How much of the past and of what is to come a feed holds, in days. */
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
 * What a feed says, for whoever has its token: nothing that tells with whom or what the session is. The
 * account must still be active and of a role that may have a feed; sessions of another bureau than the
 * account's are left out.
 */
export const feedByToken = (tokenHash: string, today: LocalDate) =>
  calendarFeedReadStatement(
    tokenHash,
    rolesWith('calendarFeed.use'),
    instantAt(addDays(today, -daysBack), '00:00'),
    instantAt(addDays(today, daysAhead + 1), '00:00'),
  );
