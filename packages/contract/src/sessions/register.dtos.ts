import { listOf } from '../kernel/common.dto.js';
import {
  CalendarDate,
  Flag,
  Instant,
  ListOf,
  Nested,
  Nullable,
  OneOf,
  Omittable,
  Text,
  Uuid,
  Integer,
} from '../kernel/fields.js';
import { ApplicationPerson } from '../beneficiaries/people/person.dtos.js';
import { enrolmentMachine, type EnrolmentState } from '../programmes/states.js';
import { attendanceMarks, type AttendanceMark } from './codes.js';
import { sessionMachine, type SessionState } from './states.js';

export class RegisterMark {
  @Uuid() enrolmentId!: string;
  @OneOf(attendanceMarks) mark!: AttendanceMark;
  /** Reason of an absence. */
  @Omittable() @Text({ max: 1000 }) reason?: string;
  /** Attended minutes of a person who was late or left early. */
  @Omittable() @Integer({ min: 0, max: 480 }) minutes?: number;
}
/** The whole register: a mark for every expected person. */
export class SaveRegisterBody {
  @ListOf(() => RegisterMark, { min: 1, max: 60 }) marks!: RegisterMark[];
}

export class RegisterEntry {
  @Uuid() enrolmentId!: string;
  @Nested(() => ApplicationPerson) beneficiary!: ApplicationPerson;
  @OneOf(enrolmentMachine.states) enrolmentState!: EnrolmentState;
  /** Whether the person needs a mark. One who joined later or has left may have a mark. */
  @Flag() expected!: boolean;
  @Nullable() @OneOf(attendanceMarks) mark!: AttendanceMark | null;
  @Nullable() @Text({ max: 1000 }) reason!: string | null;
  @Nullable() @Integer({ min: 0 }) minutes!: number | null;
}
export class Register {
  @Uuid() sessionId!: string;
  @OneOf(sessionMachine.states) state!: SessionState;
  @Nullable() @Integer({ min: 1 }) number!: number | null;
  @Instant() startsAt!: string;
  @Integer({ min: 1 }) minutes!: number;
  /**
   * Last day on which the keepers of the register may correct its marks; afterwards only line management may.
   */
  @CalendarDate() editableUntil!: string;
  @ListOf(() => RegisterEntry) items!: RegisterEntry[];
  /** Version of the session. */
  @Integer({ min: 1 }) version!: number;
}

/** One mark in the matrix of members and sessions. */
export class GroupMark {
  @Uuid() sessionId!: string;
  @Uuid() enrolmentId!: string;
  @OneOf(attendanceMarks) mark!: AttendanceMark;
}
export class GroupAttendance extends listOf(() => GroupMark) {}

/** One mark of a person, in the order of the sessions. */
export class AttendanceEntry {
  @Uuid() sessionId!: string;
  @Nullable() @Integer({ min: 1 }) number!: number | null;
  @Instant() startsAt!: string;
  @OneOf(attendanceMarks) mark!: AttendanceMark;
  @Nullable() @Integer({ min: 0 }) minutes!: number | null;
  /** Reason of an absence; hidden from officers. */
  @Nullable() @Text({ max: 1000 }) reason!: string | null;
}
export class EnrolmentAttendance {
  @Uuid() enrolmentId!: string;
  @ListOf(() => AttendanceEntry, { max: 2000 }) items!: AttendanceEntry[];
  /** Held sessions at which the person was expected; `attended` is the number of those attended. */
  @Integer({ min: 0 }) expected!: number;
  @Integer({ min: 0 }) attended!: number;
  @Nullable() @CalendarDate() lastAttendedOn!: string | null;
}
