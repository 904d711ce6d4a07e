import { planNeeds, type PlanNeed } from '../plans/codes.js';
import { PlanItemGoal } from '../plans/plan-item-links.dtos.js';
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
  referralWithdrawalCauses,
  visitMarks,
  type DisclosedField,
  type DisclosureKind,
  type ReferralRejectionReason,
  type ReferralWithdrawalCause,
  type VisitMark,
} from './codes.js';
import {
  referralMachine,
  referralStageNames,
  type ReferralStage,
  type ReferralState,
} from './states.js';

/** Data of a person that a partner gets: the name, and the phone once the referral is accepted. */
export class ReferredPerson {
  @Text({ min: 0, max: 100 }) givenName!: string;
  @Text({ min: 0, max: 100 }) familyName!: string;
  /** Phone number in E.164. One without a leading `+` is older and could not be read. */
  @Nullable() @Text({ max: 60 }) phone!: string | null;
}

/** The item of the plan that a referral serves. */
export class ReferralPlanItem {
  @Uuid() id!: string;
  /** Id that the item keeps through all versions of the plan. */
  @Uuid() lineageId!: string;
  @Uuid() planId!: string;
  /** Text of the item besides the name of the service. */
  @Nullable() @Text({ max: 2000 }) text!: string | null;
  @Nullable() @CalendarDate() dueOn!: string | null;
  /** Need that the item answers; hidden from officers for dependences and health in voluntary items. */
  @Nullable() @OneOf(planNeeds) need!: PlanNeed | null;
  /** Goal of the item; null when it has none, or one that the reader may not see. */
  @Nullable() @Nested(() => PlanItemGoal) goal!: PlanItemGoal | null;
}

/** A referral. The optional fields are the Department's own: a partner does not get them. */
export class Referral {
  @Uuid() id!: string;
  @OneOf(referralMachine.states) state!: ReferralState;
  @Nested(() => OrganisationRef) organisation!: OrganisationRef;
  @Text({ max: 60 }) serviceCode!: string;
  /** Request to the partner. */
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
  /** Note of the partner with its answer. */
  @Nullable() @Text({ max: 4000 }) answerNote!: string | null;
  /** Note of the partner on the result. */
  @Nullable() @Text({ max: 4000 }) resultNote!: string | null;
  @Nullable() @CalendarDate() deliveredOn!: string | null;
  /** Consultations, lessons, visits or events that were delivered. */
  @Nullable() @Integer({ min: 1 }) units!: number | null;
  @Integer({ min: 1 }) version!: number;
  /** False when the partner was deactivated: nobody there can answer or deliver. */
  @Omittable() @Flag() organisationActive?: boolean;
  @Omittable() @Uuid() beneficiaryId?: string;
  @Omittable() @Uuid() caseId?: string;
  @Omittable() @Nullable() @Nested(() => StaffRef) createdBy?: StaffRef | null;
  @Omittable() @Instant() createdAt?: string;
  @Omittable() @Nullable() @Text({ max: 4000 }) withdrawalReason?: string | null;
  /** Cause of the withdrawal: a decision of the sender, the end of the consent, or the closing of the case. */
  @Omittable()
  @Nullable()
  @OneOf(referralWithdrawalCauses)
  withdrawalCause?: ReferralWithdrawalCause | null;
  /** Rejected or expired referral of which this one is a copy. */
  @Omittable() @Nullable() @Uuid() copiedFromId?: string | null;
  /** Time when somebody marked a referral that expired without an answer as dealt with. */
  @Omittable() @Nullable() @Instant() followedUpAt?: string | null;
  @Omittable() @Nullable() @Text({ max: 4000 }) followUpNote?: string | null;
  /** Item that the referral serves; null when there is none, or for a caller who may not read the plan. */
  @Omittable() @Nullable() @Nested(() => ReferralPlanItem) planItem?: ReferralPlanItem | null;
}
export class ReferralPage extends pageOf(() => Referral) {}
export class ReferralListQuery extends PageQuery {
  @Omittable() @OneOf(referralMachine.states) state?: ReferralState;
  /** Group of states; referrals that await an answer are ordered by its last day, all others newest first. */
  @Omittable() @OneOf(referralStageNames) stage?: ReferralStage;
  @Omittable() @Text({ max: 60 }) serviceCode?: string;
  /** Only referrals that the caller drafted. For staff only. */
  @Omittable() @Flag() mine?: boolean;
  /** Only referrals to this organisation. For staff only. */
  @Omittable() @Uuid() organisationId?: string;
  /** Only referrals of this person. For staff only. */
  @Omittable() @Uuid() beneficiaryId?: string;
}

export class CreateReferralBody {
  @Uuid() beneficiaryId!: string;
  @Uuid() organisationId!: string;
  /** Any service but the issuance of cards. */
  @Text({ max: 60 }) serviceCode!: string;
  /** Request to the partner, which reads it. It must not contain clinical information. */
  @Text({ max: 4000 }) request!: string;
  /** Unfinished item of the person's signed or active plan that asks for this service. */
  @Omittable() @Uuid() planItemId?: string;
}
export class ChangeReferralBody {
  @Omittable() @Uuid() organisationId?: string;
  /** Another service; it serves no item of the plan, unless `planItemId` names one. */
  @Omittable() @Text({ max: 60 }) serviceCode?: string;
  /** Item that the referral serves; null = none. */
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
  /** Last day of the service; today by default. */
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
  /** Day of the visit; today by default. */
  @Omittable() @CalendarDate() visitedOn?: string;
  @OneOf(visitMarks) mark!: VisitMark;
  @Omittable() @Text({ max: 2000 }) note?: string;
}
export class ChangeReferralVisitBody {
  @Omittable() @CalendarDate() visitedOn?: string;
  @Omittable() @OneOf(visitMarks) mark?: VisitMark;
  @Omittable() @Nullable() @Text({ max: 2000 }) note?: string | null;
}

/** A disclosure of a person's data: the recipient, and the content or the read record. */
export class Disclosure {
  @OneOf(disclosureKinds) kind!: DisclosureKind;
  /** Time of the disclosure; of several reads, the last. */
  @Instant() at!: string;
  @Nested(() => OrganisationRef) organisation!: OrganisationRef;
  @Nullable() @Uuid() referralId!: string | null;
  @OneOfList(disclosedFields) fields!: DisclosedField[];
  /** Number of times; more than 1 only for reads. */
  @Integer({ min: 1 }) times!: number;
}
export class DisclosureList extends listOf(() => Disclosure) {}
