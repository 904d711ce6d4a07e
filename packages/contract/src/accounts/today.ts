import { todayKind } from '../kernel/today.js';

export const accountsToday = {
  /** Invitation that somebody used to set the password of an account. */
  invitationUsed: todayKind({
    section: 'accounts',
    permission: 'user.notice',
    target: 'home',
    by: 'record',
  }),
} as const;
