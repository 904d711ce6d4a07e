import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useMay } from '../../platform/access.js';
import { joinedPeriod, type ShownPeriod } from './calendar.presenter.js';
import { appointmentPeriod, calendarPeriod } from './queries.js';

/** The state of the two answers that the calendar shows as one. */
export interface CalendarQueryState {
  /** Absent until both are there: half of the meetings would look like all of them. */
  data: ShownPeriod | undefined;
  error: Error | null;
  isPending: boolean;
  isPaused: boolean;
  refetch: () => void;
}

const none: readonly Dto<'Appointment'>[] = [];

/** The meetings of a period: sessions, and appointments for those who may read them. */
export function useCalendar(question: Dto<'CalendarQuery'> | null): CalendarQueryState {
  const mayAppointments = useMay('appointment.read');
  const calendar = useQuery(calendarPeriod(question));
  const asked = useQuery(appointmentPeriod(mayAppointments ? question : null));
  const sessions = calendar.data;
  const appointments = mayAppointments ? asked.data?.items : none;
  const data = useMemo(
    () => sessions && appointments && joinedPeriod(sessions, appointments),
    [sessions, appointments],
  );
  return {
    data,
    error: calendar.error ?? asked.error,
    isPending: data === undefined,
    isPaused: calendar.isPaused || asked.isPaused,
    refetch: () => {
      for (const query of [calendar, ...(mayAppointments ? [asked] : [])]) void query.refetch();
    },
  };
}
