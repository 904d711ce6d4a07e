import type { Dto } from '@gza/contract';
import { viewFamily, type StatementParts } from '../../../platform/db/statement.js';
import { calendarWhere } from '../../sessions/index.js';
import { appointmentFrom, appointmentItem } from './appointment.views.js';

type Query = Dto<'AppointmentCalendarQuery'>;

function calendarParts(query: Query, ownId: string | null): StatementParts {
  const own = query.bureauId ? null : ownId;
  const { values, where, name } = calendarWhere(query, 'r.starts_at', [
    ['r.bureau_id = $', query.bureauId],
    ['r.place = $', query.place],
    ['r.staff_id = $', query.staffId ?? own],
  ]);
  return {
    name: `appointment-calendar-${name}`,
    text: `
      select
        json_build_object(
          'from', $1::date,
          'to', $2::date,
          'items', coalesce(
            json_agg(
              ${appointmentItem}
              order by
                r.starts_at,
                r.id
            ),
            '[]'
          )
        )::text as body,
        array_agg(r.beneficiary_id) as subjects
      from
        ${appointmentFrom}
      where
        ${where}`,
    values,
  };
}

/** Appointments of a period: the reader's own unless the query names a colleague or a bureau. */
export const appointmentCalendar = viewFamily({
  build: calendarParts,
  samples: () => [
    [{ from: '2026-01-01', to: '2026-01-02' }, ''],
    [
      {
        from: '2026-01-01',
        to: '2026-01-02',
        bureauId: 'sample',
        place: 'sample',
        staffId: 'sample',
      },
      null,
    ],
  ],
});
