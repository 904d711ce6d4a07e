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
} from '../../kernel/fields.js';
import { type ConsentGiver, type ConsentPurpose, consentGivers, consentPurposes } from './codes.js';

/** Record of a signed consent. */
export class RecordConsentBody {
  @OneOf(consentPurposes) purpose!: ConsentPurpose;
  /** Partner of a sharing consent; absent = every partner. Only with `partnerSharing`. */
  @Omittable() @Uuid() organisationId?: string;
  /** Day of the signature; today by default. */
  @Omittable() @CalendarDate() givenOn?: string;
  /** Signer of the consent; for a minor the legal representative. */
  @OneOf(consentGivers) givenBy!: ConsentGiver;
  /** The minor's own view of the consent; required when the legal representative signs. */
  @Omittable() @Text({ max: 2000 }) personView?: string;
  @Omittable() @Text({ max: 2000 }) note?: string;
}

export class Consent {
  @Uuid() id!: string;
  @Uuid() beneficiaryId!: string;
  @Nullable() @Uuid() caseId!: string | null;
  @OneOf(consentPurposes) purpose!: ConsentPurpose;
  @Nullable() @Uuid() organisationId!: string | null;
  @CalendarDate() givenOn!: string;
  @OneOf(consentGivers) givenBy!: ConsentGiver;
  @Nullable() @Text({ max: 2000 }) personView!: string | null;
  @Nullable() @Text({ max: 2000 }) note!: string | null;
  @Nullable() @Nested(() => StaffRef) recordedBy!: StaffRef | null;
  @Nullable() @Instant() withdrawnAt!: string | null;
  @Nullable() @Text({ max: 4000 }) withdrawalNote!: string | null;
  @Instant() createdAt!: string;
  @Integer({ min: 1 }) version!: number;
}
export class ConsentList extends listOf(() => Consent) {}
