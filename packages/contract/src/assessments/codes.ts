/** Closed sets of codes of this module, free of validators so that the portal can show them. */

/** Whose rules the person is under, not only how old: a juvenile who turns 18 stays juvenile. */
export const assessmentAudiences = ['adult', 'juvenile'] as const;
export type AssessmentAudience = (typeof assessmentAudiences)[number];

/** Only an active version may be used for a new assessment; its cases must have passed. */
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

/** `immediate`: somebody's safety; `attention`: to be asked about in person. */
export const alertSeverities = ['immediate', 'attention'] as const;
export type AlertSeverity = (typeof alertSeverities)[number];

/** Change beyond measurement error (Jacobson and Truax). */
export const reliableChanges = ['improved', 'deteriorated', 'noReliableChange'] as const;
export type ReliableChangeCode = (typeof reliableChanges)[number];

/** Why two results cannot be set against each other. */
export const notComparableReasons = [
  'differentForm',
  'differentVersion',
  'unknownScale',
  'scoreMissing',
] as const;
export type NotComparableReason = (typeof notComparableReasons)[number];

/** What happened to an assessment, for its history. */
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
