import { todayKind } from '../kernel/today.js';

export const sessionsToday = {
  /** Sessions of today and tomorrow that the caller leads. */
  sessionAhead: todayKind({
    section: 'sessions',
    permission: 'session.read',
    target: 'session',
    by: 'record',
  }),
  /** Over, and without a register; of the whole bureau for the management. */
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
