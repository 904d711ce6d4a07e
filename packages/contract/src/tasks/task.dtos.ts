import { ApplicationPerson } from '../beneficiaries/people/person.dtos.js';
import { StaffRef } from '../kernel/common.dto.js';
import {
  CalendarDate,
  Flag,
  Instant,
  Integer,
  Line,
  Nested,
  Nullable,
  Omittable,
  OneOf,
  Text,
  Uuid,
} from '../kernel/fields.js';
import { taskMachine, type TaskState } from './states.js';

export class CreateTaskBody {
  @Uuid() beneficiaryId!: string;
  @Line({ max: 200 }) title!: string;
  @CalendarDate() dueOn!: string;
  /** Who has to do it; the caller by default. */
  @Omittable() @Uuid() assigneeId?: string;
}

/** Another wording or colleague; another day is a step of its own. */
export class ChangeTaskBody {
  @Omittable() @Line({ max: 200 }) title?: string;
  @Omittable() @Uuid() assigneeId?: string;
}

export class CompleteTaskBody {
  /** What came of it. */
  @Omittable() @Text({ max: 4000 }) result?: string;
}

export class PostponeTaskBody {
  @CalendarDate() dueOn!: string;
  @Text({ max: 4000 }) reason!: string;
}

/** A task that somebody made by hand. */
export class Task {
  @Uuid() id!: string;
  @OneOf(taskMachine.states) state!: TaskState;
  @Nested(() => ApplicationPerson) beneficiary!: ApplicationPerson;
  @Uuid() bureauId!: string;
  /** Case during which it was made; null for a person without one. */
  @Nullable() @Uuid() caseId!: string | null;
  @Text({ max: 200 }) title!: string;
  @CalendarDate() dueOn!: string;
  @CalendarDate() firstDueOn!: string;
  /** Who has to do it; null until a colleague of the new bureau is named. */
  @Nullable() @Nested(() => StaffRef) assignee!: StaffRef | null;
  /** True for an open one whose colleague left, moved to another bureau or got another role. */
  @Flag() assigneeToReplace!: boolean;
  /** Why it was last postponed, or why it was cancelled. */
  @Nullable() @Text({ max: 4000 }) reason!: string | null;
  @Nullable() @Text({ max: 4000 }) result!: string | null;
  @Nullable() @Nested(() => StaffRef) doneBy!: StaffRef | null;
  @Nullable() @Instant() doneAt!: string | null;
  @Nested(() => StaffRef) createdBy!: StaffRef;
  @Instant() createdAt!: string;
  @Integer({ min: 1 }) version!: number;
}
