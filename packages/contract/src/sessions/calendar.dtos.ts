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
 * Query of the sessions of a period of at most 92 days: the caller's own unless a colleague, a group or a
 * bureau is named. A whole bureau, without a colleague or a place, for at most 7 days.
 */
export class CalendarQuery extends PeriodQuery {
  @Omittable() @Uuid() staffId?: string;
  @Omittable() @Uuid() groupId?: string;
  @Omittable() @Uuid() bureauId?: string;
  /** Place of the sessions, exactly as written; only together with a bureau. */
  @Omittable() @Text({ max: 200 }) place?: string;
}

/** A session in a calendar, with its leaders, including the facilitators of a group. */
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

/** Language of the texts in the feed. */
export class CreateCalendarFeedBody {
  @OneOf(languages) language!: (typeof languages)[number];
}

/** Time when the caller's calendar address was created, or null without one; never the address itself. */
export class CalendarFeed {
  @Nullable() @Instant() createdAt!: string | null;
}

/** The address, which no later response contains: its holder reads the feed without signing in. */
export class CalendarFeedAddress {
  @Instant() createdAt!: string;
  /** Path on this server; the token is its last part. */
  @Text({ max: 200 }) path!: string;
}
