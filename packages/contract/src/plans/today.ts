import { caseworkers, management } from '../kernel/roles.js';
import { todayKind } from '../kernel/today.js';

export const plansToday = {
  planReviewDue: todayKind({
    section: 'overdue',
    roles: [...caseworkers, ...management],
    target: 'personPlan',
    by: 'person',
  }),
  planToApprove: todayKind({
    section: 'approvals',
    roles: management,
    target: 'personPlan',
    by: 'person',
  }),
  /** Approved, and lacks a signature which the caller gives or gathers. */
  planToSign: todayKind({
    section: 'signatures',
    roles: ['socialWorker', 'probationOfficer'],
    target: 'personPlan',
    by: 'person',
  }),
} as const;
