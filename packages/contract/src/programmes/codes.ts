/** Closed sets of codes of this module, free of validators so that the portal can show them. */

/** Audiences of a programme; `juvenile` and `adult` are rules, not only ages (domain.md 2.1). */
export const audiences = ['any', 'adult', 'juvenile'] as const;
export type Audience = (typeof audiences)[number];

/** Languages in which a programme can be delivered, ISO 639-1. */
export const programmeLanguages = ['ka', 'en', 'ru', 'az', 'hy'] as const;
export type ProgrammeLanguage = (typeof programmeLanguages)[number];

/** The eight points of a programme's approval file: domain.md, section 4. */
export const approvalCriteria = [
  'modelOfChange',
  'targetsLinkedToOffending',
  'effectiveMethods',
  'skillsTaught',
  'responsivity',
  'intensity',
  'continuity',
  'integrityAndEvaluation',
] as const;
export type ApprovalCriterion = (typeof approvalCriteria)[number];

/** Eligibility rules that a person may fail; an enrolment despite that needs a reason. */
export const eligibilityRules = ['audience', 'sex', 'riskLevel', 'language'] as const;
export type EligibilityRule = (typeof eligibilityRules)[number];

/** Conditions of a version's completion rule that may be unmet. */
export const completionConditions = [
  'sessionsHeld',
  'sessionsOutstanding',
  'minimumAttendance',
  'obligatorySessions',
  'postTest',
] as const;
export type CompletionCondition = (typeof completionConditions)[number];

/** What a caller may answer to sessions that overlap. */
export const clashAnswers = ['agreed'] as const;
export type ClashAnswer = (typeof clashAnswers)[number];
