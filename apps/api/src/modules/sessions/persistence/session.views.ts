import type { Dto } from '@gza/contract';
import type { Statement } from '../../../platform/db/database.js';
import { listStatement } from '../../../platform/db/keyset.js';
import { invalid } from '../../../platform/errors.js';
import { addDays, daysBetween } from '../../../platform/calendar/local-date.js';
import { programmeRefJson } from '../../programmes/index.js';
import { instantAt } from '../schedule.rules.js';

export const personJson = (alias: string) =>
  `json_build_object('id', ${alias}.id, 'givenName', ${alias}.given_name, 'familyName', ${alias}.family_name)`;

const sessionJson = `json_build_object('id', s.id, 'kind', s.kind, 'state', s.state, 'number', s.number,
  'startsAt', app.instant(s.starts_at), 'minutes', s.minutes, 'place', s.place, 'bureauId', s.bureau_id, 'programme', ${programmeRefJson('p')},
  'group', case when g.id is not null then json_build_object('id', g.id, 'name', g.name) end,
  'enrolment', case when b.id is not null then json_build_object('id', s.enrolment_id, 'beneficiary', ${personJson('b')}) end,
  'staff', case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end,
  'catchesUpId', s.catches_up_id, 'successorId', s.successor_id, 'reason', s.reason, 'heldAt', app.instant(s.held_at), 'version', s.version)`;

const from = `programme_session s join programme p on p.id = s.programme_id left join programme_group g on g.id = s.group_id
  left join beneficiary b on b.id = s.beneficiary_id left join user_account u on u.id = s.staff_id`;

export const sessionView = (id: string): Statement => ({
  name: 'session',
  text: `select ${sessionJson}::text as body, s.version, array_remove(array[s.beneficiary_id], null) as subjects from ${from} where s.id = $1`,
  values: [id],
});

export const sessionList = (query: Dto<'SessionListQuery'>): Statement =>
  listStatement({
    name: 'sessions',
    item: sessionJson,
    from,
    filters: [
      ['s.group_id = $', query.groupId],
      ['s.enrolment_id = $', query.enrolmentId],
      ['s.state = $', query.state],
    ],
    sort: { by: 's.starts_at', type: 'timestamptz', descending: true },
    id: 's.id',
    subject: 's.beneficiary_id',
    page: query,
  });

const wholeList = (name: string, where: string, values: readonly unknown[]): Statement => ({
  name,
  text: `
    select json_build_object('items', coalesce(json_agg(${sessionJson} order by s.starts_at, s.id), '[]'))::text as body,
      array_agg(s.beneficiary_id) filter (where s.beneficiary_id is not null) as subjects
    from ${from} where ${where}`,
  values,
});

/** The schedule of a group, first session first. */
export const groupSchedule = (groupId: string): Statement =>
  wholeList('group-schedule', 's.group_id = $1', [groupId]);

/** Longest period that a calendar shows, in days. */
const calendarDays = 92;

/** Sessions of a period: of a group, or of a member of staff in person or by the groups they lead. */
export function calendar(query: Dto<'CalendarQuery'>, ownId: string | null): Statement {
  const days = daysBetween(query.from, query.to);
  if (days < 0) throw invalid({ pointer: '/to', code: 'dateOrder', params: { other: query.from } });
  if (days >= calendarDays)
    throw invalid({ pointer: '/to', code: 'maximum', params: { limit: calendarDays } });
  const period = [instantAt(query.from, '00:00'), instantAt(addDays(query.to, 1), '00:00')];
  const within = 's.starts_at >= $1 and s.starts_at < $2';
  if (query.groupId && !query.staffId)
    return wholeList('calendar-group', `${within} and s.group_id = $3`, [...period, query.groupId]);
  return wholeList(
    'calendar-staff',
    `${within} and (s.staff_id = $3 or s.group_id in (select f.group_id from group_facilitator f where f.staff_id = $3))
     and ($4::uuid is null or s.group_id = $4)`,
    [...period, query.staffId ?? ownId, query.groupId ?? null],
  );
}
