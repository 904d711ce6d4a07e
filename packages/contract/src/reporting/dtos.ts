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
import {
  cohortIndexes,
  figureMarks,
  reportParameters,
  reportPeriods,
  reportTables,
  type CohortIndex,
  type FigureMark,
  type ReportParameter,
  type ReportPeriod,
  type ReportTable,
} from './codes.js';

const codeList = /^([A-Za-z][\w-]*(,[A-Za-z][\w-]*)*)?$/u;

/** What a report is asked. A parameter that the report does not take is refused. */
export class ReportQuery {
  /** First day, included. A year before `to` unless told; a cohort has no first day unless told. */
  @Omittable() @CalendarDate() from?: string;
  /** Last day, included, or the reference day. Today in Tbilisi unless told. */
  @Omittable() @CalendarDate() to?: string;
  @Omittable()
  @Text({
    min: 0,
    max: 200,
    pattern: codeList,
    description: 'Dimensions, separated by commas; empty = the total only',
  })
  by?: string;
  @Omittable()
  @Text({
    max: 400,
    pattern: /^[A-Za-z][\w-]*:[^,:]+(,[A-Za-z][\w-]*:[^,:]+)*$/u,
    description: 'Labels that the members have, `key:value` separated by commas; all must hold',
  })
  cohort?: string;
  @Omittable()
  @Text({
    max: 60,
    pattern: /^[A-Za-z][\w-]*$/u,
    description: 'Key of the label that splits the cohort into arms',
  })
  splitBy?: string;
  /** Days that each member is followed, the last included; 365 unless told. */
  @Omittable() @Integer({ min: 1, max: 3660 }) windowDays?: number;
  /** From when members are followed: release from prison, or closure of the case. */
  @Omittable() @OneOf(cohortIndexes) index?: CohortIndex;
  /** What CSV and NDJSON hold of a report with a curve; the figures unless told. */
  @Omittable() @OneOf(reportTables) table?: ReportTable;
}

export class ReportRowsQuery extends ReportQuery implements PageQuery {
  /** Rows a page of the JSON answer: 1 to 200, 25 unless told. CSV and NDJSON send the whole set. */
  @Omittable() @Integer({ min: 1, max: 200 }) limit?: number;
  @Omittable() @Text({ max: 500, pattern: /^[\w-]+$/u }) cursor?: string;
}

/** A code with its titles. */
export class ReportTerm {
  @Text({ max: 60 }) code!: string;
  @Nested(() => LocalizedText) title!: LocalizedText;
}

export class ReportDefinition {
  @Text({ max: 60 }) code!: string;
  /** Number of the indicator in the Department's list. */
  @Text({ max: 10 }) indicator!: string;
  /** Raised whenever the same question would get another number. */
  @Integer({ min: 1 }) definitionVersion!: number;
  @Nested(() => LocalizedText) title!: LocalizedText;
  /** What is counted: person, case, enrolment, session, referral. */
  @Nested(() => LocalizedText) unit!: LocalizedText;
  @Nested(() => LocalizedText) numerator!: LocalizedText;
  /** Null for a plain count. */
  @Nullable() @Nested(() => LocalizedText) denominator!: LocalizedText | null;
  @Nullable() @Nested(() => LocalizedText) note!: LocalizedText | null;
  @OneOf(reportPeriods) period!: ReportPeriod;
  /** True when the value is a share (0 to 1) of the denominator, false when it is a ratio or a count. */
  @Flag() share!: boolean;
  @ListOf(() => ReportTerm) dimensions!: ReportTerm[];
  /** Breakdown when `by` is not given. */
  @TextList() defaultBy!: string[];
  /** Further numbers beside numerator and denominator. */
  @ListOf(() => ReportTerm) details!: ReportTerm[];
  @OneOfList(reportParameters) parameters!: ReportParameter[];
  /** Whether the caller may have the rows behind the figures. */
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
  /** Null for a plain count, and when suppressed. */
  @Nullable() @Integer({ min: 0 }) denominator!: number | null;
  /** Numerator by denominator, 4 decimals; the numerator itself for a plain count; null = see `mark`. */
  @Nullable() @Decimal() value!: number | null;
  @Dictionary({ type: ['number', 'null'] }, 'Further numbers by code, as in the definition')
  details!: Record<string, number | null>;
  @Nullable() @OneOf(figureMarks) mark!: FigureMark | null;
}

/** The classes that occur in the answer, with their titles. */
export class ReportClass extends ReportTerm {
  @Text({ max: 60 }) dimension!: string;
}

export class SurvivalPoint {
  /** Days since the index date. */
  @Integer({ min: 0 }) day!: number;
  /** Still followed and without the event just before the day; null when suppressed. */
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

export class ReportFigures {
  @Text({ max: 60 }) code!: string;
  @Integer({ min: 1 }) definitionVersion!: number;
  /** The moment the figures were counted. */
  @Instant() asOf!: string;
  @Nested(() => ReportPeriodBounds) period!: ReportPeriodBounds;
  @Nested(() => LocalizedText) unit!: LocalizedText;
  @TextList() by!: string[];
  @ListOf(() => ReportFigure, { max: 20000 }) rows!: ReportFigure[];
  @Nested(() => ReportFigure) total!: ReportFigure;
  @ListOf(() => ReportClass, { max: 5000 }) classes!: ReportClass[];
  /** Whether small counts are protected in this answer. */
  @Flag() suppressed!: boolean;
  /** Only of reports with a curve. */
  @Omittable() @ListOf(() => SurvivalCurve, { max: 200 }) curves?: SurvivalCurve[];
}

/** One counted unit, without anything that names the person. */
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

export class ReportRowPage extends pageOf(() => ReportRow) {}
