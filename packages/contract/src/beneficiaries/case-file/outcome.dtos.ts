import { listOf } from '../../kernel/common.dto.js';
import {
  CalendarDate,
  Instant,
  Nullable,
  Omittable,
  OneOf,
  Text,
  Uuid,
  Integer,
  Nested,
} from '../../kernel/fields.js';
import { PlanItemGoal } from '../../plans/plan-item-links.dtos.js';
import {
  type OutcomeKind,
  type OutcomeSource,
  type OutcomeStatus,
  allOutcomeStatuses,
  outcomeKinds,
  outcomeSources,
} from './codes.js';

export class RecordOutcomeBody {
  @OneOf(outcomeKinds) kind!: OutcomeKind;
  /** One of the statuses of its kind (`outcomeStatuses`). */
  @OneOf(allOutcomeStatuses) status!: OutcomeStatus;
  /** Day of the event, or on which the status was found; for an offence the day on which it was committed. */
  @CalendarDate() occurredOn!: string;
  /** Day of the conviction, for an offence. */
  @Omittable() @CalendarDate() convictedOn?: string;
  @OneOf(outcomeSources) source!: OutcomeSource;
  @Omittable() @Text({ max: 2000 }) detail?: string;
  /** Goal of a signed plan of the case, in force or ended, that the outcome speaks of. */
  @Omittable() @Uuid() goalId?: string;
}

/** What may change of an outcome; its facts stay, or it is marked as an error. */
export class ChangeOutcomeBody {
  /** Goal of a signed plan of the case, in force or ended, that the outcome speaks of; null = none. */
  @Omittable() @Nullable() @Uuid() goalId?: string | null;
}

export class Outcome {
  @Uuid() id!: string;
  @Uuid() beneficiaryId!: string;
  @Nullable() @Uuid() caseId!: string | null;
  @OneOf(outcomeKinds) kind!: OutcomeKind;
  @OneOf(allOutcomeStatuses) status!: OutcomeStatus;
  @CalendarDate() occurredOn!: string;
  @Nullable() @CalendarDate() convictedOn!: string | null;
  @OneOf(outcomeSources) source!: OutcomeSource;
  @Nullable() @Text({ max: 2000 }) detail!: string | null;
  /** Goal that the outcome speaks of; null when there is none, or for a reader who may not see it. */
  @Nullable() @Nested(() => PlanItemGoal) goal!: PlanItemGoal | null;
  /**
   * Time when it was marked as recorded by mistake, `entered-in-error` of HL7 FHIR; it is still shown, but in
   * no figure.
   */
  @Nullable() @Instant() enteredInErrorAt!: string | null;
  @Nullable() @Text({ max: 4000 }) errorReason!: string | null;
  @Instant() createdAt!: string;
  @Integer({ min: 1 }) version!: number;
}
export class OutcomeList extends listOf(() => Outcome) {}
