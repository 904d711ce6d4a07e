import type { Dto } from '@gza/contract';

/** Whether a case has a closing to write about: one that was decided, or one that is proposed. */
export const hasClosing = ({
  state,
  closureReason,
}: Pick<Dto<'Case'>, 'state' | 'closureReason'>): boolean =>
  closureReason !== null && (state === 'closed' || state === 'closingReview');

/** The last plan of a case that was in force. */
export const lastPlanOf = <Plan extends Pick<Dto<'PlanListItem'>, 'number' | 'activatedAt'>>(
  plans: readonly Plan[],
): Plan | undefined =>
  plans
    .filter(({ activatedAt }) => activatedAt !== null)
    .toSorted((one, other) => other.number - one.number)[0];

/** Enrolments of the case in which the person took a place, in the order in which they began. */
export const enrolmentsOf = (
  caseId: string,
  enrolments: readonly Dto<'Enrolment'>[],
): Dto<'Enrolment'>[] =>
  enrolments
    .filter((one) => one.caseId === caseId && one.enrolledOn !== null)
    .toSorted((one, other) => (one.enrolledOn ?? '').localeCompare(other.enrolledOn ?? ''));

/** Referrals of the case that a partner has received, in the order in which they were sent. */
export const referralsOf = (
  caseId: string,
  referrals: readonly Dto<'Referral'>[],
): Dto<'Referral'>[] =>
  referrals
    .filter((one) => one.caseId === caseId && one.sentAt !== null)
    .toSorted((one, other) => (one.sentAt ?? '').localeCompare(other.sentAt ?? ''));

/** Outcomes of the case, without those recorded in error, oldest first. */
export const outcomesOf = (caseId: string, outcomes: readonly Dto<'Outcome'>[]): Dto<'Outcome'>[] =>
  outcomes
    .filter((one) => one.caseId === caseId && one.enteredInErrorAt === null)
    .toSorted((one, other) => one.occurredOn.localeCompare(other.occurredOn));
