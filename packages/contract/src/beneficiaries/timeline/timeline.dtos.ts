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

/** An event of a person as codes; the reader supplies the labels. */
export class TimelineEntry {
  @Uuid() id!: string;
  @Instant() at!: string;
  @OneOf(timelineKinds) kind!: TimelineKind;
  @Nullable() @Uuid() caseId!: string | null;
  /** Author of the event; null for the system, a partner or a client. */
  @Nullable() @Nested(() => StaffRef) actor!: StaffRef | null;
  /** The record that the entry is about. */
  @Nullable() @Uuid() subjectId!: string | null;
  @Dictionary({}, 'Codes, dates and ids; never free text')
  detail!: Record<string, unknown>;
}
export class TimelinePage extends pageOf(() => TimelineEntry) {}

export class TimelineQuery extends PageQuery {
  @Omittable() @OneOf(timelineKinds) kind?: TimelineKind;
  /** Only entries of this topic. */
  @Omittable() @OneOf(timelineTopics) topic?: TimelineTopic;
  /** Only entries by this member of staff. */
  @Omittable() @Uuid() actorId?: string;
  /** First day, in the time zone of the agency; `to` is the last day. */
  @Omittable() @CalendarDate() from?: string;
  @Omittable() @CalendarDate() to?: string;
}
