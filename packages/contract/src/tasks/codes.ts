/**
 * Rules by which something has to be done for a person: each is read from the records that it is about, so it ends with them.
 * `postponable` rules can be moved to a later day with a reason; of the others somebody is told until they are over.
 */
export const taskRules = {
  firstContactDue: { postponable: true },
  assessmentDue: { postponable: true },
  reassessmentDue: { postponable: true },
  planReviewDue: { postponable: true },
  silentCase: { postponable: true },
  documentExpiring: { postponable: true },
  familyContactDue: { postponable: true },
  involvementEnding: { postponable: true },
  aftercareDue: { postponable: true },
  safetyAlert: { postponable: false },
  caseWithoutManager: { postponable: false },
  visitBeforeRelease: { postponable: true },
  firstMeetingAfterRelease: { postponable: true },
} as const satisfies Record<string, { readonly postponable: boolean }>;
export type TaskRule = keyof typeof taskRules;
export const taskRuleNames = Object.keys(taskRules) as TaskRule[];

/** What somebody records of a rule: that it was moved to a later day, or an attempt of the aftercare. */
export const taskStepKinds = ['postponed', 'attempt'] as const;
export type TaskStepKind = (typeof taskStepKinds)[number];
