import type { Dto } from '@gza/contract';
import { addDays, daysBetween } from '../../../platform/calendar/local-date.js';
import { viewFamily, type StatementParts } from '../../../platform/db/statement.js';
import { invalid } from '../../../platform/errors.js';
import { instantAt } from '../schedule.rules.js';
import { sessionFields, sessionFrom } from './session.views.js';
import { groupFacilitators } from '../../programmes/published.js';
import { ledBy } from './led-by.js';
import { staff } from '../../accounts/published.js';
import { staffJson } from '../../workforce/index.js';

/** Longest period of a calendar, in days; limited because a whole bureau may have many sessions. */
const calendarDays = 92;
const bureauDays = 7;

/** SQL of the leaders of the session: its own one, or otherwise the facilitators of its group. */
const leaders = `case when g.id is not null and s.staff_id is null then coalesce((
    select json_agg(${staffJson('l')} order by l.name, l.id)
    from ${groupFacilitators} f join ${staff} l on l.id = f.staff_id where f.group_id = g.id), '[]')
  when u.id is not null then json_build_array(${staffJson('u')}) else '[]' end`;

const item = `json_build_object(${sessionFields}, 'leaders', ${leaders})`;

/** Period and scope of a calendar, of sessions or of appointments. */
type CalendarScope = Pick<Dto<'CalendarQuery'>, 'from' | 'to' | 'bureauId' | 'staffId' | 'place'>;
type Filters = readonly (readonly [condition: string, value: unknown])[];

/** Refuses a period that is too long for what it asks for, and a place without its bureau. */
function checkPeriod({ from, to, bureauId, staffId, place }: CalendarScope): void {
  const most = bureauId && !staffId && !place ? bureauDays : calendarDays;
  if (daysBetween(from, to) >= most)
    throw invalid({ pointer: '/to', code: 'maximum', params: { limit: most } });
  if (place && !bureauId) throw invalid({ pointer: '/bureauId', code: 'required' });
}

/**
 * The condition of a calendar: the meetings of its period, and those of the filters that are set, each a condition with
 * `$` for its value. `$1` and `$2` are the first and the last day. Each set of filters has a text of its own, and so a
 * name. Throws `invalid-request` for a period that is too long.
 */
export function calendarWhere(
  query: CalendarScope,
  startsAt: string,
  filters: Filters,
): { readonly values: unknown[]; readonly where: string; readonly name: string } {
  checkPeriod(query);
  const { from, to } = query;
  const values: unknown[] = [
    from,
    to,
    instantAt(from, '00:00'),
    instantAt(addDays(to, 1), '00:00'),
  ];
  const where = filters.flatMap(([condition, value]) => {
    if (!value) return [];
    const parameter = `$${values.push(value)}`;
    return [condition.replaceAll('$', () => parameter)];
  });
  return {
    values,
    where: [`${startsAt} >= $3`, `${startsAt} < $4`, ...where].join(' and '),
    name: filters.map(([, value]) => (value ? 1 : 0)).join(''),
  };
}

function calendarParts(query: Dto<'CalendarQuery'>, ownId: string | null): StatementParts {
  const own = !query.groupId && !query.bureauId ? ownId : null;
  const { values, where, name } = calendarWhere(query, 's.starts_at', [
    ['s.bureau_id = $', query.bureauId],
    ['s.group_id = $', query.groupId],
    ['s.place = $', query.place],
    [ledBy('$'), query.staffId ?? own],
  ]);
  return {
    name: `calendar-${name}`,
    text: `
      select
        json_build_object(
          'from', $1::date,
          'to', $2::date,
          'items', coalesce(
            json_agg(
              ${item}
              order by
                s.starts_at,
                s.id
            ) filter (
              where
                s.id is not null
            ),
            '[]'
          ),
          'holidays', app.days_off($1::date, $2::date)
        )::text as body,
        array_agg(s.beneficiary_id) filter (
          where
            s.beneficiary_id is not null
        ) as subjects
      from
        ${sessionFrom}
      where
        ${where}`,
    values,
  };
}

/** Sessions of a period: the reader's own unless the query names a colleague, a group or a bureau. */
export const calendar = viewFamily({
  build: calendarParts,
  samples: () => [
    [{ from: '2026-01-01', to: '2026-01-02' }, ''],
    [
      {
        from: '2026-01-01',
        to: '2026-01-02',
        bureauId: 'sample',
        groupId: 'sample',
        place: 'sample',
        staffId: 'sample',
      },
      null,
    ],
  ],
});
