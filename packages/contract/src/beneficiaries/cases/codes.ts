/** Reasons why the person is a beneficiary: domain.md, section 2.3. */
export const caseCategories = [
  'probationerMandatory',
  'probationerVoluntary',
  'formerPrisoner',
  'preRelease',
  'diversion',
  'juvenileReferral',
  'familyMember',
  'excludedPerson',
] as const;
export type CaseCategory = (typeof caseCategories)[number];

/**
 * Categories of people outside sentence and release. The Department takes them on by their own
 * application, and the ground is written down (docs/glossary.md, "excluded person").
 */
export const groundedCategories = ['excludedPerson'] as const satisfies readonly CaseCategory[];

export const closureReasons = [
  'goalsMet',
  'sentenceEnded',
  'withdrewConsent',
  'lostContact',
  'newImprisonment',
  'transferredAgency',
  'movedAbroad',
  'died',
  'openedInError',
] as const;
export type ClosureReason = (typeof closureReasons)[number];

/** Why the assignment of a case manager ended. */
export const assignmentEnds = [
  'reassigned',
  'managerLeft',
  'managerMoved',
  'managerRoleChanged',
  'transferred',
  'closed',
] as const;
export type AssignmentEnd = (typeof assignmentEnds)[number];

/** What a transfer does to an open enrolment. */
export const transferDecisions = ['transferOut', 'keep'] as const;
export type TransferDecision = (typeof transferDecisions)[number];

/** What a transfer does to the individual sessions ahead of the enrolments that go on. */
export const transferSessions = ['cancel', 'keep'] as const;
export type TransferSessions = (typeof transferSessions)[number];

/** Closure reasons that success rates exclude, and after which no aftercare is asked for. */
export const neutralClosureReasons = [
  'transferredAgency',
  'movedAbroad',
  'died',
  'openedInError',
] as const satisfies readonly ClosureReason[];

/** Closure reasons that an open immediate alert does not block. */
export const closureReasonsDespiteAlerts = [
  'died',
  'openedInError',
] as const satisfies readonly ClosureReason[];

/** Categories whose work requires a legal basis instead of consent (domain.md 2.5). */
export const mandatoryCategories = [
  'probationerMandatory',
] as const satisfies readonly CaseCategory[];
