import { alertSeverities, type AlertSeverity } from '../assessments/codes.js';
import { riskLevels, type RiskLevel } from '../beneficiaries/codes.js';
import { PersonPhoto } from '../beneficiaries/case-file/photo.dtos.js';
import { Beneficiary, ContactSummary } from '../beneficiaries/people/beneficiary.dtos.js';
import {
  Instant,
  ListOf,
  Nested,
  Nullable,
  OneOf,
  Flag,
  Text,
  Uuid,
  Integer,
} from '../kernel/fields.js';
import { planItemKinds } from '../plans/codes.js';
import { planGoalMachine, planItemMachine, planMachine } from '../plans/states.js';
import { attendanceMarks, type AttendanceMark } from '../sessions/codes.js';

export class RecordGoal {
  @Uuid() id!: string;
  @Text({ max: 4000 }) text!: string;
  @OneOf(planGoalMachine.states) state!: string;
}
export class RecordItem {
  @Uuid() id!: string;
  @OneOf(planItemKinds) kind!: string;
  @Nullable() @Uuid() programmeId!: string | null;
  @Nullable() @Text({ max: 60 }) serviceCode!: string | null;
  @Nullable() @Text({ max: 4000 }) text!: string | null;
  @Flag() mandatory!: boolean;
  @OneOf(planItemMachine.states) state!: string;
}
/** The plan in force, or otherwise the one in preparation. */
export class RecordPlan {
  @Uuid() id!: string;
  @Integer({ min: 1 }) number!: number;
  @OneOf(planMachine.states) state!: string;
  @ListOf(() => RecordGoal) goals!: RecordGoal[];
  @ListOf(() => RecordItem) items!: RecordItem[];
}
export class RecordAttendance {
  @Uuid() sessionId!: string;
  @Uuid() programmeId!: string;
  @Instant() startsAt!: string;
  @OneOf(attendanceMarks) mark!: AttendanceMark;
}
export class RecordSession {
  @Uuid() sessionId!: string;
  @Uuid() programmeId!: string;
  @Instant() startsAt!: string;
}
/** Alerts that are not closed, as far as the caller may see them. */
export class RecordAlerts {
  @Integer({ min: 0 }) open!: number;
  /** Gravest severity among the alerts. */
  @Nullable() @OneOf(alertSeverities) severity!: AlertSeverity | null;
}
/** Data of the first page of a record, in one response. */
export class RecordOverview {
  @Nested(() => Beneficiary) beneficiary!: Beneficiary;
  @Nullable() @Nested(() => RecordPlan) plan!: RecordPlan | null;
  /** The last 20 sessions with a mark, newest first. */
  @ListOf(() => RecordAttendance, { max: 20 }) attendance!: RecordAttendance[];
  @Nullable() @Nested(() => RecordSession) nextSession!: RecordSession | null;
  /** Last and next contact, as far as the caller may see them. */
  @Nested(() => ContactSummary) contact!: ContactSummary;
  @Nested(() => RecordAlerts) alerts!: RecordAlerts;
  /** Level of the last approved assessment; the official risk level is that of the beneficiary. */
  @Nullable() @OneOf(riskLevels) assessedLevel!: RiskLevel | null;
  /** Photo of the person, by their choice; null without one. */
  @Nullable() @Nested(() => PersonPhoto) photo!: PersonPhoto | null;
}

export * from './case-dependents.dtos.js';
export * from './checklist.dtos.js';
export * from './today.dtos.js';
export * from './work.dtos.js';
