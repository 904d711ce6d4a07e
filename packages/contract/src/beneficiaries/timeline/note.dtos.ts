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

/** Note of a contact and its result: for the helping professions, never for officers. */
export class AddNoteBody {
  @OneOf(noteKinds) kind!: NoteKind;
  /** Time of the contact or attempt; now by default. */
  @Omittable() @Instant() at?: string;
  /** Whether the person was reached. Failed attempts count for closing a case. */
  @Flag() reached!: boolean;
  @Text({ max: 8000 }) text!: string;
}

/** Change of a note; only by the author, within a day. */
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
  /** Time until which the author may change the note; afterwards it can only be amended. */
  @Instant() editableUntil!: string;
  @Instant() createdAt!: string;
  @Integer({ min: 1 }) version!: number;
}
export class NotePage extends pageOf(() => Note) {}

export class NoteQuery extends PageQuery {
  @Omittable() @OneOf(noteKinds) kind?: NoteKind;
  @Omittable() @Uuid() caseId?: string;
}
