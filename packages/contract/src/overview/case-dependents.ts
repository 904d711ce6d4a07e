/** Steps of a case that end what depends on it. */
export const endingSteps = ['close', 'suspend', 'transfer'] as const;
export type EndingStep = (typeof endingSteps)[number];

/**
 * What a step does to a record: the system ends it, or it stays as it is. A transfer ends enrolments and sessions
 * unless it decides otherwise.
 */
export type Fate = 'ends' | 'stays';

/** Open records that depend on a case, in the order of the screens, and what each step does to them. */
export const caseDependents = {
  safetyAlert: { close: 'stays', suspend: 'stays', transfer: 'stays' },
  assessmentDraft: { close: 'ends', suspend: 'stays', transfer: 'stays' },
  assessmentToApprove: { close: 'stays', suspend: 'stays', transfer: 'stays' },
  plan: { close: 'ends', suspend: 'stays', transfer: 'stays' },
  planDraft: { close: 'ends', suspend: 'stays', transfer: 'stays' },
  planInPreparation: { close: 'ends', suspend: 'stays', transfer: 'stays' },
  planGoal: { close: 'stays', suspend: 'stays', transfer: 'stays' },
  planItem: { close: 'stays', suspend: 'stays', transfer: 'stays' },
  enrolment: { close: 'ends', suspend: 'stays', transfer: 'ends' },
  individualSession: { close: 'ends', suspend: 'ends', transfer: 'ends' },
  appointment: { close: 'ends', suspend: 'ends', transfer: 'ends' },
  task: { close: 'ends', suspend: 'stays', transfer: 'stays' },
  referral: { close: 'ends', suspend: 'stays', transfer: 'stays' },
  referralDraft: { close: 'ends', suspend: 'stays', transfer: 'stays' },
  cardRequest: { close: 'ends', suspend: 'stays', transfer: 'stays' },
  issuedCard: { close: 'stays', suspend: 'stays', transfer: 'stays' },
} as const satisfies Record<string, Record<EndingStep, Fate>>;
export type CaseDependent = keyof typeof caseDependents;
export const caseDependentKinds = Object.keys(caseDependents) as CaseDependent[];
