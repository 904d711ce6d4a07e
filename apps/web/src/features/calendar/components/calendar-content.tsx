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
  meetingIdOf,
  rowsOf,
  shownOf,
  type CalendarState,
  type ShownPeriod,
} from '../calendar.presenter.js';
import { useBookable } from '../forms/new-meeting.js';
import { calendarTexts } from '../calendar.texts.js';
import type { CalendarQueryState } from '../use-calendar.js';
import type { ChangeState } from '../use-calendar-state.js';
import { headItems, openedBy } from '../task-lines.presenter.js';
import { useMeetingLabels } from '../use-meeting-labels.js';
import { useTaskLabels } from '../use-task-labels.js';
import { Agenda } from './agenda.js';
import type { Asked } from './calendar-dialog.js';

interface ContentProps {
  state: CalendarState;
  change: ChangeState;
  onAsk: (asked: Asked) => void;
}

interface CalendarContentProps extends ContentProps {
  /** Null while a choice is missing. */
  query: CalendarQueryState | null;
}

export function CalendarContent({ query, ...props }: CalendarContentProps) {
  if (query === null) return <MissingChoice {...props} />;
  return (
    <QueryState query={query} lines={14}>
      {(period) => <Filled {...props} period={period} />}
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

function Filled({ state, change, onAsk, period }: ContentProps & { period: ShownPeriod }) {
  const t = useTexts(calendarTexts);
  const f = useFormat();
  const labels = useMeetingLabels();
  const now = useNow();
  const mayMove = useMay('session.schedule');
  const mayCreate = useBookable().length > 0;
  const { scope, view, off } = state;
  const meetings = useMemo(() => shownOf(period.meetings, { scope, off }), [period, scope, off]);
  const inRows = view === 'day' && scope !== 'mine' && meetings.length > 0;
  const items = useMemo(
    () => itemsOf(meetings, labels, { now, scope, mayMove, inRows }),
    [meetings, labels, now, scope, mayMove, inRows],
  );
  const taskLabel = useTaskLabels();
  const daysOff = Object.fromEntries(period.holidays.map(({ on, name }) => [on, f.text(name)]));
  // A day alone tells above the schedule that it is off.
  const heads = headItems(period.tasks, view === 'day' ? {} : daysOff, taskLabel);
  const rows = inRows
    ? rowsOf(meetings, scope, scope === 'rooms' ? t('noPlace') : t('noLeader'), f)
    : undefined;
  if (view === 'list')
    return (
      <Agenda
        scope={scope}
        meetings={meetings}
        tasks={period.tasks}
        holidays={period.holidays}
        onAsk={onAsk}
      />
    );
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
          items={[...heads, ...items]}
          daysOff={view === 'day' ? {} : daysOff}
          {...(rows && { rows })}
          onOpen={(id) => onAsk(openedBy(id))}
          onMove={(id, start, rowId) =>
            onAsk({
              kind: 'move',
              id: meetingIdOf(id),
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
