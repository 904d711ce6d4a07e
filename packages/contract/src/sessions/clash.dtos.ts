import { listOf, StaffRef } from '../kernel/common.dto.js';
import {
  Flag,
  Instant,
  Integer,
  Line,
  ListOf,
  Nested,
  Nullable,
  Omittable,
  OneOf,
  OneOfList,
  Text,
  Uuid,
  UuidList,
} from '../kernel/fields.js';
import { ApplicationPerson } from '../beneficiaries/people/person.dtos.js';
import { EnrolmentGroup } from '../programmes/enrolment.dtos.js';
import { clashKinds, meetingKinds, type ClashKind, type MeetingKind } from './codes.js';

/**
 * Plan whose clashes are searched: a new session (`enrolmentId`, `startsAt`), another time, place or leader of
 * a session (`sessionId`), or other facilitators of a group (`groupId`, `facilitatorIds`).
 */
export class FindClashesBody {
  @Omittable() @Uuid() enrolmentId?: string;
  @Omittable() @Uuid() sessionId?: string;
  @Omittable() @Uuid() groupId?: string;
  @Omittable() @Instant() startsAt?: string;
  /** Length in minutes; by default that of the session or of the programme. */
  @Omittable() @Integer({ min: 15, max: 480 }) minutes?: number;
  @Omittable() @Uuid() staffId?: string;
  @Omittable() @Line({ max: 200 }) place?: string;
  @Omittable() @UuidList({ min: 1, max: 4 }) facilitatorIds?: string[];
}

/** A session or an appointment that is in the way of a planned one. */
export class ClashingSession {
  @Uuid() id!: string;
  @OneOf(meetingKinds) kind!: MeetingKind;
  @Instant() startsAt!: string;
  @Integer({ min: 1 }) minutes!: number;
  @Nullable() @Text({ max: 200 }) place!: string | null;
  @Nullable() @Nested(() => EnrolmentGroup) group!: EnrolmentGroup | null;
  @Nullable() @Nested(() => ApplicationPerson) beneficiary!: ApplicationPerson | null;
  @ListOf(() => StaffRef, { max: 20 }) leaders!: StaffRef[];
}

/** A planned session and a session at the same time, with what both need. */
export class SessionClash {
  /** Start of the planned session. */
  @Instant() plannedAt!: string;
  @OneOfList(clashKinds, { min: 1, max: 4 }) kinds!: ClashKind[];
  /** Whether `onClash` can agree to it; two sessions of one group never overlap. */
  @Flag() mayBeAgreed!: boolean;
  @Nested(() => ClashingSession) session!: ClashingSession;
}
export class SessionClashes extends listOf(() => SessionClash) {}
