import { ApplicationPerson } from '../beneficiaries/people/person.dtos.js';
import { LocalizedText } from '../kernel/common.dto.js';
import {
  CalendarDate,
  Flag,
  Integer,
  ListOf,
  Nested,
  Nullable,
  Omittable,
  OneOf,
  Text,
  Uuid,
} from '../kernel/fields.js';
import { userRoles, type UserRole } from '../kernel/roles.js';
import { ClashAgreement } from '../programmes/clash.dtos.js';
import { TodayLine } from './today.dtos.js';
import {
  followingKinds,
  waitingWorkLists,
  workKinds,
  type FollowingKind,
  type WaitingWorkList,
  type WorkKind,
} from './work.js';

/** A member of staff, also one who left. */
export class WorkHolder {
  @Uuid() id!: string;
  @Text() name!: string;
  @OneOf(userRoles) role!: UserRole;
  @Nullable() @Uuid() bureauId!: string | null;
  @Flag() active!: boolean;
}

export class WorkloadQuery {
  @Omittable() @Uuid() bureauId?: string;
}

/** What one member of staff has to do, as far as the caller may see it. */
export class WorkerLoad {
  @Nested(() => WorkHolder) worker!: WorkHolder;
  @Integer({ min: 0 }) openCases!: number;
  @Integer({ min: 0 }) highRisk!: number;
  @Integer({ min: 0 }) overdue!: number;
  @Integer({ min: 0 }) noContact!: number;
  @Integer({ min: 0 }) toApprove!: number;
  @Integer({ min: 0 }) sessions!: number;
  @Integer({ min: 0 }) appointments!: number;
  /** Open tasks that were made by hand. */
  @Integer({ min: 0 }) tasks!: number;
  @Integer({ min: 0 }) groups!: number;
  /** Plans with open items that this person sees to. */
  @Integer({ min: 0 }) plans!: number;
  /** Last day of the absence that this person has today; null at work. */
  @Nullable() @CalendarDate() absentUntil!: string | null;
  /** Cases, sessions, appointments, tasks, groups and plans that this person can no longer hold. */
  @Integer({ min: 0 }) toHandOver!: number;
}

/** Work that has no holder, whether or not somebody held it before. */
export class WorkWithoutHolder {
  @Integer({ min: 0 }) cases!: number;
  @Integer({ min: 0 }) sessions!: number;
  @Integer({ min: 0 }) appointments!: number;
  @Integer({ min: 0 }) tasks!: number;
  @Integer({ min: 0 }) groups!: number;
  @Integer({ min: 0 }) plans!: number;
}

export class Workload {
  @ListOf(() => WorkerLoad) items!: WorkerLoad[];
  @Nested(() => WorkWithoutHolder) withoutHolder!: WorkWithoutHolder;
}

export class WaitingWorkQuery {
  @OneOf(waitingWorkLists) list!: WaitingWorkList;
  @Omittable() @Uuid() bureauId?: string;
}

/** The records that are counted in one number of a member of staff. */
export class WaitingWork {
  @Nested(() => WorkHolder) worker!: WorkHolder;
  /** Number of all records, as `getWorkload` counts them. */
  @Integer({ min: 0 }) total!: number;
  /** The most urgent 500. */
  @ListOf(() => TodayLine, { max: 500 }) lines!: TodayLine[];
}

/** A case, a session, an appointment, a task or a group that somebody holds, or held until they could no longer. */
export class WorkItem {
  @OneOf(workKinds) kind!: WorkKind;
  @Uuid() id!: string;
  @Integer({ min: 1 }) version!: number;
  @Uuid() bureauId!: string;
  @Nested(() => LocalizedText) name!: LocalizedText;
  @Text({ max: 60 }) state!: string;
  /** Time of a session or an appointment, day of a task; null for everything else. */
  @Nullable() @Text({ max: 40 }) at!: string | null;
  @Nullable() @Nested(() => ApplicationPerson) person!: ApplicationPerson | null;
  /** Whether this person can go on holding it. */
  @Flag() holds!: boolean;
}

/** An assessment or plan under way in a case of the list. */
export class FollowingRecord {
  @OneOf(followingKinds) kind!: FollowingKind;
  @Uuid() id!: string;
  @Uuid() caseId!: string;
  @Nullable() @Nested(() => LocalizedText) name!: LocalizedText | null;
  @Text({ max: 60 }) state!: string;
  @Nested(() => ApplicationPerson) person!: ApplicationPerson;
}

/** All that a member of staff holds, as far as the caller may see it. */
export class HeldWork {
  @Nested(() => WorkHolder) worker!: WorkHolder;
  @ListOf(() => WorkItem) items!: WorkItem[];
  /** What goes on with these cases: nobody else has to be named for it. */
  @ListOf(() => FollowingRecord) follows!: FollowingRecord[];
}

export class HandOverItem {
  @OneOf(workKinds) kind!: WorkKind;
  @Uuid() id!: string;
  /** The version that the caller read. */
  @Integer({ min: 1 }) version!: number;
  /** Who holds it from now on. */
  @Uuid() to!: string;
}

/** The work of one member of staff, in one change: either all of it is handed over, or nothing. */
export class HandOverBody extends ClashAgreement {
  @ListOf(() => HandOverItem, { min: 1, max: 500 }) items!: HandOverItem[];
  @Text({ max: 4000 }) reason!: string;
}
