import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { TaskLine } from '../../../domain/tasks.rules.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { read } from '../../../platform/data/queries.js';
import { useFormat } from '../../../platform/use-format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { MoveForm } from '../forms/move-form.js';
import { NewMeeting } from '../forms/new-meeting.js';
import {
  isAppointment,
  titleOf,
  type CalendarSession,
  type Meeting,
} from '../calendar.presenter.js';
import { calendarTexts } from '../calendar.texts.js';
import { AppointmentDetails } from './appointment-details.js';
import type { OpenedItem } from '../task-lines.presenter.js';
import { FeedSettings } from './feed-settings.js';
import { SessionDetails } from './session-details.js';
import { TaskDetails, TasksOfDay } from './task-details.js';

/** The dialog that is open over the calendar. Times are wall clocks. */
export type Asked =
  | OpenedItem
  | { kind: 'move'; id: string; start?: string; place?: string }
  | { kind: 'new'; start: string; place?: string; staffId?: string }
  | { kind: 'feed' };

interface CalendarDialogProps {
  asked: Asked | null;
  meetings: readonly Meeting[];
  tasks: readonly TaskLine[];
  onAsk: (asked: Asked) => void;
  onClose: () => void;
}

/** Shows the dialogs of the calendar; its content changes as the work goes on. */
export function CalendarDialog({ asked, meetings, tasks, onAsk, onClose }: CalendarDialogProps) {
  const t = useTexts(calendarTexts);
  const f = useFormat();
  const nameOf = usePersonName();
  const meeting = asked && 'id' in asked ? meetings.find(({ id }) => id === asked.id) : undefined;
  const [title, content] = contentOf();
  return (
    <Dialog open={asked !== null && content !== null} title={title} onClose={onClose}>
      {content}
    </Dialog>
  );

  function contentOf(): [string, ReactNode] {
    if (asked?.kind === 'feed') return [t('feed.title'), <FeedSettings key="feed" />];
    if (asked?.kind === 'new')
      return [t('new'), <NewMeeting key="new" asked={asked} onDone={onClose} />];
    if (asked?.kind === 'task') {
      const line = tasks.find(({ id }) => id === asked.id);
      return line ? [nameOf(line.beneficiary), <TaskDetails key="task" line={line} />] : ['', null];
    }
    if (asked?.kind === 'tasks') {
      const lines = tasks.filter(({ dueOn }) => dueOn === asked.day);
      return [
        t('tasks.day', { day: f.weekday(asked.day) }),
        <TasksOfDay key="tasks" lines={lines} onOpen={(id) => onAsk({ kind: 'task', id })} />,
      ];
    }
    if (!asked || !meeting) return ['', null];
    if (isAppointment(meeting))
      return [titleOf(meeting, f), <AppointmentDetails key="appointment" appointment={meeting} />];
    if (asked.kind === 'move')
      return [
        t('move.title', { name: titleOf(meeting, f) }),
        <Fresh key="move" session={meeting}>
          {(fresh) => <MoveForm asked={asked} session={fresh} onDone={onClose} />}
        </Fresh>,
      ];
    return [
      titleOf(meeting, f),
      <SessionDetails
        key="session"
        session={meeting}
        onMove={() => onAsk({ kind: 'move', id: meeting.id })}
      />,
    ];
  }
}

interface FreshProps {
  session: CalendarSession;
  children: (session: CalendarSession) => ReactNode;
}

/** Reads the session again: the calendar may have been open for a while. */
function Fresh({ session, children }: FreshProps) {
  const query = useQuery({ ...read('getSession', { id: session.id }), staleTime: 0 });
  return <QueryState query={query}>{(now) => children({ ...session, ...now })}</QueryState>;
}
