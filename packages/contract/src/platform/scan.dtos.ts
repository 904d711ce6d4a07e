import { listOf, StaffRef } from '../kernel/common.dto.js';
import { Instant, Integer, Nested, Nullable, OneOf, Text, Uuid } from '../kernel/fields.js';
import { type FileMedia, fileMediaTypes } from './codes.js';

/** A scanned page, or a file with several, of a paper: a document, a consent, or a record that was signed on paper. */
export class Scan {
  @Uuid() id!: string;
  @Nullable() @Text({ max: 200 }) name!: string | null;
  @OneOf(fileMediaTypes) mediaType!: FileMedia;
  @Integer({ min: 1 }) size!: number;
  @Nested(() => StaffRef) addedBy!: StaffRef;
  @Instant() addedAt!: string;
}
export class ScanList extends listOf(() => Scan) {}
