import { todayKind } from '../kernel/today.js';

export const sessionsToday = {
  /** Session of today or tomorrow that the caller leads. */
  sessionAhead: todayKind({
    section: 'sessions',
    permission: 'session.read',
    target: 'session',
    by: 'record',
  }),
  /** Past session without a register; for management those of the whole bureau. */
  sessionToRecord: todayKind({
    section: 'toRecord',
    permission: 'session.read',
    target: 'session',
    by: 'record',
  }),
  /** An unexcused absence of the last two weeks. */
  absence: todayKind({
    section: 'absences',
    permission: 'absence.followUp',
    target: 'personAttendance',
    by: 'person',
  }),
} as const;
