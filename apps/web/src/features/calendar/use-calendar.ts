import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useMay } from '../../platform/access.js';
import { useMe } from '../../platform/sign-in.js';
import { joinedPeriod, type Scope, type ShownPeriod } from './calendar.presenter.js';
import { appointmentPeriod, calendarPeriod, tasksOfPeriod } from './queries.js';

/** The state of the answers that the calendar shows as one. */
export interface CalendarQueryState {
  /** Absent until all are there: half of the meetings would look like all of them, and a late line would move the rest. */
  data: ShownPeriod | undefined;
  error: Error | null;
  isPending: boolean;
  isPaused: boolean;
  refetch: () => void;
}

const none: readonly never[] = [];

/** The meetings of a period: sessions, and appointments for those who may read them; with the own ones the own tasks. */
export function useCalendar(
  question: Dto<'CalendarQuery'> | null,
  scope: Scope,
): CalendarQueryState {
  const me = useMe();
  const mayTasks = useMay('task.read') && scope === 'mine';
  const mayAppointments = useMay('appointment.read');
  const calendar = useQuery(calendarPeriod(question));
  const asked = useQuery(appointmentPeriod(mayAppointments ? question : null));
  const lines = useQuery(
    tasksOfPeriod(
      mayTasks && question ? { assigneeId: me.id, from: question.from, to: question.to } : null,
    ),
  );
  const sessions = calendar.data;
  const appointments = mayAppointments ? asked.data?.items : none;
  const tasks = mayTasks ? lines.data?.items : none;
  const data = useMemo(
    () => sessions && appointments && tasks && joinedPeriod(sessions, appointments, tasks),
    [sessions, appointments, tasks],
  );
  return {
    data,
    error: calendar.error ?? asked.error ?? lines.error,
    isPending: data === undefined,
    isPaused: calendar.isPaused || asked.isPaused || lines.isPaused,
    refetch: () => {
      const shown = [calendar, ...(mayAppointments ? [asked] : []), ...(mayTasks ? [lines] : [])];
      for (const query of shown) void query.refetch();
    },
  };
}
