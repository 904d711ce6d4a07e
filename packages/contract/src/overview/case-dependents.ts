/** Steps of a case that end what depends on it. */
export const endingSteps = ['close', 'suspend'] as const;
export type EndingStep = (typeof endingSteps)[number];

/** What a step does to a record: the system ends it, or it stays as it is. */
export type Fate = 'ends' | 'stays';

/** Open records that depend on a case, in the order of the screens, and what each step does to them. */
export const caseDependents = {
  safetyAlert: { close: 'stays', suspend: 'stays' },
  assessmentDraft: { close: 'ends', suspend: 'stays' },
  assessmentToApprove: { close: 'stays', suspend: 'stays' },
  plan: { close: 'ends', suspend: 'stays' },
  planDraft: { close: 'ends', suspend: 'stays' },
  planInPreparation: { close: 'ends', suspend: 'stays' },
  planGoal: { close: 'stays', suspend: 'stays' },
  planItem: { close: 'stays', suspend: 'stays' },
  enrolment: { close: 'ends', suspend: 'stays' },
  individualSession: { close: 'ends', suspend: 'ends' },
  referral: { close: 'ends', suspend: 'stays' },
  referralDraft: { close: 'ends', suspend: 'stays' },
  cardRequest: { close: 'ends', suspend: 'stays' },
  issuedCard: { close: 'stays', suspend: 'stays' },
} as const satisfies Record<string, Record<EndingStep, Fate>>;
export type CaseDependent = keyof typeof caseDependents;
export const caseDependentKinds = Object.keys(caseDependents) as CaseDependent[];
