import { appointmentKinds, type AppointmentKind } from '../../appointments/codes.js';
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
  PersonName,
  Line,
} from '../../kernel/fields.js';
import { BureauRef } from '../../workforce/bureau-ref.dtos.js';
import { NewBeneficiary } from '../people/beneficiary.dtos.js';
import { ApplicationPerson } from '../people/person.dtos.js';
import { type HotlineTopic, type VisitResult, hotlineTopics, visitResults } from './codes.js';

/** A call of the hotline. The caller may stay anonymous. */
export class TakeHotlineCallBody {
  @OneOf(hotlineTopics) topic!: HotlineTopic;
  /** Time of the call; now by default. */
  @Omittable() @Instant() at?: string;
  @Omittable() @PersonName({ max: 200 }) callerName?: string;
  /** Phone number in any spelling, with the country code for one abroad; stored in E.164. */
  @Omittable() @Line({ max: 60 }) callerPhone?: string;
  /** Question of the caller and the answer given. */
  @Text({ max: 8000 }) text!: string;
  /** Person whom the call concerns, if already known. */
  @Omittable() @Uuid() beneficiaryId?: string;
}

export class JoinHotlineCallBody {
  @Uuid() beneficiaryId!: string;
}

export class HotlineCall {
  @Uuid() id!: string;
  @Nested(() => BureauRef) bureau!: BureauRef;
  @OneOf(hotlineTopics) topic!: HotlineTopic;
  @Instant() at!: string;
  @Nullable() @Text({ max: 200 }) callerName!: string | null;
  /** Phone number in E.164. One without a leading `+` is older and could not be read. */
  @Nullable() @Text({ max: 60 }) callerPhone!: string | null;
  @Text({ max: 8000 }) text!: string;
  @Nested(() => StaffRef) takenBy!: StaffRef;
  @Nullable() @Nested(() => ApplicationPerson) beneficiary!: ApplicationPerson | null;
  @Nullable() @Uuid() caseId!: string | null;
  @Instant() createdAt!: string;
  @Integer({ min: 1 }) version!: number;
}
export class HotlineCallPage extends pageOf(() => HotlineCall) {}

export class HotlineCallQuery extends PageQuery {
  @Omittable() @OneOf(hotlineTopics) topic?: HotlineTopic;
  @Omittable() @Flag() joined?: boolean;
}

/** Notice of a prison that a known person (`beneficiaryId`) or a new one (`beneficiary`) will be released. */
export class RecordReleaseNoticeBody {
  @Omittable() @Uuid() beneficiaryId?: string;
  @Omittable() @Nested(() => NewBeneficiary) beneficiary?: NewBeneficiary;
  /** Penitentiary establishment. */
  @Line({ max: 120 }) establishment!: string;
  @CalendarDate() expectedOn!: string;
  /** Day of the notice; today by default. */
  @Omittable() @CalendarDate() notifiedOn?: string;
}

export class ChangeReleaseNoticeBody {
  @Omittable() @Line({ max: 120 }) establishment?: string;
  @Omittable() @CalendarDate() expectedOn?: string;
}

export class RecordVisitBody {
  /** Time of the visit; now by default. */
  @Omittable() @Instant() at?: string;
  @OneOf(visitResults) result!: VisitResult;
  @Omittable() @Text({ max: 4000 }) note?: string;
  /** Request of the person; only with `applied`. */
  @Omittable() @Text({ max: 4000 }) request?: string;
}

export class PreReleaseVisit {
  @Instant() at!: string;
  @OneOf(visitResults) result!: VisitResult;
  @Nested(() => StaffRef) visitor!: StaffRef;
  @Nullable() @Text({ max: 4000 }) note!: string | null;
}

/** Meeting with the person from the day of the release on. */
export class FirstMeeting {
  @Uuid() appointmentId!: string;
  @OneOf(appointmentKinds) kind!: AppointmentKind;
  @Instant() startsAt!: string;
  @Nested(() => StaffRef) staff!: StaffRef;
}

export class ReleaseNotice {
  @Uuid() id!: string;
  @Nested(() => ApplicationPerson) beneficiary!: ApplicationPerson;
  @Nested(() => BureauRef) bureau!: BureauRef;
  @Text({ max: 120 }) establishment!: string;
  @CalendarDate() expectedOn!: string;
  @CalendarDate() notifiedOn!: string;
  /** Days until the release; negative after it. */
  @Integer() daysLeft!: number;
  /** Whether the day of release is within the window for visits (setting `preReleaseWindow`). */
  @Flag() inWindow!: boolean;
  @ListOf(() => PreReleaseVisit) visits!: PreReleaseVisit[];
  /** First appointment from the day of the release on that is planned or was held; null without one. */
  @Nullable() @Nested(() => FirstMeeting) firstMeeting!: FirstMeeting | null;
  /** Application that a visit led to. */
  @Nullable() @Uuid() applicationId!: string | null;
  /** Notice of the same person that stayed in force when two records were merged. */
  @Nullable() @Uuid() replacedBy!: string | null;
  @Instant() createdAt!: string;
  @Integer({ min: 1 }) version!: number;
}
export class ReleaseNoticePage extends pageOf(() => ReleaseNotice) {}

export class ReleaseNoticeQuery extends PageQuery {
  @Omittable() @Text({ max: 120 }) establishment?: string;
  /** `window` (default): only people within the window; `all`: all. */
  @Omittable() @OneOf(['window', 'all']) scope?: 'window' | 'all';
  @Omittable() @Flag() visited?: boolean;
  /** Whether a meeting from the day of the release on is planned or was held. */
  @Omittable() @Flag() booked?: boolean;
}
