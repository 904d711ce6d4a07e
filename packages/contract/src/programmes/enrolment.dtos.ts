import { pageOf, PageQuery } from '../kernel/common.dto.js';
import {
  CalendarDate,
  Flag,
  Nested,
  Nullable,
  OneOf,
  OneOfList,
  Omittable,
  Text,
  Uuid,
  Integer,
} from '../kernel/fields.js';
import { ApplicationPerson } from '../beneficiaries/people/person.dtos.js';
import { PlanItemRef } from '../plans/plan-item-links.dtos.js';
import {
  eligibilityRules,
  programmeLanguages,
  type EligibilityRule,
  type ProgrammeLanguage,
} from './codes.js';
import { ProgrammeRef } from './group.dtos.js';
import { enrolmentMachine, type EnrolmentState } from './states.js';

/** Proposes a programme to a person, from an item of their plan or without one. */
export class ProposeEnrolmentBody {
  @Uuid() beneficiaryId!: string;
  @Uuid() programmeId!: string;
  /** Item of the plan that prescribes the programme; it determines whether the enrolment is mandatory. */
  @Omittable() @Uuid() planItemId?: string;
  /** Whether the enrolment is mandatory for a reason other than a plan item; false by default. */
  @Omittable() @Flag() mandatory?: boolean;
  /** Language in which the person can follow the course; Georgian by default. */
  @Omittable() @OneOf(programmeLanguages) language?: ProgrammeLanguage;
  /** Reason for the proposal although an eligibility rule is not met. */
  @Omittable() @Text({ max: 4000 }) overrideReason?: string;
}

/** An enrolment in a group, or without one for individual delivery. */
export class EnrolBody {
  @Omittable() @Uuid() groupId?: string;
}

export class CompleteEnrolmentBody {
  /** Day of the test after the course, when the version requires one. */
  @Omittable() @CalendarDate() postTestOn?: string;
}

export class EnrolmentGroup {
  @Uuid() id!: string;
  @Text({ max: 120 }) name!: string;
}

export class Enrolment {
  @Uuid() id!: string;
  @OneOf(enrolmentMachine.states) state!: EnrolmentState;
  @Nested(() => ApplicationPerson) beneficiary!: ApplicationPerson;
  @Uuid() bureauId!: string;
  @Uuid() caseId!: string;
  @Nested(() => ProgrammeRef) programme!: ProgrammeRef;
  @Uuid() programmeVersionId!: string;
  @Nullable() @Nested(() => EnrolmentGroup) group!: EnrolmentGroup | null;
  @Nullable() @Uuid() planItemId!: string | null;
  /** The item that the enrolment serves; null when there is none, or for a caller who may not read it. */
  @Nullable() @Nested(() => PlanItemRef) planItem!: PlanItemRef | null;
  @Flag() mandatory!: boolean;
  @OneOf(programmeLanguages) language!: ProgrammeLanguage;
  /** Eligibility rules that were not met at the proposal. */
  @OneOfList(eligibilityRules) failedRules!: EligibilityRule[];
  /** Reason for a proposal against the rules; hidden from officers. */
  @Nullable() @Text({ max: 4000 }) overrideReason!: string | null;
  /** Reason of the last step; hidden from officers. */
  @Nullable() @Text({ max: 4000 }) reason!: string | null;
  @CalendarDate() proposedOn!: string;
  @Nullable() @CalendarDate() decidedOn!: string | null;
  @Nullable() @CalendarDate() enrolledOn!: string | null;
  @Nullable() @CalendarDate() startedOn!: string | null;
  @Nullable() @CalendarDate() endedOn!: string | null;
  @Nullable() @CalendarDate() postTestOn!: string | null;
  @Integer({ min: 1 }) version!: number;
}
export class EnrolmentPage extends pageOf(() => Enrolment) {}
export class EnrolmentListQuery extends PageQuery {
  @Omittable() @OneOf(enrolmentMachine.states) state?: EnrolmentState;
  @Omittable() @Uuid() programmeId?: string;
  @Omittable() @Uuid() groupId?: string;
  @Omittable() @Uuid() beneficiaryId?: string;
}
