import { pageOf, PageQuery, StaffRef } from '../kernel/common.dto.js';
import {
  CalendarDate,
  Flag,
  Integer,
  Nested,
  Nullable,
  OneOf,
  Omittable,
  Uuid,
} from '../kernel/fields.js';
import { staffAbsenceMachine, type StaffAbsenceState } from './states.js';

export * from './today.dtos.js';

/** What waits for a member of staff in the days of an absence, as far as the caller may see it. */
export class AbsenceWork {
  @Integer({ min: 0 }) appointments!: number;
  @Integer({ min: 0 }) sessions!: number;
  @Integer({ min: 0 }) tasks!: number;
}

export class StaffAbsence {
  @Uuid() id!: string;
  @OneOf(staffAbsenceMachine.states) state!: StaffAbsenceState;
  @Nested(() => StaffRef) colleague!: StaffRef;
  @Uuid() bureauId!: string;
  @CalendarDate() fromOn!: string;
  @CalendarDate() untilOn!: string;
  @Nullable() @Nested(() => StaffRef) deputy!: StaffRef | null;
  /** True when the deputy left, moved to another bureau, or is absent on the first of the days that are left. */
  @Flag() deputyUnavailable!: boolean;
  @Nested(() => AbsenceWork) work!: AbsenceWork;
  @Nested(() => StaffRef) recordedBy!: StaffRef;
  @Integer({ min: 1 }) version!: number;
}
export class StaffAbsencePage extends pageOf(() => StaffAbsence) {}

export class StaffAbsenceListQuery extends PageQuery {
  @Omittable() @Uuid() bureauId?: string;
  @Omittable() @Uuid() staffId?: string;
  /** Only absences that have this day. */
  @Omittable() @CalendarDate() on?: string;
  /** Only absences whose last day is this one or later. */
  @Omittable() @CalendarDate() from?: string;
}

export class RecordStaffAbsenceBody {
  /** Who is absent; the caller by default. */
  @Omittable() @Uuid() staffId?: string;
  @CalendarDate() fromOn!: string;
  @CalendarDate() untilOn!: string;
  @Omittable() @Uuid() deputyId?: string;
}

export class ChangeStaffAbsenceBody {
  @Omittable() @CalendarDate() fromOn?: string;
  @Omittable() @CalendarDate() untilOn?: string;
  @Omittable() @Nullable() @Uuid() deputyId?: string | null;
}
