import { staff } from '../../accounts/published.js';
import { viewStatement } from '../../../platform/db/statement.js';

/**
 * SQL condition: the decree may change. A past day keeps its decree, except on the day on which the decree
 * was recorded.
 */
const changeable = `(d.on_day >= app.today() or (d.created_at at time zone 'Asia/Tbilisi')::date = app.today())`;

const decreeJson = `
  json_build_object(
    'id', d.id,
    'on', d.on_day,
    'kind', d.kind,
    'number', d.number,
    'decreedOn', d.decreed_on,
    'note', d.note,
    'changeable', ${changeable},
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
                json_build_object(
                  'on', h.on_day,
                  'name', json_build_object('ka', h.name_ka, 'en', h.name_en)
                )
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
