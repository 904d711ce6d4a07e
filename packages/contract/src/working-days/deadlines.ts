import type { Localized } from '../kernel/problem.js';

/**
 * A deadline of the product: its length, its unit, the day from which it runs, the column that stores it, and
 * its source. `workingDays` follow the working-day calendar; `days` and `months` are calendar units. A
 * deadline is the last day on which the work is in time: it is late from the day after.
 *
 * The steps for a new one are in docs/how-to/add-a-deadline.md.
 */
export interface DeadlineRule {
  readonly name: Localized;
  readonly length: number;
  readonly unit: 'workingDays' | 'days' | 'months';
  /** The day from which it runs. That day itself is not counted, unless the rule includes it. */
  readonly from: string;
  readonly includesFirstDay?: true;
  /** The column that stores it: `table.column`. */
  readonly storedIn: string;
  readonly source: string;
}

const periods = 'domain.md 2.5, periods';

export const deadlines = {
  firstContact: {
    name: { ka: 'პირველი კონტაქტი', en: 'First contact' },
    length: 5,
    unit: 'workingDays',
    from: 'the day on which the case was opened',
    storedIn: 'rehabilitation_case.first_contact_due_on',
    source: periods,
  },
  firstAssessment: {
    name: { ka: 'პირველადი შეფასება', en: 'First assessment' },
    length: 15,
    unit: 'workingDays',
    from: 'the day on which the case was opened',
    storedIn: 'rehabilitation_case.assessment_due_on',
    source: periods,
  },
  reassessmentLow: {
    name: { ka: 'ხელახალი შეფასება, დაბალი დონე', en: 'Reassessment, low level' },
    length: 12,
    unit: 'months',
    from: 'the day of the approved assessment',
    storedIn: 'assessment.reassess_due_on',
    source: periods,
  },
  reassessmentMedium: {
    name: { ka: 'ხელახალი შეფასება, საშუალო დონე', en: 'Reassessment, medium level' },
    length: 6,
    unit: 'months',
    from: 'the day of the approved assessment',
    storedIn: 'assessment.reassess_due_on',
    source: periods,
  },
  reassessmentHigh: {
    name: { ka: 'ხელახალი შეფასება, მაღალი დონე', en: 'Reassessment, high and very high level' },
    length: 3,
    unit: 'months',
    from: 'the day of the approved assessment',
    storedIn: 'assessment.reassess_due_on',
    source: periods,
  },
  planReview: {
    name: { ka: 'გეგმის გადახედვა', en: 'Plan review' },
    length: 3,
    unit: 'months',
    from: 'the day on which the plan came into force or was last reviewed',
    storedIn: 'plan.review_due',
    source: periods,
  },
  referralAnswer: {
    name: { ka: 'პასუხი გადამისამართებაზე', en: 'Answer to a referral' },
    length: 10,
    unit: 'workingDays',
    from: 'the day on which the referral was sent',
    storedIn: 'referral.answer_due_on',
    source: periods,
  },
  registerCorrection: {
    name: { ka: 'დასწრების შესწორება', en: 'Correction of a register' },
    length: 5,
    unit: 'workingDays',
    from: 'the day of the session',
    storedIn: 'programme_session.register_due_on',
    source: periods,
  },
  directoryVerification: {
    name: { ka: 'შეთავაზების გადამოწმება', en: 'Verification of a directory entry' },
    length: 6,
    unit: 'months',
    from: 'the day of the verification',
    includesFirstDay: true,
    storedIn: 'directory_entry.expires_on',
    source: periods,
  },
} as const satisfies Record<string, DeadlineRule>;

export type DeadlineCode = keyof typeof deadlines;
