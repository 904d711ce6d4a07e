import { listOf, LocalizedText, pageOf, PageQuery, StaffRef } from '../kernel/common.dto.js';
import {
  CalendarDate,
  ListOf,
  Nested,
  Nullable,
  OneOf,
  Omittable,
  Text,
  Uuid,
  UuidList,
  Integer,
  Line,
} from '../kernel/fields.js';
import { ApplicationPerson } from '../beneficiaries/people/person.dtos.js';
import { ClashAgreement } from './clash.dtos.js';
import { programmeLanguages, type ProgrammeLanguage } from './codes.js';
import { enrolmentMachine, groupMachine, type EnrolmentState, type GroupState } from './states.js';

/** A programme as other records show it. */
export class ProgrammeRef {
  @Uuid() id!: string;
  @Text({ max: 60 }) code!: string;
  @Text({ max: 60 }) areaCode!: string;
  @Nested(() => LocalizedText) name!: LocalizedText;
}

export class CreateGroupBody {
  @Uuid() programmeId!: string;
  @Line({ max: 120 }) name!: string;
  /** Bureau of the group; required from a head, who belongs to no bureau. */
  @Omittable() @Uuid() bureauId?: string;
  @Omittable() @Line({ max: 200 }) place?: string;
  /** Places, within the group size of the version; its maximum by default. */
  @Omittable() @Integer({ min: 2, max: 30 }) capacity?: number;
  @Omittable() @OneOf(programmeLanguages) language?: ProgrammeLanguage;
  @Omittable() @CalendarDate() plannedStartOn?: string;
  @UuidList({ min: 1, max: 4 }) facilitatorIds!: string[];
}

export class ChangeGroupBody extends ClashAgreement {
  @Omittable() @Line({ max: 120 }) name?: string;
  @Omittable() @Nullable() @Line({ max: 200 }) place?: string | null;
  /** Places, within the group size of the version. */
  @Omittable() @Integer({ min: 2, max: 30 }) capacity?: number;
  @Omittable() @Nullable() @CalendarDate() plannedStartOn?: string | null;
  @Omittable() @UuidList({ min: 1, max: 4 }) facilitatorIds?: string[];
}

/** Start of a group. One that is smaller than its version requires needs a reason. */
export class StartGroupBody {
  @Omittable() @Text({ max: 4000 }) smallGroupReason?: string;
}

export class Group {
  @Uuid() id!: string;
  @Text({ max: 120 }) name!: string;
  @OneOf(groupMachine.states) state!: GroupState;
  @Nested(() => ProgrammeRef) programme!: ProgrammeRef;
  @Uuid() programmeVersionId!: string;
  @Uuid() bureauId!: string;
  @Nullable() @Text({ max: 200 }) place!: string | null;
  @OneOf(programmeLanguages) language!: ProgrammeLanguage;
  @Integer({ min: 1 }) capacity!: number;
  /** Members that the version asks for before the group starts. */
  @Integer({ min: 1 }) minimum!: number;
  /** Places in use: enrolled or started members. */
  @Integer({ min: 0 }) members!: number;
  @Integer({ min: 0 }) waiting!: number;
  @ListOf(() => StaffRef) facilitators!: StaffRef[];
  /** Those of them who left, moved to another bureau or got another role; none once the group has ended. */
  @ListOf(() => StaffRef) facilitatorsToReplace!: StaffRef[];
  @Nullable() @CalendarDate() plannedStartOn!: string | null;
  @Nullable() @CalendarDate() startedOn!: string | null;
  @Nullable() @CalendarDate() endedOn!: string | null;
  /** Reason for a small start or a cancellation. */
  @Nullable() @Text({ max: 4000 }) reason!: string | null;
  @Integer({ min: 1 }) version!: number;
}
export class GroupPage extends pageOf(() => Group) {}
export class GroupListQuery extends PageQuery {
  @Omittable() @OneOf(groupMachine.states) state?: GroupState;
  @Omittable() @Uuid() programmeId?: string;
  @Omittable() @Uuid() facilitatorId?: string;
  /** Parts of the name of the group or its programme; every word has to be found. */
  @Omittable() @Text({ max: 100 }) q?: string;
}

/** A person in a group, or waiting for a place in it. */
export class GroupMember {
  @Uuid() enrolmentId!: string;
  @OneOf(enrolmentMachine.states) state!: EnrolmentState;
  @Nested(() => ApplicationPerson) beneficiary!: ApplicationPerson;
  @Nullable() @CalendarDate() enrolledOn!: string | null;
  @Nullable() @CalendarDate() startedOn!: string | null;
  @Nullable() @CalendarDate() endedOn!: string | null;
}
export class GroupMembers extends listOf(() => GroupMember) {}
