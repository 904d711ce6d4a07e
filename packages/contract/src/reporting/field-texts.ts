import type { FieldTexts } from '../kernel/field-texts.js';

/** Descriptions of the fields of reports. */
export const reportingTexts = {
  ReportQuery: {
    from: 'First day, included. By default a year before `to`; for a cohort no first day by default.',
    to: 'Last day, included, or the reference day. By default today at the agency.',
    by: 'Dimensions, separated by commas; empty = the total only. Bureau, region and risk level are those at the time of the event that is counted.',
    cohort:
      'Labels that the members have, `key:value` separated by commas; all must hold. A comma or a backslash within a value follows a backslash.',
    exclude: 'Labels that no member has, written as in `cohort`.',
    studies:
      'Whether people with a label `study` are members; excluded by default, unless `cohort` or `splitBy` names `study`.',
    splitBy: 'Key of the label that splits the cohort into arms.',
    windowDays: 'Days for which each member is followed, the last included; 365 by default.',
    index: 'Start of the follow-up: release from prison, or closure of the case.',
    table: 'Content of CSV and NDJSON of a report with a curve; the figures by default.',
    bom: 'Whether CSV begins with a byte order mark, by which Excel recognises UTF-8: `bom`, `bom=true` or `bom=1`. Without it there is none.',
  },
  ReportRowsQuery: {
    cursor:
      '`nextCursor` of the page before, for the same report and query; absent for the first page.',
    limit:
      'Rows of a page of the JSON answer: 1 to 200, 25 by default. CSV and NDJSON send the whole set.',
  },
  ReportTerm: {
    code: 'Code of the dimension, class or number, for programs.',
    title: 'What the code means, for people.',
  },
  ReportDetail: {
    kind: 'Whether the number is a count of units, any other number such as a median, or a share from 0 to 1.',
  },
  ReportDefinition: {
    code: 'Code of the report, part of its address.',
    indicator: "Number of the indicator in the Department's list.",
    definitionVersion:
      'Version of the definition; raised whenever the same query would return another number.',
    title: 'Name of the report.',
    unit: 'Counted unit: person, case, enrolment, session, referral.',
    numerator: 'What the numerator counts.',
    denominator: 'What the denominator counts; null for a plain count.',
    note: 'What a reader of the figure has to know; null without a note.',
    period: 'Whether the report counts on a day (`to`), in a period, or follows a cohort.',
    share:
      'True when the value is a share (0 to 1) of the denominator, false when it is a ratio or a count.',
    dimensions: 'Dimensions by which the figure can be broken down, for `by`.',
    defaultBy: 'Breakdown when `by` is absent.',
    details: 'Further numbers besides numerator and denominator.',
    parameters: 'Parameters that the report accepts; any other is refused.',
    rowsOffered: 'Whether the caller may read the rows behind the figures.',
  },
  ReportDefinitionList: { $noun: 'a definition' },
  CohortQuestion: {
    cohort: 'Labels that the members have, as asked; null for everybody.',
    exclude: 'Labels that no member has, as asked; null when none is excluded.',
    studies: 'Whether people with a label `study` were members.',
    splitBy: 'Key of the label that splits the cohort into arms; null for one cohort.',
    windowDays: 'Days for which each member was followed, the last included.',
    index: 'Start of the follow-up: release from prison, or closure of the case.',
  },
  ReportPeriodBounds: {
    from: 'First day that was counted; null for a reference day, or a cohort without a first day.',
    to: 'Last day that was counted, or the reference day.',
  },
  ReportFigure: {
    dimensions: 'Code of the class by dimension; empty for the total.',
    numerator: 'Number of counted units; null when suppressed.',
    denominator: 'Denominator; null for a plain count, and when suppressed.',
    value:
      'Numerator by denominator, 4 decimals; the numerator itself for a plain count; null = see `mark`.',
    details: 'Further numbers by code, as in the definition.',
    mark: 'Why the value is missing or needs care; null for an ordinary figure.',
  },
  ReportClass: { dimension: 'Dimension to which the class belongs.' },
  SurvivalPoint: {
    day: 'Days since the index date.',
    atRisk: 'Persons followed and without the event just before the day; null when suppressed.',
    events: 'Persons with the event on the day; null when suppressed.',
    censored: 'Persons whose follow-up ended without the event on the day; null when suppressed.',
    survival: 'Estimated share without the event just after the day.',
    lower: 'Lower 95 % confidence limit of the share; null when survival is 0.',
    upper: 'Upper 95 % confidence limit of the share; null when survival is 0.',
  },
  SurvivalCurve: {
    dimensions: 'Code of the class by dimension; empty for the whole cohort.',
    points: 'Points of the curve, by day; between two points the share stays.',
  },
  ReportFigures: {
    code: 'Code of the report that was calculated.',
    definitionVersion: 'Version of the definition by which it was counted.',
    asOf: 'Time of the count.',
    period: 'Days that were counted.',
    provisional:
      'Whether the period ends after the day of the count, so that the numbers will still change.',
    question: 'Parameters of the cohort, with their defaults; only for reports about a cohort.',
    unit: 'Counted unit.',
    by: 'Dimensions of the breakdown, in the order of the columns.',
    rows: 'Figures of the classes, in the order of the dimensions.',
    total: 'Figure of all units together.',
    classes: 'The classes that occur in the answer, with their titles.',
    suppressed: 'Whether small counts are protected in this answer.',
    notShown:
      'Counted units that have no row, because their people belong to other bureaus now, whose records the caller cannot open. Absent where the caller gets no rows of the report.',
    curves: 'Kaplan-Meier curves; only for reports with a curve.',
  },
  ReportRow: {
    person:
      'Pseudonym: the same person has the same one in every report of this installation, and another elsewhere.',
    at: 'The day that places the unit in the period.',
    dimensions: 'Code of the class by dimension.',
    values: 'What the unit adds, by code.',
  },
  ReportRowPage: {
    $noun: 'a counted unit',
    notShown:
      'Counted units without a row, because their people belong to other bureaus now, whose records the caller cannot open. Rows and this number together are the figure.',
    provisional: 'Whether the period ends after today, so that there will be more rows.',
    question: 'Parameters of the cohort, with their defaults; only for reports about a cohort.',
  },
} as const satisfies FieldTexts;
