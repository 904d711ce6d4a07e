import {
  hasPermission,
  type CohortIndex,
  type DetailKind,
  type Localized,
  type Permission,
  type ReportParameter,
  type ReportPeriod,
  type Role,
  type StudyPolicy,
} from '@gza/contract';
import { estimateDetails } from './estimate.rules.js';
import type { Label } from './label-list.rules.js';
import type { Sql } from './sql.js';

/** Source of the titles of a dimension's classes: a list here, a reference table, or the class itself. */
export type Classes =
  | { readonly titles: Readonly<Record<string, Localized>> }
  /** SQL that selects code, name_ka and name_en. */
  | { readonly from: string }
  | 'plain';

export interface Dimension {
  readonly title: Localized;
  /** Text expression over the unit `f`; null becomes the class `unknown`. */
  readonly sql: string;
  readonly classes: Classes;
  /** Roles that may break down by it; by default all readers of figures. */
  readonly permission?: Permission;
  /** Whether people typed or imported the classes, so that they may contain any text. */
  readonly typed?: true;
}

export interface Detail {
  readonly title: Localized;
  /** Aggregate over the units `f`. */
  readonly sql: string;
  /** `count` is protected like the numerator; `number` (a median) is shown or hidden with its row. */
  readonly kind: 'count' | 'number';
}

/** Parameters of the query, ready for SQL. Dates are of Tbilisi; a period includes both ends. */
export interface Parameters {
  /** First day; null only for a cohort that has no first day. */
  readonly from: Sql | null;
  readonly to: Sql;
  readonly labels: Readonly<Record<string, string>>;
  /** Labels that no member has. */
  readonly excluded: readonly Label[];
  readonly studies: StudyPolicy;
  readonly windowDays: number;
  readonly index: CohortIndex;
  /** Whether the reader counts for one bureau: the units leave out what was never of it (`everOf`). */
  readonly ofOneBureau: boolean;
}

/** A report: its meaning and its counting rule. One file each in `reports/`. */
export interface Report {
  readonly code: string;
  /** Number in domain.md, section 4. */
  readonly indicator: string;
  /** Version; raised whenever the same query would return another number. */
  readonly version: number;
  readonly title: Localized;
  readonly unit: Localized;
  readonly numerator: Localized;
  readonly denominator: Localized | null;
  readonly note: Localized | null;
  readonly period: ReportPeriod;
  /** Whether the numerator is a part of the denominator. */
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
  /** Kaplan-Meier columns: days followed, and whether the event was seen then; over the units `f`. */
  readonly curve?: {
    readonly days: string;
    readonly event: string;
    readonly where: string;
    /** The detail that counts members whose follow-up ended before the window, without an event. */
    readonly lost: string;
  };
  /** Rows of the units; not available when absent. */
  readonly rows?: {
    readonly permission: Permission;
    readonly where?: string;
    readonly values: Readonly<Record<string, string>>;
  };
}

/** Fixes the type of a report and keeps the names of its dimensions. */
export const report = (definition: Report): Report => definition;

/** Title and kind of every further number, those of the curve last. */
export const detailsOf = ({
  details,
  curve,
}: Report): Readonly<Record<string, { readonly title: Localized; readonly kind: DetailKind }>> => ({
  ...details,
  ...(curve && estimateDetails),
});

/** Whether the rows behind a report are given out to a role. */
export const mayReadRows = ({ rows }: Report, role: Role): boolean =>
  rows !== undefined && hasPermission(role, rows.permission);
