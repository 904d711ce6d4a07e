import { todayKind } from '../kernel/today.js';

export const appointmentsToday = {
  /** Appointment of today or tomorrow that the caller has. */
  appointmentAhead: todayKind({
    section: 'sessions',
    permission: 'appointment.read',
    target: 'appointment',
    by: 'record',
  }),
  /** Past appointment that nobody has recorded; for management those of the whole bureau. */
  appointmentToRecord: todayKind({
    section: 'toRecord',
    permission: 'appointment.read',
    target: 'appointment',
    by: 'record',
  }),
} as const;
