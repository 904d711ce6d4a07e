/**
 * What the day of a member of staff holds of sessions. Parts of another module's statement, over `$1`,
 * the actor, and `$2`, whether they answer for whole bureaus.
 */

const item = `json_build_object('id', s.id, 'kind', s.kind, 'state', s.state, 'startsAt', app.instant(s.starts_at), 'minutes', s.minutes, 'place', s.place,
  'programmeId', s.programme_id, 'group', case when g.id is not null then json_build_object('id', g.id, 'name', g.name) end,
  'person', case when b.id is not null then json_build_object('id', b.id, 'givenName', b.given_name, 'familyName', b.family_name) end)`;

const select = `select b.id as subject, s.id as item_id, s.starts_at as sort, ${item} as item
  from programme_session s left join programme_group g on g.id = s.group_id left join beneficiary b on b.id = s.beneficiary_id`;

const mine = `(s.staff_id = $1 or s.group_id in (select f.group_id from group_facilitator f where f.staff_id = $1))`;

/** Sessions of today and tomorrow that one leads. */
export const sessionsOfTheDay = `${select}
  where ${mine} and s.state in ('scheduled', 'held')
    and s.starts_at >= app.today()::timestamp at time zone 'Asia/Tbilisi'
    and s.starts_at < (app.today() + 2)::timestamp at time zone 'Asia/Tbilisi'`;

/** Sessions that are over and have no register yet; of the whole bureau for those who answer for it. */
export const sessionsToRecord = `${select}
  where s.state = 'scheduled' and s.starts_at < app.now() and s.starts_at + make_interval(mins => s.minutes) <= app.now()
    and ($2 or ${mine})`;
