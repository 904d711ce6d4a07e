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
  /** Item of the plan that asks for the programme; it says whether that is mandatory. */
  @Omittable() @Uuid() planItemId?: string;
  /** Mandatory by something other than a plan item; false unless told. */
  @Omittable() @Flag() mandatory?: boolean;
  /** Language in which the person can follow the course; Georgian unless told. */
  @Omittable() @OneOf(programmeLanguages) language?: ProgrammeLanguage;
  /** Why the person is proposed although a rule of eligibility is not met. */
  @Omittable() @Text({ max: 4000 }) overrideReason?: string;
}

/** A place in a group, or none for individual delivery. */
export class EnrolBody {
  @Omittable() @Uuid() groupId?: string;
}

export class CompleteEnrolmentBody {
  /** Day of the test after the course, where the version asks for one. */
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
  @Flag() mandatory!: boolean;
  @OneOf(programmeLanguages) language!: ProgrammeLanguage;
  /** Rules of eligibility that were not met when the person was proposed. */
  @OneOfList(eligibilityRules) failedRules!: EligibilityRule[];
  /** Hidden from officers. */
  @Nullable() @Text({ max: 4000 }) overrideReason!: string | null;
  /** Why the last step was taken; hidden from officers. */
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
