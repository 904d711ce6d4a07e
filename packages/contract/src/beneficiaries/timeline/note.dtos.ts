import { PageQuery, StaffRef, pageOf } from '../../kernel/common.dto.js';
import {
  Flag,
  Instant,
  ListOf,
  Nested,
  Nullable,
  Omittable,
  OneOf,
  Text,
  Uuid,
  Integer,
} from '../../kernel/fields.js';
import { type NoteKind, noteKinds } from './codes.js';

/** A contact and what it came to: for the helping professions, never for officers. */
export class AddNoteBody {
  @OneOf(noteKinds) kind!: NoteKind;
  /** When the contact was, or was attempted; now unless told. */
  @Omittable() @Instant() at?: string;
  /** The person was reached. Attempts that failed count for closing a case. */
  @Flag() reached!: boolean;
  @Text({ max: 8000 }) text!: string;
}

/** Within a day, by the author. */
export class ChangeNoteBody {
  @Omittable() @OneOf(noteKinds) kind?: NoteKind;
  @Omittable() @Instant() at?: string;
  @Omittable() @Flag() reached?: boolean;
  @Omittable() @Text({ max: 8000 }) text?: string;
}

export class AmendNoteBody {
  @Text({ max: 8000 }) text!: string;
}

export class NoteAmendment {
  @Instant() at!: string;
  @Nested(() => StaffRef) author!: StaffRef;
  @Text({ max: 8000 }) text!: string;
}

export class Note {
  @Uuid() id!: string;
  @Uuid() beneficiaryId!: string;
  @Nullable() @Uuid() caseId!: string | null;
  @OneOf(noteKinds) kind!: NoteKind;
  @Instant() at!: string;
  @Flag() reached!: boolean;
  @Text({ max: 8000 }) text!: string;
  @Nested(() => StaffRef) author!: StaffRef;
  @ListOf(() => NoteAmendment) amendments!: NoteAmendment[];
  /** Until then the author may still change it; afterwards it is amended. */
  @Instant() editableUntil!: string;
  @Instant() createdAt!: string;
  @Integer({ min: 1 }) version!: number;
}
export class NotePage extends pageOf(() => Note) {}

export class NoteQuery extends PageQuery {
  @Omittable() @OneOf(noteKinds) kind?: NoteKind;
  @Omittable() @Uuid() caseId?: string;
}
