import { hasPermission } from '@gza/contract';
import { todayPart } from '../../../platform/parts/today-part.js';
import { staff } from '../../accounts/published.js';
import { staffJson } from '../../workforce/index.js';
import { absentOn, deputyAvailable } from './deputies.js';

const detail = ({ id }: { readonly id: string }): string => `
  (
    select
      json_build_object(
        'colleague', ${staffJson('u')},
        'fromOn', r.from_on,
        'activeDeputy', case
          when ${deputyAvailable('r', 'd', 'app.today()')} then ${staffJson('d')}
        end,
        'version', r.version
      )
    from
      staff_absence r
      join ${staff} u on u.id = r.staff_id
      left join ${staff} d on d.id = r.deputy_id
    where
      r.id = ${id}
  )`;

const absentToday = `
  select
    r.id,
    null::uuid as person_id,
    r.until_on as due
  from
    staff_absence r
  where
    ${absentOn('r', 'app.today()')}`;

/** Colleagues who are absent today: those for whom the actor is the deputy, and for a supervisor all of the bureau. */
const colleagueAbsent = todayPart({
  kind: 'colleagueAbsent',
  waiting: ({ actorId, role }) => `${absentToday}
    and r.staff_id <> ${actorId}
    and ${hasPermission(role, 'staffAbsence.manage') ? 'true' : `r.deputy_id = ${actorId}`}`,
  detail,
});

/** The actor is recorded as absent today. */
const ownAbsence = todayPart({
  kind: 'ownAbsence',
  waiting: ({ actorId }) => `${absentToday}
    and r.staff_id = ${actorId}`,
  detail,
});

export const staffAbsencesToday = [colleagueAbsent, ownAbsence];
