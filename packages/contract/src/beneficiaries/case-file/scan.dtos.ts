import { StaffRef } from '../../kernel/common.dto.js';
import { Instant, Integer, Nested, Nullable, OneOf, Text, Uuid } from '../../kernel/fields.js';
import { type FileMedia, fileMediaTypes } from '../../platform/codes.js';

/** A scanned page, or a file with several, of a document or a consent. */
export class Scan {
  @Uuid() id!: string;
  @Nullable() @Text({ max: 200 }) name!: string | null;
  @OneOf(fileMediaTypes) mediaType!: FileMedia;
  @Integer({ min: 1 }) size!: number;
  @Nested(() => StaffRef) addedBy!: StaffRef;
  @Instant() addedAt!: string;
}
