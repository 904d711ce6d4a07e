import { todayKind } from '../kernel/today.js';

export const staffAbsencesToday = {
  /** Colleague who is absent today, to who stands in, and to the supervisor of the bureau. */
  colleagueAbsent: todayKind({
    section: 'colleagues',
    permission: 'staffAbsence.deputise',
    target: 'colleagueDay',
    by: 'record',
  }),
  /** The absence of the caller, who is at work all the same. */
  ownAbsence: todayKind({
    section: 'colleagues',
    permission: 'staffAbsence.deputise',
    target: 'staffAbsences',
    by: 'record',
  }),
} as const;
