import { StaffRef, listOf } from '../../kernel/common.dto.js';
import {
  CalendarDate,
  Instant,
  Nested,
  Nullable,
  Omittable,
  OneOf,
  Text,
  Uuid,
  Integer,
  Line,
  ListOf,
} from '../../kernel/fields.js';
import { type DocumentType, documentTypes } from './codes.js';
import { Scan } from '../../platform/scan.dtos.js';

/** Registration of a document of the case file; the paper itself stays where it is kept. Its scans are added later. */
export class RecordDocumentBody {
  @OneOf(documentTypes) type!: DocumentType;
  /** Content or use of the document. */
  @Text({ max: 500 }) purpose!: string;
  @Omittable() @Line({ max: 60 }) number?: string;
  @Omittable() @Line({ max: 200 }) issuedBy?: string;
  @Omittable() @CalendarDate() issuedOn?: string;
  /** Last day on which it is valid; absent = not limited. */
  @Omittable() @CalendarDate() validUntil?: string;
  /** Place of the paper: folder, archive, with the person. */
  @Omittable() @Line({ max: 200 }) keptAt?: string;
}

export class ChangeDocumentBody {
  @Omittable() @Text({ max: 500 }) purpose?: string;
  @Omittable() @Nullable() @Line({ max: 60 }) number?: string | null;
  @Omittable() @Nullable() @Line({ max: 200 }) issuedBy?: string | null;
  @Omittable() @Nullable() @CalendarDate() issuedOn?: string | null;
  @Omittable() @Nullable() @CalendarDate() validUntil?: string | null;
  @Omittable() @Nullable() @Line({ max: 200 }) keptAt?: string | null;
}

export class PersonDocument {
  @Uuid() id!: string;
  @Uuid() beneficiaryId!: string;
  @Nullable() @Uuid() caseId!: string | null;
  @OneOf(documentTypes) type!: DocumentType;
  @Text({ max: 500 }) purpose!: string;
  @Nullable() @Text({ max: 60 }) number!: string | null;
  @Nullable() @Text({ max: 200 }) issuedBy!: string | null;
  @Nullable() @CalendarDate() issuedOn!: string | null;
  @Nullable() @CalendarDate() validUntil!: string | null;
  @Nullable() @Text({ max: 200 }) keptAt!: string | null;
  @Nested(() => StaffRef) recordedBy!: StaffRef;
  @ListOf(() => Scan) scans!: Scan[];
  @Instant() createdAt!: string;
  @Integer({ min: 1 }) version!: number;
}
export class PersonDocumentList extends listOf(() => PersonDocument) {}
