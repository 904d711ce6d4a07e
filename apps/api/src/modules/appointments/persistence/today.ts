import { todayPart, type TodayLineRef } from '../../../platform/parts/today-part.js';

const detail = ({ id }: TodayLineRef) => `
  (
    select
      json_build_object(
        'appointmentKind', r.kind,
        'minutes', r.minutes,
        'place', r.place,
        'purpose', r.purpose
      )
    from
      appointment r
    where
      r.id = ${id}
  )`;

const select = 'select r.id, r.beneficiary_id as person_id, r.starts_at as due from appointment r';

/** Planned appointments of today and tomorrow that the actor has. */
const appointmentAhead = todayPart({
  kind: 'appointmentAhead',
  waiting: ({ actorId }) => `${select}
    where r.staff_id = ${actorId} and r.state = 'planned'
      and r.starts_at >= app.today()::timestamp at time zone app.zone()
      and r.starts_at < (app.today() + 2)::timestamp at time zone app.zone()`,
  detail,
});

/** Past appointments that nobody has recorded; for management those of the whole bureau. */
const appointmentToRecord = todayPart({
  kind: 'appointmentToRecord',
  waiting: ({ actorId, isManagement }) => `${select}
    where r.state = 'planned' and r.starts_at <= app.now() and r.starts_at + make_interval(mins => r.minutes) <= app.now()
      ${isManagement ? '' : `and r.staff_id = ${actorId}`}`,
  detail,
});

export const appointmentsToday = [appointmentAhead, appointmentToRecord];
