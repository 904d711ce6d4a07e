import { ListOf, Nullable, OneOf, Text, TextList, Uuid, Integer } from '../kernel/fields.js';
import { planNeeds, type PlanNeed } from './codes.js';

export class PlanNeedEntry {
  @OneOf(planNeeds) need!: PlanNeed;
  /** 2 clear or 3 serious; 0 and 1 are no needs. */
  @Integer({ min: 0, max: 3 }) rating!: number;
  /** Codes; offered, not chosen. */
  @TextList() suggestedProgrammes!: string[];
  @TextList() suggestedServices!: string[];
  /** How many goals and items of the plan answer it. */
  @Integer({ min: 0 }) goals!: number;
  @Integer({ min: 0 }) items!: number;
}

/** What planning starts from. Officers see neither dependences nor health. */
export class PlanNeeds {
  /** The approved assessment; null while there is none. */
  @Nullable() @Uuid() assessmentId!: string | null;
  /** Its level; the official risk level is the officer's and stands with the person. */
  @Nullable() @Text({ max: 60 }) level!: string | null;
  /** The version that is counted: the one in preparation, or the one that stands. */
  @Nullable() @Uuid() planId!: string | null;
  @ListOf(() => PlanNeedEntry, { max: 9 }) needs!: PlanNeedEntry[];
}
