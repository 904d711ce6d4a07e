import { ApplicationPerson } from '../beneficiaries/people/person.dtos.js';
import { LocalizedText, pageOf, PageQuery, StaffRef } from '../kernel/common.dto.js';
import {
  CalendarDate,
  Flag,
  Instant,
  Integer,
  Nested,
  Nullable,
  Omittable,
  OneOf,
  Text,
  Uuid,
} from '../kernel/fields.js';
import { taskRuleNames, taskStepKinds, type TaskRule, type TaskStepKind } from './codes.js';

/** Something that has to be done for a person, by a rule or by hand. */
export class TaskLine {
  /** Id of a task made by hand; of a rule, an id that stays the same while the rule asks for it. */
  @Uuid() id!: string;
  /** The rule that asks for it; null for a task made by hand. */
  @Nullable() @OneOf(taskRuleNames) rule!: TaskRule | null;
  /** Record that the rule is about: a case, a plan, an assessment, a document, an alert, a notice of release. */
  @Uuid() subjectId!: string;
  @Nested(() => ApplicationPerson) beneficiary!: ApplicationPerson;
  @Uuid() bureauId!: string;
  @Nullable() @Uuid() caseId!: string | null;
  /** Words of a task made by hand. */
  @Nullable() @Text({ max: 200 }) title!: string | null;
  /** Name of the record where the rule does not say it, such as the type of a document. */
  @Nullable() @Nested(() => LocalizedText) name!: LocalizedText | null;
  @CalendarDate() dueOn!: string;
  /** The day before it was postponed. */
  @CalendarDate() firstDueOn!: string;
  /** Who has to do it; null for what nobody manages. */
  @Nullable() @Nested(() => StaffRef) assignee!: StaffRef | null;
  /** Why it was last postponed. */
  @Nullable() @Text({ max: 4000 }) reason!: string | null;
  /** Version of a task made by hand. */
  @Nullable() @Integer({ min: 1 }) version!: number | null;
}
export class TaskLinePage extends pageOf(() => TaskLine) {}

/** Query of what has to be done: all that the caller sees, the first day first. */
export class TaskListQuery extends PageQuery {
  @Omittable() @Uuid() beneficiaryId?: string;
  @Omittable() @Uuid() assigneeId?: string;
  @Omittable() @Uuid() bureauId?: string;
  @Omittable() @OneOf(taskRuleNames) rule?: TaskRule;
  /** Due on this day or later. */
  @Omittable() @CalendarDate() from?: string;
  /** Due on this day or before. */
  @Omittable() @CalendarDate() to?: string;
}

export class RecordTaskStepBody {
  @OneOf(taskRuleNames) rule!: TaskRule;
  /** Record that the rule is about, as the list names it. */
  @Uuid() subjectId!: string;
  @OneOf(taskStepKinds) kind!: TaskStepKind;
  /** The later day of what is postponed. */
  @Omittable() @CalendarDate() dueOn?: string;
  /** Whether the person was reached by the attempt. */
  @Omittable() @Flag() reached?: boolean;
  /** Why it is postponed, or what the attempt showed. */
  @Text({ max: 4000 }) text!: string;
}

/** What somebody recorded of a rule. */
export class TaskStep {
  @Uuid() id!: string;
  /** Case in which it has to be done; null for a person without one. */
  @Nullable() @Uuid() caseId!: string | null;
  @OneOf(taskRuleNames) rule!: TaskRule;
  @Uuid() subjectId!: string;
  @OneOf(taskStepKinds) kind!: TaskStepKind;
  /** Day on which the rule asked for it. */
  @CalendarDate() ruleDueOn!: string;
  @Nullable() @CalendarDate() dueOn!: string | null;
  @Nullable() @Flag() reached!: boolean | null;
  @Text({ max: 4000 }) text!: string;
  @Nested(() => StaffRef) by!: StaffRef;
  @Instant() at!: string;
}
