import { viewStatement } from '../../../platform/db/statement.js';

const visitJson = `
  json_build_object(
    'id', v.id,
    'referralId', v.referral_id,
    'visitedOn', v.visited_on,
    'mark', v.mark,
    'note', v.note,
    'createdAt', app.instant(v.created_at),
    'version', v.version
  )`;

export const visitView = viewStatement({
  name: 'referral-visit',
  params: ['uuid'],
  text: `
    select
      ${visitJson}::text as body,
      v.version,
      array[v.beneficiary_id] as subjects
    from
      referral_visit v
    where
      v.id = $1`,
});

/** View of the days of a referral that the caller may see, latest first. */
export const visitsOf = viewStatement({
  name: 'referral-visits',
  params: ['uuid'],
  text: `
    select
      json_build_object(
        'items', coalesce(
          (
            select
              json_agg(
                ${visitJson}
                order by
                  v.visited_on desc
              )
            from
              referral_visit v
            where
              v.referral_id = r.id
          ),
          '[]'
        )
      )::text as body,
      array[r.beneficiary_id] as subjects
    from
      referral r
    where
      r.id = $1`,
});
