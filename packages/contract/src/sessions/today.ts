import { caseworkers, management } from '../kernel/roles.js';
import { todayKind } from '../kernel/today.js';

const leaders = [...caseworkers, 'facilitator', 'clinicalSupervisor', ...management] as const;

export const sessionsToday = {
  /** Sessions of today and tomorrow that the caller leads. */
  sessionAhead: todayKind({
    section: 'sessions',
    roles: leaders,
    target: 'session',
    by: 'record',
  }),
  /** Over, and without a register; of the whole bureau for the management. */
  sessionToRecord: todayKind({
    section: 'toRecord',
    roles: leaders,
    target: 'session',
    by: 'record',
  }),
  /** An unexcused absence of the last two weeks. */
  absence: todayKind({
    section: 'absences',
    roles: ['socialWorker', 'probationOfficer'],
    target: 'personAttendance',
    by: 'person',
  }),
} as const;
