import {
  hasPermission,
  type CohortIndex,
  type Localized,
  type Permission,
  type ReportParameter,
  type ReportPeriod,
  type Role,
} from '@gza/contract';
import type { Sql } from './sql.js';

/** Where the titles of a dimension's classes are: here, in a reference table, or the class says it itself. */
export type Classes =
  | { readonly titles: Readonly<Record<string, Localized>> }
  /** Selects code, name_ka and name_en. */
  | { readonly from: string }
  | 'plain';

export interface Dimension {
  readonly title: Localized;
  /** Text expression over the unit `f`; null becomes the class `unknown`. */
  readonly sql: string;
  readonly classes: Classes;
  /** Who may break down by it; everybody who reads figures unless told. */
  readonly permission?: Permission;
  /** Classes were typed or imported by people, and may hold anything. */
  readonly typed?: true;
}

export interface Detail {
  readonly title: Localized;
  /** Aggregate over the units `f`. */
  readonly sql: string;
  /** `count` is protected like the numerator; `number` (a median) goes with its row. */
  readonly kind: 'count' | 'number';
}

/** What was asked, ready for SQL. Dates are of Tbilisi; a period is closed at both ends. */
export interface Parameters {
  /** Null only for a cohort that has no first day. */
  readonly from: Sql | null;
  readonly to: Sql;
  readonly labels: Readonly<Record<string, string>>;
  readonly windowDays: number;
  readonly index: CohortIndex;
}

/** A report: what it means and how it is counted. One file each in `reports/`. */
export interface Report {
  readonly code: string;
  /** Number in domain.md, section 4. */
  readonly indicator: string;
  /** Raised whenever the same question would get another number. */
  readonly version: number;
  readonly title: Localized;
  readonly unit: Localized;
  readonly numerator: Localized;
  readonly denominator: Localized | null;
  readonly note: Localized | null;
  readonly period: ReportPeriod;
  /** The numerator is a part of the denominator. */
  readonly share: boolean;
  readonly parameters: readonly ReportParameter[];
  readonly dimensions: Readonly<Record<string, Dimension>>;
  readonly defaultBy: readonly string[];
  /**
   * The counted units, one row each: `id`, `beneficiary_id`, `at` (the day that places it in the
   * period), `started_on` (for the age), and whatever dimensions and figures refer to.
   */
  readonly units: (p: Parameters) => Sql;
  /** Aggregates over the units `f`; no denominator = a plain count. */
  readonly figures: { readonly numerator: string; readonly denominator?: string };
  readonly details: Readonly<Record<string, Detail>>;
  /** Kaplan-Meier: days followed, and whether the event was seen then; over the units `f`. */
  readonly curve?: { readonly days: string; readonly event: string; readonly where: string };
  /** Absent = the units are not given out. */
  readonly rows?: {
    readonly permission: Permission;
    readonly where?: string;
    readonly values: Readonly<Record<string, string>>;
  };
}

/** Fixes the type of a report and keeps the names of its dimensions. */
export const report = (definition: Report): Report => definition;

/** Whether the rows behind a report are given out to a role. */
export const mayReadRows = ({ rows }: Report, role: Role): boolean =>
  rows !== undefined && hasPermission(role, rows.permission);
