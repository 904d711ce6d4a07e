import { listOf } from '../../kernel/common.dto.js';
import {
  CalendarDate,
  Flag,
  Instant,
  Nullable,
  Omittable,
  OneOf,
  Text,
  TextList,
  Uuid,
  Integer,
  LineList,
  Line,
} from '../../kernel/fields.js';
import { type LegalBasisKind, legalBasisKinds } from './codes.js';

/** Sentence or measure that is the legal basis of mandatory work with a person. */
export class RecordLegalBasisBody {
  @OneOf(legalBasisKinds) kind!: LegalBasisKind;
  /** Court or body that issued the act. */
  @Line({ max: 200 }) issuedBy!: string;
  @Omittable() @Line({ max: 60 }) actNumber?: string;
  @CalendarDate() actDate!: string;
  /** Article of the law, as the act names it. */
  @Omittable() @Line({ max: 200 }) article?: string;
  @CalendarDate() startsOn!: string;
  /** Last day; absent = not limited. */
  @Omittable() @CalendarDate() endsOn?: string;
  @Omittable() @LineList({ max: 30, maxLength: 500 }) mandatoryObligations?: string[];
  /** Whether the juvenile rules apply, also after the person turned 18 (Juvenile Justice Code, Art. 77). */
  @Flag() juvenileRules!: boolean;
}

export class ChangeLegalBasisBody {
  @Omittable() @Line({ max: 200 }) issuedBy?: string;
  @Omittable() @Nullable() @Line({ max: 60 }) actNumber?: string | null;
  @Omittable() @CalendarDate() actDate?: string;
  @Omittable() @Nullable() @Line({ max: 200 }) article?: string | null;
  @Omittable() @CalendarDate() startsOn?: string;
  @Omittable() @Nullable() @CalendarDate() endsOn?: string | null;
  @Omittable() @LineList({ max: 30, maxLength: 500 }) mandatoryObligations?: string[];
  @Omittable() @Flag() juvenileRules?: boolean;
}

export class LegalBasis {
  @Uuid() id!: string;
  @Uuid() beneficiaryId!: string;
  @Nullable() @Uuid() caseId!: string | null;
  @OneOf(legalBasisKinds) kind!: LegalBasisKind;
  @Text({ max: 200 }) issuedBy!: string;
  @Nullable() @Text({ max: 60 }) actNumber!: string | null;
  @CalendarDate() actDate!: string;
  @Nullable() @Text({ max: 200 }) article!: string | null;
  @CalendarDate() startsOn!: string;
  @Nullable() @CalendarDate() endsOn!: string | null;
  @TextList({ max: 30, maxLength: 500 }) mandatoryObligations!: string[];
  @Flag() juvenileRules!: boolean;
  @Instant() createdAt!: string;
  @Integer({ min: 1 }) version!: number;
}
export class LegalBasisList extends listOf(() => LegalBasis) {}
