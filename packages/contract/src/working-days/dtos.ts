import { LocalizedName, LocalizedText, StaffRef } from '../kernel/common.dto.js';
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
import {
  calendarYears,
  decreeKinds,
  holidaySources,
  type DecreeKind,
  type HolidaySource,
} from './codes.js';

/** A day off by its name: a public holiday, or a day off by decree. */
export class PublicHoliday {
  @CalendarDate() on!: string;
  @Nested(() => LocalizedText) name!: LocalizedText;
}

/** A public holiday: of the law that ships with the product, or of the agency. */
export class Holiday extends PublicHoliday {
  @Uuid() id!: string;
  /** `law`: it follows from the rule of the law; `agency`: an administrator recorded it. */
  @OneOf(holidaySources) source!: HolidaySource;
  /** Whether it may be changed and removed: a day that has passed keeps its holiday. */
  @Flag() changeable!: boolean;
  @Integer({ min: 1 }) version!: number;
}
export class RecordPublicHolidayBody {
  @CalendarDate() on!: string;
  @Nested(() => LocalizedName) name!: LocalizedName;
  /** Last year in which the same day is a holiday; absent, it is a holiday once. */
  @Omittable()
  @Integer({ min: calendarYears.first, max: calendarYears.last })
  everyYearUntil?: number;
}
export class ChangePublicHolidayBody {
  @Omittable() @Nested(() => LocalizedName) name?: LocalizedName;
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
  /** Holidays, first day first. */
  @ListOf(() => Holiday, { max: 60 }) holidays!: Holiday[];
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
