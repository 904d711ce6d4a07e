import type { Dto } from '@gza/contract';
import { everyPage, read } from '../../platform/data/queries.js';

export const calendarPeriod = (query: Dto<'CalendarQuery'> | null) => ({
  ...read('getCalendar', { query: query ?? { from: '', to: '' } }),
  enabled: query !== null,
});

export const appointmentPeriod = (query: Dto<'AppointmentCalendarQuery'> | null) => ({
  ...read('getAppointmentCalendar', { query: query ?? { from: '', to: '' } }),
  enabled: query !== null,
});

/** What a colleague has to do in a period. */
export const tasksOfPeriod = (query: { assigneeId: string; from: string; to: string } | null) => ({
  ...everyPage('listTasks', { query: query ?? {} }),
  enabled: query !== null,
});

export const enrolmentsOf = (beneficiaryId: string) => ({
  ...everyPage('listEnrolments', { query: { beneficiaryId } }),
  enabled: beneficiaryId !== '',
});
