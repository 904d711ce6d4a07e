import { todayPart } from '../../../../platform/parts/today-part.js';
import { staff } from '../../../accounts/published.js';
import { staffJson } from '../../../workforce/index.js';

/** Days for which many searches of a day are told. */
const daysTold = 14;

const dayOf = (instant: string): string => `(${instant} at time zone app.zone())::date`;

/** Condition: the search `d` is of the person and the day of the line. */
const ofTheDay = `d.actor_id = latest.actor_id and ${dayOf('d.at')} = ${dayOf('latest.at')}`;

/**
 * Days on which somebody had to give a reason for a search of other bureaus: one line for each person and day,
 * with the id of the last such search.
 */
const duplicateSearches = todayPart({
  kind: 'duplicateSearches',
  waiting: ({ actorId }) => `
    select
      (
        array_agg(
          d.id
          order by
            d.at desc
        )
      ) [1] as id,
      null::uuid as person_id,
      max(d.at) as due
    from
      duplicate_search d
    where
      d.reason is not null
      and d.at > app.now() - interval '${daysTold} days'
      and d.actor_id <> ${actorId}
    group by
      d.actor_id,
      ${dayOf('d.at')}`,
  detail: ({ id }) => `
    (
      select
        json_build_object(
          'worker', ${staffJson('u')},
          'searches', (
            select
              count(*)
            from
              duplicate_search d
            where
              ${ofTheDay}
          ),
          'people', (
            select
              count(distinct p.id)
            from
              duplicate_search d
              cross join lateral unnest(d.people) p (id)
            where
              ${ofTheDay}
          ),
          'reasons', (
            select
              json_agg(
                r.reason
                order by
                  r.at desc
              )
            from
              (
                select
                  d.reason,
                  max(d.at) as at
                from
                  duplicate_search d
                where
                  ${ofTheDay}
                  and d.reason is not null
                group by
                  d.reason
                order by
                  max(d.at) desc
                limit
                  3
              ) r
          )
        )
      from
        duplicate_search latest
        join ${staff} u on u.id = latest.actor_id
      where
        latest.id = ${id}
    )`,
});

export const peopleToday = [duplicateSearches];
