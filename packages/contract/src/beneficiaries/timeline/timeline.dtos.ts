import { PageQuery, StaffRef, pageOf } from '../../kernel/common.dto.js';
import {
  CalendarDate,
  Dictionary,
  Instant,
  Nested,
  Nullable,
  Omittable,
  OneOf,
  Uuid,
} from '../../kernel/fields.js';
import { timelineTopics, type TimelineTopic } from '../../kernel/timeline.js';
import { timelineKinds, type TimelineKind } from '../../timeline.js';

/** What happened, told in codes; the reader has the words. */
export class TimelineEntry {
  @Uuid() id!: string;
  @Instant() at!: string;
  @OneOf(timelineKinds) kind!: TimelineKind;
  @Nullable() @Uuid() caseId!: string | null;
  /** Who did it; null for the system, a partner or a client. */
  @Nullable() @Nested(() => StaffRef) actor!: StaffRef | null;
  /** The record that the entry is about. */
  @Nullable() @Uuid() subjectId!: string | null;
  @Dictionary({}, 'Codes, dates and ids; never free text')
  detail!: Record<string, unknown>;
}
export class TimelinePage extends pageOf(() => TimelineEntry) {}

export class TimelineQuery extends PageQuery {
  @Omittable() @OneOf(timelineKinds) kind?: TimelineKind;
  /** All kinds of one topic. */
  @Omittable() @OneOf(timelineTopics) topic?: TimelineTopic;
  /** What this member of staff did. */
  @Omittable() @Uuid() actorId?: string;
  /** The first and the last day, in Tbilisi. */
  @Omittable() @CalendarDate() from?: string;
  @Omittable() @CalendarDate() to?: string;
}
