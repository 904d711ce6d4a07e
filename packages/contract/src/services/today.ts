import { todayKind } from '../kernel/today.js';

export const servicesToday = {
  /** Referral that a partner has not answered by its last day. */
  referralAnswerDue: todayKind({
    section: 'overdue',
    permission: 'referral.followUp',
    target: 'referral',
    by: 'record',
  }),
  /** Referral that the partner answered, delivered or ended without success. */
  referralAnswered: todayKind({
    section: 'answers',
    permission: 'referral.send',
    target: 'referral',
    by: 'record',
  }),
  /** Open referral to a partner that was deactivated: somebody withdraws it or finds another partner. */
  referralPartnerInactive: todayKind({
    section: 'overdue',
    permission: 'referral.followUp',
    target: 'referral',
    by: 'record',
  }),
} as const;
