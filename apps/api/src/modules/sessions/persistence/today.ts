import {
  todayPart,
  type TodayActor,
  type TodayLineRef,
} from '../../../platform/parts/today-part.js';
import { enrolments, groupFacilitators, programmeGroups } from '../../programmes/published.js';
import { cases } from '../../beneficiaries/published.js';

const detail = ({ id }: TodayLineRef) => `
  (
    select
      json_build_object(
        'sessionKind', s.kind,
        'state', s.state,
        'minutes', s.minutes,
        'place', s.place,
        'programmeId', s.programme_id,
        'group', case
          when g.id is not null then json_build_object('id', g.id, 'name', g.name)
        end
      )
    from
      programme_session s
      left join ${programmeGroups} g on g.id = s.group_id
    where
      s.id = ${id}
  )`;

const select =
  'select s.id, s.beneficiary_id as person_id, s.starts_at as due from programme_session s';

/** Sessions that the actor leads: two selects, each of which an index gives in its order. */
const ledBy = ({ actorId }: TodayActor, which: string) => `
  ${select}
  where s.staff_id = ${actorId} and ${which}
  union all
  ${select}
  where s.staff_id is null
    and s.group_id in (select f.group_id from ${groupFacilitators} f where f.staff_id = ${actorId})
    and ${which}`;

/** Sessions of today and tomorrow that the actor leads. */
const sessionAhead = todayPart({
  kind: 'sessionAhead',
  waiting: (actor) =>
    ledBy(
      actor,
      `s.state in ('scheduled', 'held')
      and s.starts_at >= app.today()::timestamp at time zone app.zone()
      and s.starts_at < (app.today() + 2)::timestamp at time zone app.zone()`,
    ),
  detail,
});

/** Past sessions without a register; for management those of the whole bureau. */
const sessionToRecord = todayPart({
  kind: 'sessionToRecord',
  waiting: (actor) => {
    const past = `s.state = 'scheduled' and s.starts_at < app.now()
      and s.starts_at + make_interval(mins => s.minutes) <= app.now()`;
    return actor.isManagement ? `${select} where ${past}` : ledBy(actor, past);
  },
  detail,
});

/**
 * Unexcused absences of the last two weeks: to officers those from mandatory programmes (domain.md,
 * section 5: notice of missed mandatory sessions), to case managers those of their cases.
 */
const absence = todayPart({
  kind: 'absence',
  waiting: ({ actorId, role }) => `
    select
      a.session_id as id,
      a.beneficiary_id as person_id,
      a.session_at as due
    from
      attendance a
      join ${enrolments} e on e.id = a.enrolment_id
      join ${cases} c on c.id = e.case_id
    where
      a.mark = 'absentUnexcused'
      and a.session_at > app.now() - interval '14 days'
      and ${role === 'probationOfficer' ? 'a.mandatory' : `c.case_manager_id = ${actorId}`}`,
  detail: ({ id, personId }) => `
    (
      select
        json_build_object('programmeId', e.programme_id, 'mandatory', a.mandatory)
      from
        attendance a
        join ${enrolments} e on e.id = a.enrolment_id
      where
        a.session_id = ${id}
        and a.beneficiary_id = ${personId}
      limit
        1
    )`,
});

export const sessionsToday = [sessionAhead, sessionToRecord, absence];
