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

/**
 * Unexcused absences of the last two weeks: to officers those from mandatory programmes (domain.md,
 * section 5: notice of missed mandatory sessions), to case managers those of their cases.
 */
export const absencesOfLate = `
  select b.id as subject, a.session_id as item_id, -extract(epoch from a.session_at) as sort,
    json_build_object('id', a.session_id, 'person', json_build_object('id', b.id, 'givenName', b.given_name, 'familyName', b.family_name),
      'programmeId', e.programme_id, 'mandatory', a.mandatory, 'at', app.instant(a.session_at)) as item
  from attendance a join enrolment e on e.id = a.enrolment_id join beneficiary b on b.id = a.beneficiary_id
    join rehabilitation_case c on c.id = e.case_id
  where a.mark = 'absentUnexcused' and a.session_at > app.now() - interval '14 days'
    and case when $3 = 'probationOfficer' then a.mandatory else c.case_manager_id = $1 end`;
