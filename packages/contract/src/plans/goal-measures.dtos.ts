import { outcomeKinds, allOutcomeStatuses } from '../beneficiaries/case-file/codes.js';
import type { OutcomeKind, OutcomeStatus } from '../beneficiaries/case-file/codes.js';
import { CalendarDate, Integer, ListOf, Nested, Nullable, OneOf, Uuid } from '../kernel/fields.js';

/** Rating of the need of a goal in an approved assessment. */
export class PlanGoalRating {
  @Uuid() assessmentId!: string;
  @CalendarDate() assessedOn!: string;
  /** From 0, no problem, to 3, serious; null when it was not rated. */
  @Nullable() @Integer({ min: 0, max: 3 }) rating!: number | null;
}

/** An outcome that names the goal. */
export class PlanGoalOutcome {
  @Uuid() id!: string;
  @OneOf(outcomeKinds) kind!: OutcomeKind;
  @OneOf(allOutcomeStatuses) status!: OutcomeStatus;
  @CalendarDate() occurredOn!: string;
}

/** What tells whether a goal was reached, as far as the reader sees it. */
export class PlanGoalMeasures {
  /** The assessment that the first version with the goal answers; null without a need or an assessment. */
  @Nullable() @Nested(() => PlanGoalRating) before!: PlanGoalRating | null;
  /** The last approved assessment of the case after that one; null before the reassessment. */
  @Nullable() @Nested(() => PlanGoalRating) after!: PlanGoalRating | null;
  /** Outcomes that name the goal in any version of the plan, oldest first; errors are left out. */
  @ListOf(() => PlanGoalOutcome, { max: 200 }) outcomes!: PlanGoalOutcome[];
}
