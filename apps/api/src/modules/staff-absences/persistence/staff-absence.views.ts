import type { Dto } from '@gza/contract';
import { listOf } from '../../../platform/db/keyset.js';
import { viewStatement } from '../../../platform/db/statement.js';
import { staff } from '../../accounts/published.js';
import { appointments } from '../../appointments/published.js';
import { sessionsLed } from '../../sessions/published.js';
import { tasks } from '../../tasks/published.js';
import { staffJson } from '../../workforce/index.js';
import { deputyAvailable } from './deputies.js';

const from = `
  staff_absence r
  join ${staff} u on u.id = r.staff_id
  join ${staff} m on m.id = r.recorded_by
  left join ${staff} d on d.id = r.deputy_id`;

/** The first of the days that are left. */
const firstDay = 'greatest(r.from_on, app.today())';
const withinDays = (day: string): string => `${day} between ${firstDay} and r.until_on`;
const dayOf = (instant: string): string => `(${instant} at time zone app.zone())::date`;

const work = `
  json_build_object(
    'appointments', (
      select
        count(*)
      from
        ${appointments} a
      where
        a.staff_id = r.staff_id
        and a.state = 'planned'
        and ${withinDays(dayOf('a.starts_at'))}
    ),
    'sessions', (
      select
        count(*)
      from
        ${sessionsLed('r.staff_id')} s
      where
        s.state = 'scheduled'
        and ${withinDays(dayOf('s.starts_at'))}
    ),
    'tasks', (
      select
        count(*)
      from
        ${tasks} t
      where
        t.assignee_id = r.staff_id
        and t.state = 'open'
        and t.due_on <= r.until_on
        and r.until_on >= app.today()
    )
  )`;

const item = `
  json_build_object(
    'id', r.id,
    'state', r.state,
    'colleague', ${staffJson('u')},
    'bureauId', r.bureau_id,
    'fromOn', r.from_on,
    'untilOn', r.until_on,
    'deputy', ${staffJson('d')},
    'deputyUnavailable', r.state = 'recorded'
    and r.until_on >= app.today()
    and r.deputy_id is not null
    and ${deputyAvailable('r', 'd', firstDay)} is not true,
    'work', ${work},
    'recordedBy', ${staffJson('m')},
    'version', r.version
  )`;

export const staffAbsenceView = viewStatement({
  name: 'staff-absence',
  params: ['uuid'],
  text: `
    select
      ${item}::text as body,
      r.version
    from
      ${from}
    where
      r.id = $1`,
});

/** Absences that are not cancelled, by their first day. */
export const staffAbsenceList = listOf((query: Dto<'StaffAbsenceListQuery'>) => ({
  name: 'staff-absences',
  item,
  from,
  filters: [
    ['r.state = $', 'recorded'],
    ['r.bureau_id = $', query.bureauId],
    ['r.staff_id = $', query.staffId],
    ['$ between r.from_on and r.until_on', query.on],
    ['r.until_on >= $', query.from],
  ],
  sort: { by: 'r.from_on', type: 'date' },
  id: 'r.id',
  page: query,
}));
