import { staff } from '../../accounts/published.js';
import { viewStatement } from '../../../platform/db/statement.js';

/**
 * SQL condition: a decree or a holiday may change. A past day keeps it, except on the day on which it was
 * recorded.
 */
const notPassed = (alias: string): string =>
  `(${alias}.on_day >= app.today() or (${alias}.created_at at time zone app.zone())::date = app.today())`;

const decreeJson = `
  json_build_object(
    'id', d.id,
    'on', d.on_day,
    'kind', d.kind,
    'number', d.number,
    'decreedOn', d.decreed_on,
    'note', d.note,
    'changeable', ${notPassed('d')},
    'recordedBy', case
      when u.id is not null then json_build_object('id', u.id, 'name', u.name)
    end,
    'recordedAt', app.instant(d.created_at),
    'version', d.version
  )`;
const from = `day_off_decree d left join ${staff} u on u.id = d.recorded_by`;

export const decreeView = viewStatement({
  name: 'day-off-decree',
  params: ['uuid'],
  text: `
    select
      ${decreeJson}::text as body,
      d.version
    from
      ${from}
    where
      d.id = $1`,
});

const holidayJson = `
  json_build_object(
    'id', h.id,
    'on', h.on_day,
    'name', json_build_object('ka', h.name_ka, 'en', h.name_en),
    'source', h.source,
    'changeable', h.source = 'agency'
    and ${notPassed('h')},
    'version', h.version
  )`;

export const holidayView = viewStatement({
  name: 'public-holiday',
  params: ['uuid'],
  text: `
    select
      ${holidayJson}::text as body,
      h.version
    from
      public_holiday h
    where
      h.id = $1`,
});

export const workingDaysOfYear = viewStatement({
  name: 'working-days-year',
  params: ['int'],
  text: `
    select
      json_build_object(
        'year', $1::int,
        'workingDays', (
          select
            count(*)
          from
            calendar_day c
          where
            c.working
            and c.on_day between y.first and y.last
        ),
        'holidays', (
          select
            coalesce(
              json_agg(
                ${holidayJson}
                order by
                  h.on_day
              ),
              '[]'
            )
          from
            public_holiday h
          where
            h.on_day between y.first and y.last
        ),
        'decrees', (
          select
            coalesce(
              json_agg(
                ${decreeJson}
                order by
                  d.on_day
              ),
              '[]'
            )
          from
            ${from}
          where
            d.on_day between y.first and y.last
        )
      )::text as body
    from
      (
        select
          make_date($1::int, 1, 1) as first,
          make_date($1::int, 12, 31) as last
      ) y`,
});
