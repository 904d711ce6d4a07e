import { BureauRef } from '../workforce/bureau-ref.dtos.js';
import { listOf, pageOf, PageQuery, StaffRef } from '../kernel/common.dto.js';
import {
  CalendarDate,
  Flag,
  Instant,
  Nested,
  Nullable,
  OneOf,
  OneOfList,
  Omittable,
  Text,
  Uuid,
  Integer,
} from '../kernel/fields.js';
import { OrganisationRef } from '../partners/dtos.js';
import {
  disclosedFields,
  disclosureKinds,
  referralRejectionReasons,
  visitMarks,
  type DisclosedField,
  type DisclosureKind,
  type ReferralRejectionReason,
  type VisitMark,
} from './codes.js';
import {
  referralMachine,
  referralStageNames,
  type ReferralStage,
  type ReferralState,
} from './states.js';

/** What a partner learns of a person: the name, and the phone once the referral is accepted. */
export class ReferredPerson {
  @Text({ min: 0, max: 100 }) givenName!: string;
  @Text({ min: 0, max: 100 }) familyName!: string;
  @Nullable() @Text({ max: 60 }) phone!: string | null;
}

/** The item of the plan that a referral serves. */
export class ReferralPlanItem {
  @Uuid() id!: string;
  /** The same through every version of the plan. */
  @Uuid() lineageId!: string;
  @Uuid() planId!: string;
  /** What the plan says beyond the name of the service. */
  @Nullable() @Text({ max: 2000 }) text!: string | null;
  @Nullable() @CalendarDate() dueOn!: string | null;
}

/** A referral. The fields that may be absent are the Department's own: a partner does not get them. */
export class Referral {
  @Uuid() id!: string;
  @OneOf(referralMachine.states) state!: ReferralState;
  @Nested(() => OrganisationRef) organisation!: OrganisationRef;
  @Text({ max: 60 }) serviceCode!: string;
  /** What the partner is asked for. */
  @Text({ max: 4000 }) request!: string;
  @Nested(() => ReferredPerson) person!: ReferredPerson;
  /** The bureau that refers. */
  @Nested(() => BureauRef) bureau!: BureauRef;
  @Nullable() @Instant() sentAt!: string | null;
  /** Last day for the partner's answer; after it the referral expires. */
  @Nullable() @CalendarDate() answerDueOn!: string | null;
  @Nullable() @Instant() answeredAt!: string | null;
  @Nullable() @Instant() startedAt!: string | null;
  @Nullable() @Instant() endedAt!: string | null;
  @Nullable() @OneOf(referralRejectionReasons) rejectionReason!: ReferralRejectionReason | null;
  /** What the partner said when it answered. */
  @Nullable() @Text({ max: 4000 }) answerNote!: string | null;
  /** What the partner said of the result. */
  @Nullable() @Text({ max: 4000 }) resultNote!: string | null;
  @Nullable() @CalendarDate() deliveredOn!: string | null;
  /** Consultations, lessons, visits or events that were delivered. */
  @Nullable() @Integer({ min: 1 }) units!: number | null;
  @Integer({ min: 1 }) version!: number;
  @Omittable() @Uuid() beneficiaryId?: string;
  @Omittable() @Uuid() caseId?: string;
  @Omittable() @Nullable() @Nested(() => StaffRef) createdBy?: StaffRef | null;
  @Omittable() @Instant() createdAt?: string;
  @Omittable() @Nullable() @Text({ max: 4000 }) withdrawalReason?: string | null;
  /** The referral that came to nothing and was copied. */
  @Omittable() @Nullable() @Uuid() copiedFromId?: string | null;
  /** When somebody dealt with a referral that expired without an answer. */
  @Omittable() @Nullable() @Instant() followedUpAt?: string | null;
  @Omittable() @Nullable() @Text({ max: 4000 }) followUpNote?: string | null;
  /** Null where it serves none, and for those who do not read the plan. */
  @Omittable() @Nullable() @Nested(() => ReferralPlanItem) planItem?: ReferralPlanItem | null;
}
export class ReferralPage extends pageOf(() => Referral) {}
export class ReferralListQuery extends PageQuery {
  @Omittable() @OneOf(referralMachine.states) state?: ReferralState;
  /** Several states at once; those that await an answer come by its last day, all others newest first. */
  @Omittable() @OneOf(referralStageNames) stage?: ReferralStage;
  @Omittable() @Text({ max: 60 }) serviceCode?: string;
  /** Those that the caller drafted. For staff only. */
  @Omittable() @Flag() mine?: boolean;
  /** For staff only. */
  @Omittable() @Uuid() organisationId?: string;
  /** For staff only. */
  @Omittable() @Uuid() beneficiaryId?: string;
}

export class CreateReferralBody {
  @Uuid() beneficiaryId!: string;
  @Uuid() organisationId!: string;
  /** Any service but the issuance of cards. */
  @Text({ max: 60 }) serviceCode!: string;
  /** What the partner is asked for; the partner reads it. Nothing clinical belongs here. */
  @Text({ max: 4000 }) request!: string;
  /** The open item of the person's plan in force that asks for this service. */
  @Omittable() @Uuid() planItemId?: string;
}
export class ChangeReferralBody {
  @Omittable() @Uuid() organisationId?: string;
  /** Another service serves no item of the plan, unless `planItemId` names one. */
  @Omittable() @Text({ max: 60 }) serviceCode?: string;
  /** Null = it serves none. */
  @Omittable() @Nullable() @Uuid() planItemId?: string | null;
  @Omittable() @Text({ max: 4000 }) request?: string;
}
export class RejectReferralBody {
  @OneOf(referralRejectionReasons) reason!: ReferralRejectionReason;
  @Omittable() @Text({ max: 4000 }) note?: string;
}
export class DeliverReferralBody {
  /** Consultations, lessons, visits or events. */
  @Integer({ min: 1, max: 1000 }) units!: number;
  /** Last day of the service; today unless told. */
  @Omittable() @CalendarDate() deliveredOn?: string;
  @Omittable() @Text({ max: 4000 }) note?: string;
}

/** A day on which the partner expected the person, and whether the person came. */
export class ReferralVisit {
  @Uuid() id!: string;
  @Uuid() referralId!: string;
  @CalendarDate() visitedOn!: string;
  @OneOf(visitMarks) mark!: VisitMark;
  @Nullable() @Text({ max: 2000 }) note!: string | null;
  @Instant() createdAt!: string;
  @Integer({ min: 1 }) version!: number;
}
export class ReferralVisitList extends listOf(() => ReferralVisit) {}
export class RecordReferralVisitBody {
  /** Today unless told. */
  @Omittable() @CalendarDate() visitedOn?: string;
  @OneOf(visitMarks) mark!: VisitMark;
  @Omittable() @Text({ max: 2000 }) note?: string;
}
export class ChangeReferralVisitBody {
  @Omittable() @CalendarDate() visitedOn?: string;
  @Omittable() @OneOf(visitMarks) mark?: VisitMark;
  @Omittable() @Nullable() @Text({ max: 2000 }) note?: string | null;
}

/** Who received what of a person, or looked at it. */
export class Disclosure {
  @OneOf(disclosureKinds) kind!: DisclosureKind;
  /** When; of several looks, the last. */
  @Instant() at!: string;
  @Nested(() => OrganisationRef) organisation!: OrganisationRef;
  @Nullable() @Uuid() referralId!: string | null;
  @OneOfList(disclosedFields) fields!: DisclosedField[];
  /** How many times; more than 1 only for looks. */
  @Integer({ min: 1 }) times!: number;
}
export class DisclosureList extends listOf(() => Disclosure) {}
