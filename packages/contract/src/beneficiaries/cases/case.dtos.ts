import { PageQuery, StaffRef, pageOf } from '../../kernel/common.dto.js';
import {
  CalendarDate,
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
import { BureauRef } from '../../workforce/bureau-ref.dtos.js';
import { ApplicationPerson } from '../people/person.dtos.js';
import {
  type AssignmentEnd,
  type CaseCategory,
  type ClosureReason,
  type TransferDecision,
  type TransferSessions,
  assignmentEnds,
  caseCategories,
  closureReasons,
  transferDecisions,
  transferSessions,
} from './codes.js';
import { type CaseState, caseMachine } from './states.js';

export class CaseAssignment {
  @Nested(() => StaffRef) caseManager!: StaffRef;
  @Instant() from!: string;
  @Nullable() @Instant() until!: string | null;
  @Nullable() @Text({ max: 4000 }) reason!: string | null;
  /** Why it ended; null while it lasts, and for those that ended before the reason was kept. */
  @Nullable() @OneOf(assignmentEnds) endReason!: AssignmentEnd | null;
}

export class Case {
  @Uuid() id!: string;
  @Text({ max: 20 }) caseNumber!: string;
  @OneOf(caseMachine.states) state!: CaseState;
  @OneOf(caseCategories) category!: CaseCategory;
  /** Why the Department took the person on; null unless the category needs a ground. */
  @Nullable() @Text({ max: 1000 }) categoryGround!: string | null;
  @Nested(() => ApplicationPerson) beneficiary!: ApplicationPerson;
  @Nested(() => BureauRef) bureau!: BureauRef;
  @Nullable() @Nested(() => StaffRef) caseManager!: StaffRef | null;
  @ListOf(() => CaseAssignment) assignments!: CaseAssignment[];
  @Instant() openedAt!: string;
  /**
   * Last days for the first contact and for the first assessment (`assessmentDueOn`), in working days from
   * the opening.
   */
  @Nullable() @CalendarDate() firstContactDueOn!: string | null;
  @Nullable() @CalendarDate() assessmentDueOn!: string | null;
  /** State to which a suspended case returns; null unless it is suspended. */
  @Nullable() @OneOf(caseMachine.states) suspendedFrom!: CaseState | null;
  /** Author of the proposed closure that awaits a decision; they may not decide on it. */
  @Nullable() @Nested(() => StaffRef) closureProposedBy!: StaffRef | null;
  @Nullable() @CalendarDate() closedOn!: string | null;
  @Nullable() @OneOf(closureReasons) closureReason!: ClosureReason | null;
  @Nullable() @Text({ max: 4000 }) closureSummary!: string | null;
  @Integer({ min: 1 }) version!: number;
}
export class CasePage extends pageOf(() => Case) {}

export class CaseListQuery extends PageQuery {
  @Omittable() @OneOf(caseMachine.states) state?: CaseState;
  @Omittable() @Uuid() caseManagerId?: string;
  /** True = cases with a case manager, false = without. */
  @Omittable() @Flag() assigned?: boolean;
  /** True = cases that are not closed, false = closed ones. */
  @Omittable() @Flag() open?: boolean;
  @Omittable() @Uuid() beneficiaryId?: string;
}

export class AssignCaseBody {
  @Uuid() caseManagerId!: string;
  @Omittable() @Text({ max: 4000 }) reason?: string;
}

/** Decision about one open enrolment of the person. */
export class TransferEnrolment {
  @Uuid() enrolmentId!: string;
  /** `keep` goes on: in its group of the old bureau, or with one person in the new bureau. */
  @OneOf(transferDecisions) decision!: TransferDecision;
}

export class TransferCaseBody {
  @Uuid() bureauId!: string;
  @Text({ max: 4000 }) reason!: string;
  /** Open enrolments that are decided otherwise; each one that is not named is transferred out. */
  @Omittable() @ListOf(() => TransferEnrolment, { max: 100 }) enrolments?: TransferEnrolment[];
  /**
   * Individual sessions ahead of the enrolments that go on: cancelled, or kept for a leader whom the new bureau
   * names. Cancelled unless said otherwise.
   */
  @Omittable() @OneOf(transferSessions) sessions?: TransferSessions;
}

export class ProposeClosureBody {
  @OneOf(closureReasons) reason!: ClosureReason;
  /** Results reached and tasks that remain. */
  @Text({ max: 4000 }) summary!: string;
}

/** Closure of a case. A case that never began needs a reason; one under closing review already has it. */
export class CloseCaseBody {
  @Omittable() @OneOf(closureReasons) reason?: ClosureReason;
  @Omittable() @Text({ max: 4000 }) summary?: string;
}
