import type { Dto } from '@gza/contract';
import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useMay } from '../../../platform/access.js';
import { wallClock } from '../../../platform/days.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { useNow } from '../../../platform/use-now.js';
import { Button } from '../../../ui/navigation/button.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { Schedule } from '../../../ui/dates/schedule.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import {
  itemsOf,
  rowsOf,
  sessionIdOf,
  isActive,
  type CalendarState,
} from '../calendar.presenter.js';
import { calendarTexts } from '../calendar.texts.js';
import type { ChangeState } from '../use-calendar-state.js';
import { useSessionLabels } from '../use-session-labels.js';
import { Agenda } from './agenda.js';
import type { Asked } from './calendar-dialog.js';

interface ContentProps {
  state: CalendarState;
  change: ChangeState;
  onAsk: (asked: Asked) => void;
}

interface CalendarContentProps extends ContentProps {
  /** Null while a choice is missing. */
  query: UseQueryResult<Dto<'Calendar'>> | null;
}

export function CalendarContent({ query, ...props }: CalendarContentProps) {
  if (query === null) return <MissingChoice {...props} />;
  return (
    <QueryState query={query} lines={14}>
      {(calendar) => <Filled {...props} calendar={calendar} />}
    </QueryState>
  );
}

/** Shows which choice is missing before the calendar can be shown. */
function MissingChoice({ state, change }: ContentProps) {
  const t = useTexts(calendarTexts);
  const month = state.view === 'month';
  const title = state.scope === 'rooms' ? t('choose.roomsTitle') : t('choose.teamTitle');
  return (
    <Panel>
      <EmptyState
        title={month ? title : t('choose.bureau')}
        text={month ? t('choose.text') : t('choose.bureauText')}
        action={
          month ? (
            <Button onClick={() => change({ view: 'week' })}>{t('choose.week')}</Button>
          ) : null
        }
      />
    </Panel>
  );
}

function Filled({ state, change, onAsk, calendar }: ContentProps & { calendar: Dto<'Calendar'> }) {
  const t = useTexts(calendarTexts);
  const f = useFormat();
  const labels = useSessionLabels();
  const now = useNow();
  const mayMove = useMay('session.schedule');
  const mayCreate = useMay('session.schedule');
  const { scope, view, off } = state;
  const sessions = useMemo(
    () => calendar.items.filter((session) => off || isActive(session)),
    [calendar, off],
  );
  const inRows = view === 'day' && scope !== 'mine' && sessions.length > 0;
  const items = useMemo(
    () => itemsOf(sessions, labels, { now, scope, mayMove, inRows }),
    [sessions, labels, now, scope, mayMove, inRows],
  );
  const daysOff = Object.fromEntries(calendar.holidays.map(({ on, name }) => [on, f.text(name)]));
  const rows = inRows
    ? rowsOf(sessions, scope, scope === 'rooms' ? t('noPlace') : t('noLeader'), f)
    : undefined;
  if (view === 'list')
    return <Agenda scope={scope} sessions={sessions} holidays={calendar.holidays} onAsk={onAsk} />;
  return (
    <Stack gap={8}>
      {view === 'day' && daysOff[state.date] ? (
        <Notice tone="info" title={t('holiday', { name: daysOff[state.date] ?? '' })} />
      ) : null}
      <Panel flush>
        <Schedule
          view={view}
          date={state.date}
          now={wallClock(now)}
          items={items}
          daysOff={view === 'day' ? {} : daysOff}
          {...(rows && { rows })}
          onOpen={(id) => onAsk({ kind: 'session', id: sessionIdOf(id) })}
          onMove={(id, start, rowId) =>
            onAsk({
              kind: 'move',
              id: sessionIdOf(id),
              start,
              ...(scope === 'rooms' && rowId !== undefined && { place: rowId }),
            })
          }
          {...(mayCreate && {
            onEmpty: (start: string, rowId?: string) =>
              onAsk({
                kind: 'new',
                start,
                ...(scope === 'rooms' && rowId && { place: rowId }),
                ...(scope === 'team' && rowId && { staffId: rowId }),
              }),
          })}
          onDay={(date) => change({ date, view: 'day' })}
        />
      </Panel>
      {mayMove ? <Muted small>{t('hint')}</Muted> : null}
    </Stack>
  );
}
