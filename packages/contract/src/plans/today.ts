import { todayKind } from '../kernel/today.js';

export const plansToday = {
  planReviewDue: todayKind({
    section: 'overdue',
    permission: 'case.lookAfter',
    target: 'personPlan',
    by: 'person',
  }),
  planToApprove: todayKind({
    section: 'approvals',
    permission: 'plan.approve',
    target: 'personPlan',
    by: 'person',
  }),
  /** Approved plan that lacks a signature which the caller gives or gathers. */
  planToSign: todayKind({
    section: 'signatures',
    permission: 'plan.sign',
    target: 'personPlan',
    by: 'person',
  }),
} as const;
