/** Parts of other modules' statements, over the alias of a beneficiary. The policies hide what the actor may not see. */

/** The last 20 sessions with a mark, newest first. */
export const recentAttendanceOf = (alias: string): string => `(
  select coalesce(json_agg(json_build_object('sessionId', r.session_id, 'programmeId', s.programme_id, 'startsAt', app.instant(r.session_at), 'mark', r.mark)
    order by r.session_at desc), '[]')
  from (select a.session_id, a.session_at, a.mark from attendance a where a.beneficiary_id = ${alias}.id order by a.session_at desc limit 20) r
  join programme_session s on s.id = r.session_id)`;

/** When the person last came to a session. */
export const lastAttendedOf = (alias: string): string =>
  `(select max(a.session_at) from attendance a where a.beneficiary_id = ${alias}.id and a.mark in ('present', 'late', 'leftEarly'))`;

/** The next session that the person is expected at: an individual one, or one of a group they are in. */
const next = (alias: string, what: string) => `(
  select ${what}
  from enrolment e join programme_session s on (s.enrolment_id = e.id or s.group_id = e.group_id)
  where e.beneficiary_id = ${alias}.id and e.state in ('enrolled', 'started') and s.state = 'scheduled' and s.starts_at >= app.now()
  order by s.starts_at, s.id limit 1)`;

export const nextSessionOf = (alias: string): string =>
  next(
    alias,
    `json_build_object('sessionId', s.id, 'programmeId', s.programme_id, 'startsAt', app.instant(s.starts_at))`,
  );
export const nextSessionAtOf = (alias: string): string => next(alias, 's.starts_at');
