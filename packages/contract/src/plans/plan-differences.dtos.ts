import { ListOf, Nested, Nullable, Text, Uuid, Integer } from '../kernel/fields.js';

/** A goal or an item as the comparison shows it. */
export class PlanPartRef {
  @Uuid() lineageId!: string;
  /** Its text; code of the service or id of the programme where it has none. */
  @Text({ max: 2000 }) label!: string;
  @Text({ max: 30 }) state!: string;
}
/** One field, before and after, as text; codes stay codes. */
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
  /** Unfinished in the previous version and not carried on. */
  @ListOf(() => PlanPartRef) removed!: PlanPartRef[];
  /** Finished under the previous version, so that there was nothing to carry on. */
  @ListOf(() => PlanPartRef) finished!: PlanPartRef[];
  @ListOf(() => PlanPartChange) changed!: PlanPartChange[];
}
export class PlanVersionRef {
  @Uuid() id!: string;
  @Integer({ min: 1 }) number!: number;
}
/** A version against the one it was made from; against nothing when it is the first. */
export class PlanDifferences {
  @Nested(() => PlanVersionRef) plan!: PlanVersionRef;
  @Nullable() @Nested(() => PlanVersionRef) previous!: PlanVersionRef | null;
  @ListOf(() => PlanFieldChange) fields!: PlanFieldChange[];
  @Nested(() => PlanPartDifferences) goals!: PlanPartDifferences;
  @Nested(() => PlanPartDifferences) items!: PlanPartDifferences;
}
