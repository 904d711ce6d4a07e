import { ListOf, Nested, Nullable, Text, Uuid, Integer } from '../kernel/fields.js';

/** A goal or an item as the comparison shows it. */
export class PlanPartRef {
  @Uuid() lineageId!: string;
  /** Text of the part; code of the service or id of the programme where it has none. */
  @Text({ max: 2000 }) label!: string;
  @Text({ max: 30 }) state!: string;
}
/** One changed field, before and after, as text; codes are not translated. */
export class PlanFieldChange {
  @Text({ max: 30 }) field!: string;
  @Nullable() @Text({ min: 0, max: 4000 }) before!: string | null;
  @Nullable() @Text({ min: 0, max: 4000 }) after!: string | null;
}
export class PlanPartChange {
  @Uuid() lineageId!: string;
  @Text({ max: 2000 }) label!: string;
  @ListOf(() => PlanFieldChange, { min: 1 }) fields!: PlanFieldChange[];
}
export class PlanPartDifferences {
  @ListOf(() => PlanPartRef) added!: PlanPartRef[];
  /** Parts that were unfinished in the previous version and were not carried over. */
  @ListOf(() => PlanPartRef) removed!: PlanPartRef[];
  /** Parts finished under the previous version, so that there was nothing to carry over. */
  @ListOf(() => PlanPartRef) finished!: PlanPartRef[];
  @ListOf(() => PlanPartChange) changed!: PlanPartChange[];
}
export class PlanVersionRef {
  @Uuid() id!: string;
  @Integer({ min: 1 }) number!: number;
}
/** Differences of a version from its previous one; the first version has nothing to compare with. */
export class PlanDifferences {
  @Nested(() => PlanVersionRef) plan!: PlanVersionRef;
  @Nullable() @Nested(() => PlanVersionRef) previous!: PlanVersionRef | null;
  @ListOf(() => PlanFieldChange) fields!: PlanFieldChange[];
  @Nested(() => PlanPartDifferences) goals!: PlanPartDifferences;
  @Nested(() => PlanPartDifferences) items!: PlanPartDifferences;
}
