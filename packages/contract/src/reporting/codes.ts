/** Closed sets of codes of this module, free of validators so that the portal can show them. */

/** Time covered by a report: a day (`to`), a period (`from` to `to`, both included), or a cohort. */
export const reportPeriods = ['date', 'range', 'cohort'] as const;
export type ReportPeriod = (typeof reportPeriods)[number];

export const reportParameters = [
  'from',
  'to',
  'by',
  'cohort',
  'splitBy',
  'windowDays',
  'index',
  'table',
] as const;
export type ReportParameter = (typeof reportParameters)[number];

/** Starts of the follow-up of a cohort's members. */
export const cohortIndexes = ['release', 'closure'] as const;
export type CohortIndex = (typeof cohortIndexes)[number];

/** Content of CSV and NDJSON: the figures, or the points of the curve. */
export const reportTables = ['figures', 'curve'] as const;
export type ReportTable = (typeof reportTables)[number];

/**
 * Reasons why a figure has no number or needs care: `notApplicable` the denominator is 0; `suppressed` a
 * small count is protected; `smallBase` the denominator is too small for a share.
 */
export const figureMarks = ['notApplicable', 'suppressed', 'smallBase'] as const;
export type FigureMark = (typeof figureMarks)[number];

/** The class of records of which a dimension is not known; it is always shown. */
export const unknownClass = 'unknown';
