import { ApplicationPerson } from '../beneficiaries/people/person.dtos.js';
import { BureauRef } from '../workforce/bureau-ref.dtos.js';
import { listOf, pageOf, PageQuery, StaffRef } from '../kernel/common.dto.js';
import {
  CalendarDate,
  Flag,
  Instant,
  ListOf,
  Nested,
  Nullable,
  OneOf,
  OneOfList,
  Omittable,
  Text,
  Uuid,
  Integer,
} from '../kernel/fields.js';
import { planSigners, reviewOutcomes, type PlanSigner, type ReviewOutcome } from './codes.js';
import { PlanGoal, PlanItem, PlanSignature } from './plan-parts.dtos.js';
import { planMachine, planStepCodes, type PlanState, type PlanStepCode } from './states.js';

export class PlanCaseRef {
  @Uuid() id!: string;
  @Text({ max: 20 }) caseNumber!: string;
}

/** Author and time of a step. */
export class PlanStep {
  @Nested(() => StaffRef) by!: StaffRef;
  @Instant() at!: string;
}

/** Note on a step. */
export class PlanNote {
  @OneOf(planStepCodes) step!: PlanStepCode;
  /** Goal or item of this version that the step changed; null for a step of the plan itself. */
  @Nullable() @Uuid() partId!: string | null;
  @Text({ max: 4000 }) text!: string;
  @Nested(() => StaffRef) by!: StaffRef;
  @Instant() at!: string;
}

/** One version of the individual plan with its goals, items and signatures; its version number for `If-Match` covers them all. */
export class Plan {
  @Uuid() id!: string;
  /** Number of the version within the case, from 1. */
  @Integer({ min: 1 }) number!: number;
  @OneOf(planMachine.states) state!: PlanState;
  @Nested(() => PlanCaseRef) case!: PlanCaseRef;
  @Nested(() => ApplicationPerson) beneficiary!: ApplicationPerson;
  @Nested(() => BureauRef) bureau!: BureauRef;
  /** Id of the previous version, from which this one was made. */
  @Nullable() @Uuid() previousId!: string | null;
  /** Approved assessment whose needs the plan answers. */
  @Nullable() @Uuid() assessmentId!: string | null;
  /** Whether it has a mandatory item or belongs to a mandatory case: then the officer signs it. */
  @Flag() mandatory!: boolean;
  @Nullable() @Text({ max: 4000 }) summary!: string | null;
  /** Opinion and wishes of the person about the plan, in their own words. */
  @Nullable() @Text({ max: 4000 }) personView!: string | null;
  @ListOf(() => PlanGoal) goals!: PlanGoal[];
  @ListOf(() => PlanItem) items!: PlanItem[];
  /** Signers that the approved plan needs; empty before the approval. */
  @OneOfList(planSigners) signersNeeded!: PlanSigner[];
  @ListOf(() => PlanSignature) signatures!: PlanSignature[];
  @Nested(() => StaffRef) createdBy!: StaffRef;
  @Instant() createdAt!: string;
  @Nullable() @Nested(() => PlanStep) submitted!: PlanStep | null;
  @Nullable() @Nested(() => PlanStep) approved!: PlanStep | null;
  @Nullable() @Text({ max: 4000 }) returnReason!: string | null;
  @Nullable() @Instant() signedAt!: string | null;
  @Nullable() @Instant() activatedAt!: string | null;
  /** Day of the next review: three months after the plan became active or a review confirmed it. */
  @Nullable() @CalendarDate() reviewDue!: string | null;
  @Nullable() @CalendarDate() endedOn!: string | null;
  @Nullable() @Text({ max: 4000 }) endReason!: string | null;
  /** Notes and reasons of all its steps, newest first. Officers read only their own. */
  @ListOf(() => PlanNote) notes!: PlanNote[];
  @Integer({ min: 1 }) version!: number;
}

export class PlanListItem {
  @Uuid() id!: string;
  @Integer({ min: 1 }) number!: number;
  @OneOf(planMachine.states) state!: PlanState;
  @Nested(() => PlanCaseRef) case!: PlanCaseRef;
  @Nested(() => ApplicationPerson) beneficiary!: ApplicationPerson;
  @Nested(() => BureauRef) bureau!: BureauRef;
  @Flag() mandatory!: boolean;
  @Nested(() => StaffRef) createdBy!: StaffRef;
  @Instant() createdAt!: string;
  @Nullable() @Instant() activatedAt!: string | null;
  @Nullable() @CalendarDate() reviewDue!: string | null;
  @Nullable() @CalendarDate() endedOn!: string | null;
  @Integer({ min: 1 }) version!: number;
}
export class PlanPage extends pageOf(() => PlanListItem) {}
export class PlanVersionList extends listOf(() => PlanListItem) {}

export class PlanListQuery extends PageQuery {
  @Omittable() @Uuid() caseId?: string;
  @Omittable() @Uuid() beneficiaryId?: string;
  @Omittable() @OneOf(planMachine.states) state?: PlanState;
  @Omittable() @Uuid() caseManagerId?: string;
  /** Only plans whose review is due on this day or before. */
  @Omittable() @CalendarDate() reviewDueBy?: string;
}

export class CreatePlanBody {
  @Uuid() caseId!: string;
  @Omittable() @Text({ max: 4000 }) summary?: string;
  @Omittable() @Text({ max: 4000 }) personView?: string;
}
export class ChangePlanBody {
  @Omittable() @Nullable() @Text({ max: 4000 }) summary?: string | null;
  @Omittable() @Nullable() @Text({ max: 4000 }) personView?: string | null;
}

export class ConcludeReviewBody {
  @OneOf(reviewOutcomes) conclusion!: ReviewOutcome;
  /** Result of the review; the reason for the end when the plan ends. */
  @Text({ max: 4000 }) reason!: string;
}
