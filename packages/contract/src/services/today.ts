import { caseworkers, management } from '../kernel/roles.js';
import { todayKind } from '../kernel/today.js';

export const servicesToday = {
  /** A partner has not answered by the day on which it should have. */
  referralAnswerDue: todayKind({
    section: 'overdue',
    roles: [...caseworkers, 'lawyer', ...management],
    target: 'referral',
    by: 'record',
  }),
  /** What became of a referral at the partner: answered, delivered, come to nothing. */
  referralAnswered: todayKind({
    section: 'answers',
    roles: [...caseworkers, 'lawyer'],
    target: 'referral',
    by: 'record',
  }),
} as const;
