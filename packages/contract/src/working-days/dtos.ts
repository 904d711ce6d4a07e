import { LocalizedText, StaffRef } from '../kernel/common.dto.js';
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
  Line,
} from '../kernel/fields.js';
import { calendarYears, decreeKinds, type DecreeKind } from './codes.js';

/** A day off in Georgia: by the Labour Code, or by a decree of the Government. */
export class PublicHoliday {
  @CalendarDate() on!: string;
  @Nested(() => LocalizedText) name!: LocalizedText;
}

/** A decree of the Government about one day. */
export class DayOffDecree {
  @Uuid() id!: string;
  @CalendarDate() on!: string;
  @OneOf(decreeKinds) kind!: DecreeKind;
  /** Number and date of the decree. */
  @Text({ max: 50 }) number!: string;
  @CalendarDate() decreedOn!: string;
  @Nullable() @Text({ max: 1000 }) note!: string | null;
  /** Whether the decree may be changed and removed: a day that has passed keeps its decree. */
  @Flag() changeable!: boolean;
  @Nullable() @Nested(() => StaffRef) recordedBy!: StaffRef | null;
  @Instant() recordedAt!: string;
  @Integer({ min: 1 }) version!: number;
}

export class WorkingDaysYearQuery {
  @Integer({ min: calendarYears.first, max: calendarYears.last }) year!: number;
}

/** Working days of a year, with the holidays and decrees that determine them. */
export class WorkingDaysYear {
  @Integer() year!: number;
  /** Working days of the year. */
  @Integer({ min: 0 }) workingDays!: number;
  /** Holidays of the law, first day first. */
  @ListOf(() => PublicHoliday, { max: 60 }) holidays!: PublicHoliday[];
  @ListOf(() => DayOffDecree, { max: 366 }) decrees!: DayOffDecree[];
}

export class RecordDayOffDecreeBody {
  @CalendarDate() on!: string;
  @OneOf(decreeKinds) kind!: DecreeKind;
  @Line({ max: 50 }) number!: string;
  @CalendarDate() decreedOn!: string;
  @Omittable() @Nullable() @Text({ max: 1000 }) note?: string | null;
}
export class ChangeDayOffDecreeBody {
  @Omittable() @CalendarDate() on?: string;
  @Omittable() @OneOf(decreeKinds) kind?: DecreeKind;
  @Omittable() @Line({ max: 50 }) number?: string;
  @Omittable() @CalendarDate() decreedOn?: string;
  @Omittable() @Nullable() @Text({ max: 1000 }) note?: string | null;
}
