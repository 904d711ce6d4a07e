import { LocalizedText, listOf, PageQuery, pageOf } from '../kernel/common.dto.js';
import {
  CalendarDate,
  Decimal,
  Dictionary,
  Flag,
  Instant,
  ListOf,
  Nested,
  Nullable,
  Omittable,
  OneOf,
  OneOfList,
  Text,
  TextList,
  Integer,
} from '../kernel/fields.js';
import { cursorPattern } from '../kernel/formats.js';
import { byteOrderMarks, type ByteOrderMark } from '../platform/codes.js';
import {
  cohortIndexes,
  detailKinds,
  figureMarks,
  reportParameters,
  reportPeriods,
  reportTables,
  studyPolicies,
  type CohortIndex,
  type DetailKind,
  type FigureMark,
  type ReportParameter,
  type ReportPeriod,
  type ReportTable,
  type StudyPolicy,
} from './codes.js';

/** Labels `key:value`, separated by commas. A backslash takes the next character of a value as it is. */
const labelList = /^[A-Za-z][\w-]*:(?:[^,\\]|\\.)+(?:,[A-Za-z][\w-]*:(?:[^,\\]|\\.)+)*$/u;
const codeList = /^([A-Za-z][\w-]*(,[A-Za-z][\w-]*)*)?$/u;

/** Query of a report. A parameter that the report does not accept is rejected. */
export class ReportQuery {
  /** First day, included. By default a year before `to`; for a cohort no first day by default. */
  @Omittable() @CalendarDate() from?: string;
  /** Last day, included, or the reference day. By default today at the agency. */
  @Omittable() @CalendarDate() to?: string;
  @Omittable()
  @Text({
    min: 0,
    max: 200,
    pattern: codeList,
    problem: 'nameList',
    description: 'Dimensions, separated by commas; empty = the total only',
  })
  by?: string;
  @Omittable()
  @Text({
    max: 400,
    pattern: labelList,
    problem: 'labelPairs',
    description:
      'Labels that the members have, `key:value` separated by commas; all must hold. A comma or backslash within a value follows a backslash',
  })
  cohort?: string;
  @Omittable()
  @Text({
    max: 400,
    pattern: labelList,
    problem: 'labelPairs',
    description: 'Labels that no member has, written as in `cohort`',
  })
  exclude?: string;
  /** People with a label `study`: excluded by default, unless `cohort` or `splitBy` names `study`. */
  @Omittable() @OneOf(studyPolicies) studies?: StudyPolicy;
  @Omittable()
  @Text({
    max: 60,
    pattern: /^[A-Za-z][\w-]*$/u,
    problem: 'labelCode',
    description: 'Key of the label that splits the cohort into arms',
  })
  splitBy?: string;
  /** Days for which each member is followed, the last included; 365 by default. */
  @Omittable() @Integer({ min: 1, max: 3660 }) windowDays?: number;
  /** Start of the follow-up: release from prison, or closure of the case. */
  @Omittable() @OneOf(cohortIndexes) index?: CohortIndex;
  /** Content of CSV and NDJSON of a report with a curve; the figures by default. */
  @Omittable() @OneOf(reportTables) table?: ReportTable;
  /** Byte order mark before CSV: `bom`, `bom=true` or `bom=1`. */
  @Omittable() @OneOf(byteOrderMarks) bom?: ByteOrderMark;
}

export class ReportRowsQuery extends ReportQuery implements PageQuery {
  /** Rows per page of the JSON response: 1 to 200, 25 by default. CSV and NDJSON send the whole set. */
  @Omittable() @Integer({ min: 1, max: 200 }) limit?: number;
  @Omittable() @Text({ max: 500, pattern: cursorPattern, problem: 'cursor' }) cursor?: string;
}

/** A code with its titles. */
export class ReportTerm {
  @Text({ max: 60 }) code!: string;
  @Nested(() => LocalizedText) title!: LocalizedText;
}

/** A further number of a report. */
export class ReportDetail extends ReportTerm {
  /** A count of units, any other number, or a share from 0 to 1. */
  @OneOf(detailKinds) kind!: DetailKind;
}

export class ReportDefinition {
  @Text({ max: 60 }) code!: string;
  /** Number of the indicator in the Department's list. */
  @Text({ max: 10 }) indicator!: string;
  /** Version of the definition; raised whenever the same query would return another number. */
  @Integer({ min: 1 }) definitionVersion!: number;
  @Nested(() => LocalizedText) title!: LocalizedText;
  /** Counted unit: person, case, enrolment, session, referral. */
  @Nested(() => LocalizedText) unit!: LocalizedText;
  @Nested(() => LocalizedText) numerator!: LocalizedText;
  /** Denominator; null for a plain count. */
  @Nullable() @Nested(() => LocalizedText) denominator!: LocalizedText | null;
  @Nullable() @Nested(() => LocalizedText) note!: LocalizedText | null;
  @OneOf(reportPeriods) period!: ReportPeriod;
  /** True when the value is a share (0 to 1) of the denominator, false when it is a ratio or a count. */
  @Flag() share!: boolean;
  @ListOf(() => ReportTerm) dimensions!: ReportTerm[];
  /** Breakdown when `by` is absent. */
  @TextList() defaultBy!: string[];
  /** Further numbers besides numerator and denominator. */
  @ListOf(() => ReportDetail) details!: ReportDetail[];
  @OneOfList(reportParameters) parameters!: ReportParameter[];
  /** Whether the caller may read the rows behind the figures. */
  @Flag() rowsOffered!: boolean;
}

export class ReportDefinitionList extends listOf(() => ReportDefinition) {}

export class ReportPeriodBounds {
  @Nullable() @CalendarDate() from!: string | null;
  @CalendarDate() to!: string;
}

/** One cell of the breakdown, or the total. */
export class ReportFigure {
  @Dictionary({ type: 'string' }, 'Code of the class by dimension; empty for the total')
  dimensions!: Record<string, string>;
  @Nullable() @Integer({ min: 0 }) numerator!: number | null;
  /** Denominator; null for a plain count, and when suppressed. */
  @Nullable() @Integer({ min: 0 }) denominator!: number | null;
  /** Numerator by denominator, 4 decimals; the numerator itself for a plain count; null = see `mark`. */
  @Nullable() @Decimal() value!: number | null;
  @Dictionary({ type: ['number', 'null'] }, 'Further numbers by code, as in the definition')
  details!: Record<string, number | null>;
  @Nullable() @OneOf(figureMarks) mark!: FigureMark | null;
}

/** The classes that occur in the response, with their titles. */
export class ReportClass extends ReportTerm {
  @Text({ max: 60 }) dimension!: string;
}

export class SurvivalPoint {
  /** Days since the index date. */
  @Integer({ min: 0 }) day!: number;
  /** Persons followed and without the event just before the day; null when suppressed. */
  @Nullable() @Integer({ min: 0 }) atRisk!: number | null;
  @Nullable() @Integer({ min: 0 }) events!: number | null;
  @Nullable() @Integer({ min: 0 }) censored!: number | null;
  /** Estimated share without the event just after the day. */
  @Decimal({ min: 0, max: 1 }) survival!: number;
  /** 95 % confidence limits; null when survival is 0. */
  @Nullable() @Decimal({ min: 0, max: 1 }) lower!: number | null;
  @Nullable() @Decimal({ min: 0, max: 1 }) upper!: number | null;
}

/** Kaplan-Meier curve of one arm, or of the whole cohort. */
export class SurvivalCurve {
  @Dictionary({ type: 'string' }, 'Code of the class by dimension; empty for the whole cohort')
  dimensions!: Record<string, string>;
  @ListOf(() => SurvivalPoint, { max: 3700 }) points!: SurvivalPoint[];
}

/** The parameters of a cohort, those that were left out with their defaults. */
export class CohortQuestion {
  /** Labels that the members have; null for everybody. */
  @Nullable() @Text({ max: 400 }) cohort!: string | null;
  /** Labels that no member has; null when none is excluded. */
  @Nullable() @Text({ max: 400 }) exclude!: string | null;
  /** Whether people with a label `study` are members. */
  @OneOf(studyPolicies) studies!: StudyPolicy;
  /** Key of the label that splits the cohort into arms; null for one cohort. */
  @Nullable() @Text({ max: 60 }) splitBy!: string | null;
  /** Days for which each member is followed, the last included. */
  @Integer({ min: 1, max: 3660 }) windowDays!: number;
  /** Start of the follow-up. */
  @OneOf(cohortIndexes) index!: CohortIndex;
}

export class ReportFigures {
  @Text({ max: 60 }) code!: string;
  @Integer({ min: 1 }) definitionVersion!: number;
  /** Time of the count. */
  @Instant() asOf!: string;
  @Nested(() => ReportPeriodBounds) period!: ReportPeriodBounds;
  /** Whether the period ends after the day of the count, so that the numbers will still change. */
  @Flag() provisional!: boolean;
  /** Counted units without a row for the caller; absent where the caller gets no rows. */
  @Omittable() @Integer({ min: 0 }) notShown?: number;
  /** Parameters of the cohort; only for reports about a cohort. */
  @Omittable() @Nested(() => CohortQuestion) question?: CohortQuestion;
  @Nested(() => LocalizedText) unit!: LocalizedText;
  @TextList() by!: string[];
  @ListOf(() => ReportFigure, { max: 20000 }) rows!: ReportFigure[];
  @Nested(() => ReportFigure) total!: ReportFigure;
  @ListOf(() => ReportClass, { max: 5000 }) classes!: ReportClass[];
  /** Whether small counts are protected in this response. */
  @Flag() suppressed!: boolean;
  /** Curves; only for reports with a curve. */
  @Omittable() @ListOf(() => SurvivalCurve, { max: 200 }) curves?: SurvivalCurve[];
}

/** One counted unit, without data that identify the person. */
export class ReportRow {
  /** Pseudonym: the same person has the same one in every report of this installation. */
  @Text({ max: 60 }) person!: string;
  /** The day that places the unit in the period. */
  @CalendarDate() at!: string;
  @Dictionary({ type: 'string' }, 'Code of the class by dimension') dimensions!: Record<
    string,
    string
  >;
  @Dictionary({ type: ['number', 'boolean', 'string', 'null'] }, 'What the unit adds, by code')
  values!: Record<string, number | boolean | string | null>;
}

export class ReportRowPage extends pageOf(() => ReportRow) {
  /** True when the period ends after today: there will be more rows. */
  @Flag() provisional!: boolean;
  /** Counted units without a row: their people belong to other bureaus now. */
  @Integer({ min: 0 }) notShown!: number;
  /** Every parameter of a cohort; absent for other reports. */
  @Omittable() @Nested(() => CohortQuestion) question?: CohortQuestion;
}
