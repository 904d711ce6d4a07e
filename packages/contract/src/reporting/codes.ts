/** Closed sets of codes of this module, free of validators so that the portal can show them. */

/** What a report looks at: a day (`to`), a period (`from` to `to`, both included), or a cohort. */
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

/** From when the members of a cohort are followed. */
export const cohortIndexes = ['release', 'closure'] as const;
export type CohortIndex = (typeof cohortIndexes)[number];

/** What CSV and NDJSON hold: the figures, or the points of the curve. */
export const reportTables = ['figures', 'curve'] as const;
export type ReportTable = (typeof reportTables)[number];

/**
 * Why a figure lacks a number, or is to be read with care: `notApplicable` the denominator is 0;
 * `suppressed` a small count is protected; `smallBase` the denominator is too small for a share.
 */
export const figureMarks = ['notApplicable', 'suppressed', 'smallBase'] as const;
export type FigureMark = (typeof figureMarks)[number];

/** The class of records of which a dimension is not known; it is always shown. */
export const unknownClass = 'unknown';
