import { StaffRef } from '../../kernel/common.dto.js';
import { CalendarDate, Instant, Nested, Uuid } from '../../kernel/fields.js';

/** Statement that the person agreed to a photo in the own file. */
export class PhotoQuery {
  @CalendarDate() agreedOn!: string;
}

/** Photo of a person, which they agreed to; its content is downloaded apart. */
export class PersonPhoto {
  @Uuid() id!: string;
  /** Day on which the person, or for a minor the legal representative, agreed. */
  @CalendarDate() agreedOn!: string;
  @Nested(() => StaffRef) addedBy!: StaffRef;
  @Instant() addedAt!: string;
}
