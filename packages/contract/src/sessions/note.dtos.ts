import { listOf, StaffRef } from '../kernel/common.dto.js';
import { Instant, Nested, Omittable, Text, Uuid } from '../kernel/fields.js';

export class WriteSessionNoteBody {
  /** Enrolment of the person whom the note is about; required for a session of a group. */
  @Omittable() @Uuid() enrolmentId?: string;
  @Text({ max: 8000 }) text!: string;
}

export class SessionNote {
  @Uuid() id!: string;
  @Uuid() enrolmentId!: string;
  @Nested(() => StaffRef) author!: StaffRef;
  @Instant() writtenAt!: string;
  @Text({ max: 8000 }) text!: string;
}
export class SessionNoteList extends listOf(() => SessionNote) {}
