/** Closed sets of codes of this module, free of validators so that the portal can show them. */

/**
 * Audience by the rules that apply to the person, not only by age: a juvenile who turns 18 stays juvenile.
 */
export const assessmentAudiences = ['adult', 'juvenile'] as const;
export type AssessmentAudience = (typeof assessmentAudiences)[number];

/**
 * Status of a version. Only an active version may be used for a new assessment; its cases must have passed.
 */
export const instrumentStatuses = ['draft', 'active', 'retired'] as const;
export type InstrumentStatus = (typeof instrumentStatuses)[number];

export const validationStatuses = ['published', 'notStatisticallyValidated'] as const;
export type ValidationStatus = (typeof validationStatuses)[number];

export const translationStatuses = ['original', 'official', 'backTranslated', 'working'] as const;
export type FormTranslationStatus = (typeof translationStatuses)[number];

export const formItemTypes = [
  'choice',
  'multiChoice',
  'integer',
  'text',
  'boolean',
  'date',
] as const;
export type FormItemType = (typeof formItemTypes)[number];

export const conditionOperators = ['answered', 'equals', 'notEquals', 'atLeast', 'atMost'] as const;
export type FormConditionOperator = (typeof conditionOperators)[number];

/** Severity: `immediate` concerns somebody's safety; `attention` requires a question in person. */
export const alertSeverities = ['immediate', 'attention'] as const;
export type AlertSeverity = (typeof alertSeverities)[number];

/** Classes of change beyond measurement error (Jacobson and Truax). */
export const reliableChanges = ['improved', 'deteriorated', 'noReliableChange'] as const;
export type ReliableChangeCode = (typeof reliableChanges)[number];

/** Reasons why two results cannot be compared. */
export const notComparableReasons = [
  'differentForm',
  'differentVersion',
  'unknownScale',
  'scoreMissing',
] as const;
export type NotComparableReason = (typeof notComparableReasons)[number];

/** Steps of an assessment, for its history. */
export const assessmentSteps = [
  'create',
  'complete',
  'approve',
  'return',
  'reopen',
  'discard',
  'supersede',
  'amend',
] as const;
export type AssessmentStepCode = (typeof assessmentSteps)[number];
