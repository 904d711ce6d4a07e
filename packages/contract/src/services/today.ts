import { todayKind } from '../kernel/today.js';

export const servicesToday = {
  /** A partner has not answered by the day on which it should have. */
  referralAnswerDue: todayKind({
    section: 'overdue',
    permission: 'referral.followUp',
    target: 'referral',
    by: 'record',
  }),
  /** What became of a referral at the partner: answered, delivered, come to nothing. */
  referralAnswered: todayKind({
    section: 'answers',
    permission: 'referral.send',
    target: 'referral',
    by: 'record',
  }),
} as const;
