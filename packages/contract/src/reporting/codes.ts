/** Closed sets of codes of this module, free of validators so that the portal can show them. */

/** Time covered by a report: a day (`to`), a period (`from` to `to`, both included), or a cohort. */
export const reportPeriods = ['date', 'range', 'cohort'] as const;
export type ReportPeriod = (typeof reportPeriods)[number];

export const reportParameters = [
  'from',
  'to',
  'by',
  'cohort',
  'exclude',
  'studies',
  'splitBy',
  'windowDays',
  'index',
  'table',
] as const;
export type ReportParameter = (typeof reportParameters)[number];

/** Starts of the follow-up of a cohort's members. */
export const cohortIndexes = ['release', 'closure'] as const;
export type CohortIndex = (typeof cohortIndexes)[number];

/** Whether people of studies are members of a cohort that names no study. */
export const studyPolicies = ['excluded', 'included'] as const;
export type StudyPolicy = (typeof studyPolicies)[number];

/** Key of the label that makes a person a member of a study. */
export const studyLabel = 'study';

/** Content of CSV and NDJSON: the figures, or the points of the curve. */
export const reportTables = ['figures', 'curve'] as const;
export type ReportTable = (typeof reportTables)[number];

/**
 * Reasons why a figure has no number or needs care: `notApplicable` the denominator is 0; `suppressed` a
 * small count is protected; `smallBase` the denominator is too small for a share; `lostEarly` the follow-up of
 * members ended before the window, so that the share is too low and the estimate holds.
 */
export const figureMarks = ['notApplicable', 'suppressed', 'smallBase', 'lostEarly'] as const;
export type FigureMark = (typeof figureMarks)[number];

/** Kinds of further numbers: a count of units, any other number, a share from 0 to 1. */
export const detailKinds = ['count', 'number', 'share'] as const;
export type DetailKind = (typeof detailKinds)[number];

/** The class of records of which a dimension is not known; it is always shown. */
export const unknownClass = 'unknown';
