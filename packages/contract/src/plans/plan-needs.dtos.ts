import { ListOf, Nullable, OneOf, Text, TextList, Uuid, Integer } from '../kernel/fields.js';
import { planNeeds, type PlanNeed } from './codes.js';

export class PlanNeedEntry {
  @OneOf(planNeeds) need!: PlanNeed;
  /** Rating of the need, 2 clear or 3 serious; 0 and 1 are no needs. */
  @Integer({ min: 0, max: 3 }) rating!: number;
  /** Codes of suggested programmes, never chosen by the system. */
  @TextList() suggestedProgrammes!: string[];
  @TextList() suggestedServices!: string[];
  /** Number of goals of the plan that answer the need; `items` is the number of items. */
  @Integer({ min: 0 }) goals!: number;
  @Integer({ min: 0 }) items!: number;
}

/** Approved needs, from which planning starts. Officers see neither dependences nor health. */
export class PlanNeeds {
  /** The approved assessment; null while there is none. */
  @Nullable() @Uuid() assessmentId!: string | null;
  /** Level of the assessment; the official risk level is the officer's and is stored with the person. */
  @Nullable() @Text({ max: 60 }) level!: string | null;
  /** Id of the counted version: the one in preparation, or otherwise the one in force. */
  @Nullable() @Uuid() planId!: string | null;
  @ListOf(() => PlanNeedEntry, { max: 9 }) needs!: PlanNeedEntry[];
}
