import { accountsTodayDetails } from '../accounts/today.dtos.js';
import { assessmentsTodayDetails } from '../assessments/today.dtos.js';
import { ApplicationPerson } from '../beneficiaries/people/person.dtos.js';
import { beneficiariesTodayDetails } from '../beneficiaries/today.dtos.js';
import { StaffRef } from '../kernel/common.dto.js';
import {
  AnyOf,
  CalendarDate,
  Flag,
  Instant,
  ListOf,
  Nested,
  Nullable,
  OneOf,
  Uuid,
  Integer,
} from '../kernel/fields.js';
import {
  todaySectionNames,
  todayTargets,
  type TodaySectionName,
  type TodayTarget,
} from '../kernel/today.js';
import { plansTodayDetails } from '../plans/today.dtos.js';
import { servicesTodayDetails } from '../services/today.dtos.js';
import { appointmentsTodayDetails } from '../appointments/today.dtos.js';
import { sessionsTodayDetails } from '../sessions/today.dtos.js';
import { staffAbsencesTodayDetails } from '../staff-absences/today.dtos.js';
import { tasksTodayDetails } from '../tasks/today.dtos.js';
import { todayKindNames, type TodayKind } from '../today.js';

/** The classes of details by kind: each module that has some is listed once. */
export const todayDetails = {
  ...accountsTodayDetails,
  ...assessmentsTodayDetails,
  ...beneficiariesTodayDetails,
  ...plansTodayDetails,
  ...servicesTodayDetails,
  ...appointmentsTodayDetails,
  ...tasksTodayDetails,
  ...staffAbsencesTodayDetails,
  ...sessionsTodayDetails,
} as const satisfies Partial<Record<TodayKind, new () => object>>;
type Details = typeof todayDetails;

/** Details of a line of one kind. */
export type TodayDetail<K extends TodayKind = TodayKind> = K extends keyof Details
  ? InstanceType<Details[K]>
  : null;

/** The screen that a line leads to. */
export class TodayLink {
  @OneOf(todayTargets) to!: TodayTarget;
  @Uuid() id!: string;
}

/** One record that awaits an action of the caller. */
export class TodayLine {
  @OneOf(todayKindNames) kind!: TodayKind;
  /** Id of the waiting record: a session, a case, a plan, a referral. */
  @Uuid() id!: string;
  /** Person of the line; null for a session of a group. */
  @Nullable() @Nested(() => ApplicationPerson) person!: ApplicationPerson | null;
  /** Day by which the section is ordered: due on, applied on, expected on. */
  @Nullable() @CalendarDate() day!: string | null;
  /** Instant by which the section is ordered: begins at, submitted at, answered at. */
  @Nullable() @Instant() at!: string | null;
  @Nested(() => TodayLink) link!: TodayLink;
  /** Details of lines of this kind. */
  @Nullable() @AnyOf(() => [...new Set(Object.values(todayDetails))]) detail!: TodayDetail;
}

/** A line of one kind, with the details of that kind. */
export type TodayLineOf<K extends TodayKind> = K extends TodayKind
  ? Omit<TodayLine, 'kind' | 'detail'> & { kind: K; detail: TodayDetail<K> }
  : never;

export class TodaySection {
  @OneOf(todaySectionNames) section!: TodaySectionName;
  /** Number of lines, counted up to 200. */
  @Integer({ min: 0, max: 200 }) total!: number;
  /** Whether there are more than 200. */
  @Flag() more!: boolean;
  /** The most urgent 50. */
  @ListOf(() => TodayLine, { max: 50 }) lines!: TodayLine[];
}

/** The day of an absent colleague: what they would see themselves, as far as the caller may. */
export class ColleagueDay {
  @Nested(() => StaffRef) colleague!: StaffRef;
  @CalendarDate() fromOn!: string;
  @CalendarDate() untilOn!: string;
  @ListOf(() => TodaySection, { max: 50 }) sections!: TodaySection[];
}

/** Records that await an action of the caller, as far as they may see them: the sections of their role. */
export class Today {
  @ListOf(() => TodaySection, { max: 50 }) sections!: TodaySection[];
}
