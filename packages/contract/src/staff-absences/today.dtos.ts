import { StaffRef } from '../kernel/common.dto.js';
import { CalendarDate, Integer, Nested, Nullable } from '../kernel/fields.js';

export class TodayStaffAbsenceDetail {
  @Nested(() => StaffRef) colleague!: StaffRef;
  @CalendarDate() fromOn!: string;
  @Nullable() @Nested(() => StaffRef) activeDeputy!: StaffRef | null;
  @Integer({ min: 1 }) version!: number;
}

/** Classes of the details of a line, by kind. */
export const staffAbsencesTodayDetails = {
  colleagueAbsent: TodayStaffAbsenceDetail,
  ownAbsence: TodayStaffAbsenceDetail,
} as const;
