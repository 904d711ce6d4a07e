import { rolesWith } from '@gza/contract';
import { addDays, type LocalDate } from '../../../platform/calendar/local-date.js';
import { instantAt } from '../schedule.rules.js';
import { ledBy } from './led-by.js';
import { viewStatement } from '../../../platform/db/statement.js';
import { staff } from '../../accounts/published.js';
import { appointments } from '../../appointments/published.js';

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

const columns = (alias: string): string =>
  ['id', 'kind', 'state', 'starts_at', 'minutes', 'place', 'version', 'updated_at']
    .map((column) => `${alias}.${column}`)
    .join(', ');

/** SQL condition: a meeting falls into the period, and into the bureaus of the account `u`. */
const inFeed = (alias: string): string =>
  `${alias}.starts_at >= $3 and ${alias}.starts_at < $4 and (${alias}.bureau_id = u.bureau_id or u.role = 'head')`;

const calendarFeedReadStatement = viewStatement({
  name: 'calendar-feed-read',
  params: ['text', 'text[]', 'timestamptz', 'timestamptz'],
  text: `
    select
      json_build_object(
        'language', f.language,
        'meetings', coalesce(
          (
            select
              json_agg(
                json_build_object(
                  'id', e.id,
                  'kind', e.kind,
                  'state', e.state,
                  'startsAt', app.instant(e.starts_at),
                  'minutes', e.minutes,
                  'place', e.place,
                  'version', e.version,
                  'changedAt', app.instant(e.updated_at)
                )
                order by
                  e.starts_at,
                  e.id
              )
            from
              (
                select
                  ${columns('s')}
                from
                  programme_session s
                where
                  ${inFeed('s')}
                  and ${ledBy('u.id')}
                union all
                select
                  ${columns('a')}
                from
                  ${appointments} a
                where
                  ${inFeed('a')}
                  and a.staff_id = u.id
              ) e
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
 * Statement of a feed by its token. It shows neither the person nor the programme of a meeting. The account
 * must be active and of a role that may have a feed; meetings of bureaus other than the account's are left
 * out, except for a head.
 */
export const feedByToken = (tokenHash: string, today: LocalDate) =>
  calendarFeedReadStatement(
    tokenHash,
    rolesWith('calendarFeed.use'),
    instantAt(addDays(today, -daysBack), '00:00'),
    instantAt(addDays(today, daysAhead + 1), '00:00'),
  );
