import { listOf, pageOf, PageQuery, StaffRef } from '../kernel/common.dto.js';
import {
  CalendarDate,
  Flag,
  Instant,
  ListOf,
  Nested,
  Nullable,
  OneOf,
  OneOfList,
  Omittable,
  Text,
  Uuid,
  Integer,
  Line,
} from '../kernel/fields.js';
import { ApplicationPerson } from '../beneficiaries/people/person.dtos.js';
import { ClashAgreement } from '../programmes/clash.dtos.js';
import { EnrolmentGroup } from '../programmes/enrolment.dtos.js';
import { ProgrammeRef } from '../programmes/group.dtos.js';
import { SessionClash } from './clash.dtos.js';
import { sessionKinds, weekdays, type SessionKind, type Weekday } from './codes.js';
import { sessionMachine, type SessionState } from './states.js';

/** A whole course at once: so many sessions from a day on, at the same time, on the same days of the week. */
export class ScheduleGroupBody extends ClashAgreement {
  @CalendarDate() startsOn!: string;
  /** Time of day in the time zone of the agency, `HH:MM`. */
  @Text({ max: 5, pattern: /^([01]\d|2[0-3]):[0-5]\d$/u, problem: 'timeOfDay' }) time!: string;
  /** Number of sessions; by default those of the version minus the scheduled and held ones. */
  @Omittable() @Integer({ min: 1, max: 100 }) count?: number;
  /** Days of the week; by default the weekday of the first day. */
  @Omittable() @OneOfList(weekdays, { min: 1, max: 7 }) weekdays?: Weekday[];
  /** Length in minutes; by default that of the version. */
  @Omittable() @Integer({ min: 15, max: 480 }) minutes?: number;
  /** Whether days off are left out and the course lasts longer instead; true by default. */
  @Omittable() @Flag() skipHolidays?: boolean;
  @Omittable() @Line({ max: 200 }) place?: string;
  /** Whether more sessions are wanted than the programme version has. */
  @Omittable() @Flag() beyondCourse?: boolean;
}

/** A session in the preview of a schedule. */
export class PlannedSession {
  @Integer({ min: 1 }) number!: number;
  @Instant() startsAt!: string;
}
/** A day on one of the course's weekdays on which the group does not meet. */
export class SkippedDay {
  @CalendarDate() on!: string;
}
/** Preview of a schedule; nothing is stored. */
export class SchedulePreview {
  @ListOf(() => PlannedSession, { max: 100 }) items!: PlannedSession[];
  /** Days off that are left out. */
  @ListOf(() => SkippedDay, { max: 200 }) skipped!: SkippedDay[];
  /** Sessions at the same times that need the same people, leaders or room. */
  @ListOf(() => SessionClash, { max: 1000 }) clashes!: SessionClash[];
  /** Number of sessions beyond those of the programme version. */
  @Integer({ min: 0 }) beyond!: number;
}

/** A session with one person, or one to catch up on a session that they missed. */
export class CreateSessionBody extends ClashAgreement {
  @Uuid() enrolmentId!: string;
  @Instant() startsAt!: string;
  @Omittable() @Integer({ min: 15, max: 480 }) minutes?: number;
  /** Leader of the session; the caller by default. */
  @Omittable() @Uuid() staffId?: string;
  @Omittable() @Line({ max: 200 }) place?: string;
  /** The missed session of the person's group. */
  @Omittable() @Uuid() catchesUpId?: string;
  /** Whether the participants agreed although the day is a day off. */
  @Omittable() @Flag() onHoliday?: boolean;
  /** Whether a session is wanted beyond those of the programme version. */
  @Omittable() @Flag() beyondCourse?: boolean;
}

export class RescheduleBody extends ClashAgreement {
  @Instant() startsAt!: string;
  @Text({ max: 4000 }) reason!: string;
  @Omittable() @Line({ max: 200 }) place?: string;
  /** Whether the participants agreed although the day is a day off. */
  @Omittable() @Flag() onHoliday?: boolean;
}

/** Another leader of a session. */
export class ReplaceLeaderBody extends ClashAgreement {
  /** Active staff of the bureau of the session, with a role that leads sessions; null for the facilitators of its group. */
  @Nullable() @Uuid() staffId!: string | null;
}

export class SessionEnrolment {
  @Uuid() id!: string;
  @Nested(() => ApplicationPerson) beneficiary!: ApplicationPerson;
}

export class Session {
  @Uuid() id!: string;
  @OneOf(sessionKinds) kind!: SessionKind;
  @OneOf(sessionMachine.states) state!: SessionState;
  /** Number within the course; null for a catch-up session. */
  @Nullable() @Integer({ min: 1 }) number!: number | null;
  @Instant() startsAt!: string;
  @Integer({ min: 1 }) minutes!: number;
  @Nullable() @Text({ max: 200 }) place!: string | null;
  @Uuid() bureauId!: string;
  @Nested(() => ProgrammeRef) programme!: ProgrammeRef;
  @Nullable() @Nested(() => EnrolmentGroup) group!: EnrolmentGroup | null;
  /** Enrolment of the person of an individual session. */
  @Nullable() @Nested(() => SessionEnrolment) enrolment!: SessionEnrolment | null;
  @Nullable() @Nested(() => StaffRef) staff!: StaffRef | null;
  /**
   * True for a scheduled session that nobody can lead: its own leader, or else every facilitator of its group, left,
   * moved to another bureau or got another role.
   */
  @Flag() leaderToReplace!: boolean;
  @Nullable() @Uuid() catchesUpId!: string | null;
  /** Id of the session that replaces a rescheduled one. */
  @Nullable() @Uuid() successorId!: string | null;
  /** Reason why it was cancelled, rescheduled or reopened. */
  @Nullable() @Text({ max: 4000 }) reason!: string | null;
  /** Why it was agreed that it overlaps another session; null without an overlap. */
  @Nullable() @Text({ max: 4000 }) clashReason!: string | null;
  @Nullable() @Instant() heldAt!: string | null;
  @Integer({ min: 1 }) version!: number;
}
export class SessionPage extends pageOf(() => Session) {}
export class SessionList extends listOf(() => Session) {}
export class SessionListQuery extends PageQuery {
  @Omittable() @Uuid() groupId?: string;
  @Omittable() @Uuid() enrolmentId?: string;
  @Omittable() @OneOf(sessionMachine.states) state?: SessionState;
  /** Only sessions whose leader has to be replaced, or only the others. */
  @Omittable() @Flag() leaderToReplace?: boolean;
}
