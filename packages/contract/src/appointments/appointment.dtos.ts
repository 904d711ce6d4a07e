import { ApplicationPerson } from '../beneficiaries/people/person.dtos.js';
import { pageOf, PageQuery, PeriodQuery, StaffRef } from '../kernel/common.dto.js';
import {
  CalendarDate,
  Flag,
  Instant,
  Integer,
  Line,
  ListOf,
  Nested,
  Nullable,
  OneOf,
  Omittable,
  Text,
  Uuid,
} from '../kernel/fields.js';
import { ClashAgreement } from '../programmes/clash.dtos.js';
import { appointmentKinds, type AppointmentKind } from './codes.js';
import { appointmentMachine, type AppointmentState } from './states.js';

export class CreateAppointmentBody extends ClashAgreement {
  @Uuid() beneficiaryId!: string;
  @OneOf(appointmentKinds) kind!: AppointmentKind;
  @Instant() startsAt!: string;
  /** Length in minutes; an hour by default. */
  @Omittable() @Integer({ min: 15, max: 480 }) minutes?: number;
  /** Who meets the person; the caller by default. */
  @Omittable() @Uuid() staffId?: string;
  @Omittable() @Line({ max: 200 }) place?: string;
  @Omittable() @Text({ max: 1000 }) purpose?: string;
  /** Whether the participants agreed although the day is a day off. */
  @Omittable() @Flag() onHoliday?: boolean;
}

/** Another colleague, place, length or purpose at the same time; another time is a step of its own. */
export class ChangeAppointmentBody extends ClashAgreement {
  @Omittable() @OneOf(appointmentKinds) kind?: AppointmentKind;
  @Omittable() @Integer({ min: 15, max: 480 }) minutes?: number;
  @Omittable() @Uuid() staffId?: string;
  @Omittable() @Nullable() @Line({ max: 200 }) place?: string | null;
  @Omittable() @Nullable() @Text({ max: 1000 }) purpose?: string | null;
}

export class RescheduleAppointmentBody extends ClashAgreement {
  @Instant() startsAt!: string;
  @Omittable() @Integer({ min: 15, max: 480 }) minutes?: number;
  @Omittable() @Line({ max: 200 }) place?: string;
  @Text({ max: 4000 }) reason!: string;
  @Omittable() @Flag() onHoliday?: boolean;
}

/** The next appointment, agreed as one ends: same kind, length, place and colleague. */
export class NextAppointment extends ClashAgreement {
  @Instant() startsAt!: string;
  @Omittable() @OneOf(appointmentKinds) kind?: AppointmentKind;
  @Omittable() @Line({ max: 200 }) place?: string;
  @Omittable() @Flag() onHoliday?: boolean;
}

export class RecordAppointmentBody {
  /** Whether the person was met. */
  @Flag() met!: boolean;
  /** What happened and what was agreed; kept as a note of the person. */
  @Text({ max: 8000 }) text!: string;
  @Omittable() @Nested(() => NextAppointment) next?: NextAppointment;
}

/** Another time, place or colleague of an appointment, or a new one, whose clashes are searched. */
export class FindAppointmentClashesBody {
  @Omittable() @Uuid() beneficiaryId?: string;
  @Omittable() @Uuid() appointmentId?: string;
  @Instant() startsAt!: string;
  @Omittable() @Integer({ min: 15, max: 480 }) minutes?: number;
  @Omittable() @Uuid() staffId?: string;
  @Omittable() @Line({ max: 200 }) place?: string;
}

export class Appointment {
  @Uuid() id!: string;
  @OneOf(appointmentKinds) kind!: AppointmentKind;
  @OneOf(appointmentMachine.states) state!: AppointmentState;
  @Nested(() => ApplicationPerson) beneficiary!: ApplicationPerson;
  @Uuid() bureauId!: string;
  /** Case during which it was made; null for a person without one. */
  @Nullable() @Uuid() caseId!: string | null;
  @Instant() startsAt!: string;
  @Integer({ min: 1 }) minutes!: number;
  @Nullable() @Text({ max: 200 }) place!: string | null;
  @Nullable() @Text({ max: 1000 }) purpose!: string | null;
  @Nested(() => StaffRef) staff!: StaffRef;
  /** True for a planned one whose colleague left, moved to another bureau or got another role. */
  @Flag() staffToReplace!: boolean;
  /** Note that records how it went. */
  @Nullable() @Uuid() noteId!: string | null;
  /** Appointment that replaces a rescheduled one. */
  @Nullable() @Uuid() successorId!: string | null;
  /** Why it was cancelled or rescheduled. */
  @Nullable() @Text({ max: 4000 }) reason!: string | null;
  /** Why it was agreed that it overlaps another meeting; null without an overlap. */
  @Nullable() @Text({ max: 4000 }) clashReason!: string | null;
  @Instant() createdAt!: string;
  @Integer({ min: 1 }) version!: number;
}
export class AppointmentPage extends pageOf(() => Appointment) {}
export class AppointmentListQuery extends PageQuery {
  @Omittable() @Uuid() beneficiaryId?: string;
  @Omittable() @Uuid() staffId?: string;
  @Omittable() @OneOf(appointmentMachine.states) state?: AppointmentState;
}

/**
 * Query of the appointments of a period of at most 92 days: the caller's own unless a colleague or a bureau is named. A
 * whole bureau, without a colleague or a place, for at most 7 days.
 */
export class AppointmentCalendarQuery extends PeriodQuery {
  @Omittable() @Uuid() staffId?: string;
  @Omittable() @Uuid() bureauId?: string;
  /** Place of the appointments, exactly as written; only together with a bureau. */
  @Omittable() @Text({ max: 200 }) place?: string;
}

export class AppointmentCalendar {
  @CalendarDate() from!: string;
  @CalendarDate() to!: string;
  @ListOf(() => Appointment, { max: 2000 }) items!: Appointment[];
}
