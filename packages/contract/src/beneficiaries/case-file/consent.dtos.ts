import { StaffRef, listOf } from '../../kernel/common.dto.js';
import {
  CalendarDate,
  Instant,
  ListOf,
  Nested,
  Nullable,
  Omittable,
  OneOf,
  Text,
  Uuid,
  UuidList,
  Integer,
} from '../../kernel/fields.js';
import {
  type ConsentGiver,
  type ConsentLapse,
  type ConsentPurpose,
  consentGivers,
  consentLapses,
  consentPurposes,
} from './codes.js';
import { Scan } from '../../platform/scan.dtos.js';

/** Record of a signed consent. */
export class RecordConsentBody {
  @OneOf(consentPurposes) purpose!: ConsentPurpose;
  /** Partner of a sharing consent; absent = every partner. Only with `partnerSharing`. */
  @Omittable() @Uuid() organisationId?: string;
  /** Day of the signature; today by default. */
  @Omittable() @CalendarDate() givenOn?: string;
  /** Last day of the consent, today or later; absent = until it is withdrawn. */
  @Omittable() @CalendarDate() validUntil?: string;
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
  /** Partners that a consent for every partner does not cover: the person later withdrew the consent for them. */
  @UuidList({ max: 1000 }) exceptOrganisationIds!: string[];
  @CalendarDate() givenOn!: string;
  /** Last day of the consent; null = until it is withdrawn. */
  @Nullable() @CalendarDate() validUntil!: string | null;
  @OneOf(consentGivers) givenBy!: ConsentGiver;
  @Nullable() @Text({ max: 2000 }) personView!: string | null;
  @Nullable() @Text({ max: 2000 }) note!: string | null;
  @Nullable() @Nested(() => StaffRef) recordedBy!: StaffRef | null;
  @Nullable() @Instant() withdrawnAt!: string | null;
  @Nullable() @Text({ max: 4000 }) withdrawalNote!: string | null;
  /** Time when the consent ended without a withdrawal. */
  @Nullable() @Instant() lapsedAt!: string | null;
  @Nullable() @OneOf(consentLapses) lapse!: ConsentLapse | null;
  @ListOf(() => Scan) scans!: Scan[];
  @Instant() createdAt!: string;
  @Integer({ min: 1 }) version!: number;
}
/** A withdrawn consent, with the consents to the same purpose that remain in force. */
export class WithdrawnConsent extends Consent {
  @ListOf(() => Consent) stillInForce!: Consent[];
}
export class ConsentList extends listOf(() => Consent) {}
