import { ApplicationPerson } from '../beneficiaries/people/person.dtos.js';
import { LocalizedText, StaffRef } from '../kernel/common.dto.js';
import {
  CalendarDate,
  Flag,
  Instant,
  ListOf,
  Nested,
  Nullable,
  OneOf,
  OneOfList,
  Text,
  Uuid,
  Integer,
  type DtoClass,
} from '../kernel/fields.js';
import { alertSeverities, type AlertSeverity } from '../assessments/codes.js';
import { safetyAlertMachine, type SafetyAlertState } from '../assessments/states.js';
import { planSigners, type PlanSigner } from '../plans/codes.js';
import { OrganisationRef } from '../partners/dtos.js';
import { EnrolmentGroup } from '../programmes/enrolment.dtos.js';
import { referralMachine, type ReferralState } from '../services/states.js';
import { sessionKinds, type SessionKind } from '../sessions/codes.js';
import { sessionMachine, type SessionState } from '../sessions/states.js';
import { approvalKinds, overdueKinds, type ApprovalKind, type OverdueKind } from './codes.js';

/** A section of the day: its most urgent 50 lines, and how many there are in all. */
function sectionOf<T extends abstract new () => object>(line: () => T) {
  abstract class Section {
    @Integer({ min: 0 }) total!: number;
    @ListOf(line as () => DtoClass, { max: 50 }) items!: InstanceType<T>[];
  }
  return Section;
}

export class TodaySession {
  @Uuid() id!: string;
  @OneOf(sessionKinds) kind!: SessionKind;
  @OneOf(sessionMachine.states) state!: SessionState;
  @Instant() startsAt!: string;
  @Integer({ min: 1 }) minutes!: number;
  @Nullable() @Text({ max: 200 }) place!: string | null;
  @Uuid() programmeId!: string;
  @Nullable() @Nested(() => EnrolmentGroup) group!: EnrolmentGroup | null;
  /** The person of an individual session. */
  @Nullable() @Nested(() => ApplicationPerson) person!: ApplicationPerson | null;
}
export class TodayOverdue {
  @OneOf(overdueKinds) kind!: OverdueKind;
  /** The case, the plan or the referral. */
  @Uuid() id!: string;
  @Nested(() => ApplicationPerson) person!: ApplicationPerson;
  @CalendarDate() dueOn!: string;
}
export class TodayApplication {
  @Uuid() id!: string;
  @Nested(() => ApplicationPerson) person!: ApplicationPerson;
  @CalendarDate() appliedOn!: string;
}
export class TodayApproval {
  @OneOf(approvalKinds) kind!: ApprovalKind;
  /** The assessment, the plan or the case. */
  @Uuid() id!: string;
  @Nested(() => ApplicationPerson) person!: ApplicationPerson;
  @Instant() since!: string;
  @Nullable() @Nested(() => StaffRef) by!: StaffRef | null;
}
/** An approved plan that lacks a signature which the caller gives or gathers. */
export class TodaySignature {
  @Uuid() id!: string;
  @Nested(() => ApplicationPerson) person!: ApplicationPerson;
  @Flag() mandatory!: boolean;
  /** Whose signatures are still to come. */
  @OneOfList(planSigners) missing!: PlanSigner[];
  @Instant() since!: string;
}
/** An unexcused absence of the last two weeks. */
export class TodayAbsence {
  /** The session. */
  @Uuid() id!: string;
  @Nested(() => ApplicationPerson) person!: ApplicationPerson;
  @Uuid() programmeId!: string;
  @Flag() mandatory!: boolean;
  @Instant() at!: string;
}
/** What became of a referral at the partner: answered, delivered, come to nothing. */
export class TodayAnswer {
  /** The referral. */
  @Uuid() id!: string;
  @Nested(() => ApplicationPerson) person!: ApplicationPerson;
  @Nested(() => OrganisationRef) organisation!: OrganisationRef;
  @Text({ max: 60 }) serviceCode!: string;
  @OneOf(referralMachine.states) state!: ReferralState;
  @Instant() at!: string;
}
export class TodayRelease {
  @Uuid() id!: string;
  @Nested(() => ApplicationPerson) person!: ApplicationPerson;
  @Text({ max: 200 }) establishment!: string;
  @CalendarDate() expectedOn!: string;
  @Flag() visited!: boolean;
}
export class TodayAlert {
  @Uuid() id!: string;
  /** Null for those who are told of the danger and may not open the test behind it. */
  @Nullable() @Uuid() assessmentId!: string | null;
  @Nested(() => ApplicationPerson) person!: ApplicationPerson;
  @Nested(() => LocalizedText) title!: LocalizedText;
  @OneOf(alertSeverities) severity!: AlertSeverity;
  @OneOf(safetyAlertMachine.states) state!: SafetyAlertState;
  @Integer({ min: 1 }) version!: number;
  @Instant() raisedAt!: string;
}

export class TodaySessions extends sectionOf(() => TodaySession) {}
export class TodayOverdues extends sectionOf(() => TodayOverdue) {}
export class TodayApplications extends sectionOf(() => TodayApplication) {}
export class TodayApprovals extends sectionOf(() => TodayApproval) {}
export class TodaySignatures extends sectionOf(() => TodaySignature) {}
export class TodayAbsences extends sectionOf(() => TodayAbsence) {}
export class TodayAnswers extends sectionOf(() => TodayAnswer) {}
export class TodayReleases extends sectionOf(() => TodayRelease) {}
export class TodayAlerts extends sectionOf(() => TodayAlert) {}

/** What waits for the caller, as far as they may know of it. */
export class Today {
  /** Raised and not closed. */
  @Nested(() => TodayAlerts) alerts!: TodayAlerts;
  /** Sessions of today and tomorrow that the caller leads. */
  @Nested(() => TodaySessions) sessions!: TodaySessions;
  /** Sessions that are over and have no register; of the whole bureau for the line. */
  @Nested(() => TodaySessions) toRecord!: TodaySessions;
  /** Of the caller's own cases and referrals; of all that they see for the line. */
  @Nested(() => TodayOverdues) overdue!: TodayOverdues;
  @Nested(() => TodayApplications) applications!: TodayApplications;
  /** What somebody else did and the caller may decide. */
  @Nested(() => TodayApprovals) approvals!: TodayApprovals;
  /** For officers those of mandatory plans that wait for them; for case managers those of their own cases. */
  @Nested(() => TodaySignatures) signatures!: TodaySignatures;
  /** For officers those from mandatory programmes, the newest first; for case managers those of their own cases. */
  @Nested(() => TodayAbsences) absences!: TodayAbsences;
  /** Of the last two weeks, the newest first: referrals of the caller, and of the cases they manage. */
  @Nested(() => TodayAnswers) answers!: TodayAnswers;
  @Nested(() => TodayReleases) releases!: TodayReleases;
}
