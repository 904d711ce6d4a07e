import { PeriodQuery, StaffRef } from '../kernel/common.dto.js';
import {
  CalendarDate,
  Instant,
  ListOf,
  Nullable,
  OneOf,
  Omittable,
  Text,
  Uuid,
} from '../kernel/fields.js';
import { languages } from '../platform/codes.js';
import { PublicHoliday } from '../working-days/dtos.js';
import { Session } from './session.dtos.js';

/**
 * The sessions of a period, at most 92 days: one's own unless a colleague, a group or a bureau is
 * named. A whole bureau, neither of one colleague nor in one place, at most 7 days at once.
 */
export class CalendarQuery extends PeriodQuery {
  @Omittable() @Uuid() staffId?: string;
  @Omittable() @Uuid() groupId?: string;
  @Omittable() @Uuid() bureauId?: string;
  /** Where they meet, exactly as written; of a bureau. */
  @Omittable() @Text({ max: 200 }) place?: string;
}

/** A session as a calendar shows it: with those who lead it, also where a group's facilitators do. */
export class CalendarSession extends Session {
  @ListOf(() => StaffRef, { max: 20 }) leaders!: StaffRef[];
}

export class Calendar {
  @CalendarDate() from!: string;
  @CalendarDate() to!: string;
  @ListOf(() => CalendarSession, { max: 2000 }) items!: CalendarSession[];
  /** Days off by law or by decree. */
  @ListOf(() => PublicHoliday, { max: 93 }) holidays!: PublicHoliday[];
}

/** In what language the feed says what it says. */
export class CreateCalendarFeedBody {
  @OneOf(languages) language!: (typeof languages)[number];
}

/** Whether an address of the own calendar stands, and since when; never the address itself. */
export class CalendarFeed {
  @Nullable() @Instant() createdAt!: string | null;
}

/** The address, shown here and never again: whoever has it reads the feed without signing in. */
export class CalendarFeedAddress {
  @Instant() createdAt!: string;
  /** Path on this server; the token is its last part. */
  @Text({ max: 200 }) path!: string;
}
