import { copyableReferralStates, type ReferralState } from '@gza/contract';
import { addWorkingDays } from '../../platform/calendar/working-days.js';
import { localDateOf, type LocalDate } from '../../platform/calendar/local-date.js';

/** Working days that a partner has for its answer (domain.md 2.5). */
export const answerWorkingDays = 10;

/** The last day for the answer to a referral sent at an instant. */
export const answerDueOn = (sentAt: Date): LocalDate =>
  addWorkingDays(localDateOf(sentAt), answerWorkingDays);

/** A referral that came to nothing may be tried again. */
export const mayBeCopied = (state: ReferralState): boolean =>
  (copyableReferralStates as readonly ReferralState[]).includes(state);
